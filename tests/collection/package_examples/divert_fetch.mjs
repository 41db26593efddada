// Preloaded by the examples of an emitted package: every host is the fake of the API, and waits between polls take no time.

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
  return fetch(FAKE_URL + path + search, { ...init, headers });
};

// Time limits are longer than waits, and are kept.
globalThis.setTimeout = (callback, milliseconds, ...args) =>
  setTimeout(callback, milliseconds < 30_000 ? Math.min(milliseconds, 1) : milliseconds, ...args);
