// Preloaded by the tests of examples: every host is the fake, and waits between polls take no time.

const { DIGITALOCEAN_API_URL: fake } = process.env;
const { fetch, setTimeout } = globalThis;

globalThis.fetch = (url, init) => {
  const { pathname, search } = new URL(url);
  return fetch(fake + pathname + search, init);
};

// Time limits are longer than waits, and are kept.
globalThis.setTimeout = (callback, milliseconds, ...args) =>
  setTimeout(callback, milliseconds < 25_000 ? Math.min(milliseconds, 1) : milliseconds, ...args);
