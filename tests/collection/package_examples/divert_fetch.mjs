// Preloaded by the examples of an emitted package: every host is the fake of the API, and waits between polls take no time.

import { request } from 'node:http';

const { FAKE_URL, FAKE_BASE_PATH } = process.env;
const { fetch, setTimeout } = globalThis;
const basePath = new RegExp(FAKE_BASE_PATH);

globalThis.fetch = (url, init) => {
  const { origin, pathname, search } = new URL(url);
  if (origin === FAKE_URL) {
    return fetch(url, init);
  }
  const path = origin === 'https://api.example' ? pathname : pathname.replace(basePath, '');
  const headers = new Headers(init?.headers);
  headers.set('x-fake-origin', origin);
  const { method, body } = init ?? {};
  const isRefused = method === 'TRACE' || (['GET', 'HEAD'].includes(method) && body != null);
  return (isRefused ? send : fetch)(FAKE_URL + path + search, { ...init, headers });
};

/** Sends what the `fetch` of the platform refuses, as clients with a `fetch` of their own do. */
async function send(url, { method, headers, body }) {
  const content = body == null ? undefined : Buffer.from(await new Response(body).arrayBuffer());
  const reply = await new Promise((resolve, reject) => {
    const length = content && { 'content-length': content.length };
    const sent = request(url, { method, headers: { ...Object.fromEntries(headers), ...length } }, resolve);
    sent.on('error', reject);
    sent.end(content);
  });
  const received = Buffer.concat(await reply.toArray());
  const { statusCode: status } = reply;
  return new Response([204, 205, 304].includes(status) ? null : received, { status, headers: reply.headers });
}

// Time limits are longer than waits, and are kept.
globalThis.setTimeout = (callback, milliseconds, ...args) =>
  setTimeout(callback, milliseconds < 30_000 ? Math.min(milliseconds, 1) : milliseconds, ...args);
