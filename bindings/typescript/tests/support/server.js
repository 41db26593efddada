// A server on the loopback interface that answers with scripted replies.

import { createServer } from 'node:http';
import { once } from 'node:events';

/**
 * Starts a server. Each reply answers one request, the last one all further ones: `{ status, headers, json, body, chunks, end }`,
 * or a function of the request that returns one. `end` is `complete`, `cut` (the connection breaks in the body), `lost` (it
 * breaks before the head) or `silent` (the body does not end).
 */
export async function startServer(...replies) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const { method, url, headers } = request;
    const received = { method, url, headers, body: Buffer.concat(chunks).toString() };
    requests.push(received);
    const next = replies.length > 1 ? replies.shift() : replies[0];
    answer(typeof next === 'function' ? next(received, requests.length) : (next ?? { status: 501 }), response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    requests,
    targets: () => requests.map((request) => `${request.method} ${request.url}`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer({ status = 200, headers = {}, json, body, chunks, end = 'complete', hang = false }, response) {
  if (hang) {
    return;
  }
  if (end === 'lost') {
    response.destroy();
    return;
  }
  const text = json === undefined ? (body ?? '') : JSON.stringify(json);
  const parts = chunks ?? [text];
  const length = Buffer.byteLength(parts.join('')) + (end === 'cut' ? 10 : 0);
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  const framing = chunks === undefined && status !== 204 ? { 'content-length': length } : {};
  response.writeHead(status, { ...type, ...framing, ...headers });
  for (const part of parts) {
    response.write(part);
    if (chunks !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  if (end === 'cut') {
    setTimeout(() => response.destroy(), 10);
  } else if (end !== 'silent') {
    response.end();
  }
}
