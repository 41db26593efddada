// The figures of the site: sizes, first paint, and the time from a key stroke to its results.

import { readFileSync } from "node:fs";
import { deflateRawSync, gzipSync } from "node:zlib";
import { KINDS, files, launch, read, serve } from "./support.js";

const gzipped = (path) => gzipSync(read(path), { level: 9 }).length;
const median = (list) => [...list].sort((one, other) => one - other)[list.length >> 1];
const percentile = (list, share) => [...list].sort((one, other) => one - other)[Math.min(list.length - 1, Math.floor(list.length * share))];

export function sizes() {
  const pages = files(".html").map((path) => ({ path, size: gzipped(path) })).sort((one, other) => one.size - other.size);
  return {
    pages: pages.length,
    median: pages[pages.length >> 1].size,
    largest: pages.at(-1),
    css: gzipped("assets/site.css"),
    js: gzipped("assets/theme.js") + gzipped("assets/site.js") + gzipped("assets/search.js"),
    index: gzipped("assets/search-index.js"),
  };
}

/** The bytes of the whole site in a zip file: a header, a directory entry and the compressed bytes of each file. */
export function zipped() {
  const isHidden = (path) => path.split("/").some((part) => part.startsWith("."));
  const sizes = files("").filter((path) => !isHidden(path)).map((path) => {
    const headers = 30 + 46 + 2 * Buffer.byteLength(path);
    return headers + deflateRawSync(read(path), { level: 9 }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 22);
}

/**
 * The milliseconds to the first paint of each kind of page at 1.6 Mbit/s and 150 ms, with an empty cache. Other programs on
 * the machine only delay it, so the fastest of five counts.
 */
export async function firstPaints() {
  const [browser, server] = await Promise.all([launch(), serve()]);
  const found = {};
  for (const [kind, path] of Object.entries(KINDS)) {
    const times = [];
    for (let run = 0; run < 5; run++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.setCacheDisabled", { cacheDisabled: true });
      await session.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 });
      await page.goto(server.origin + path);
      times.push(await page.evaluate(() => new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (paint) resolve(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      })));
      await context.close();
    }
    found[kind] = Math.min(...times);
  }
  await browser.close();
  server.stop();
  return found;
}

/** The milliseconds from a key stroke until the results are in the document, for all questions, typed letter by letter. */
export async function keyStrokes() {
  const questions = JSON.parse(readFileSync(new URL("questions.json", import.meta.url)));
  const [browser, server] = await Promise.all([launch(), serve()]);
  const page = await browser.newPage();
  await page.goto(server.origin + KINDS.operation);
  await page.keyboard.press("/");
  await page.locator("#search[open]").waitFor();
  const { opening, times } = await page.evaluate((queries) => {
    const input = document.querySelector("#search input");
    const start = performance.now();
    window.siteSearch.createSearch(window.searchIndex);
    const opening = performance.now() - start;
    const once = (text) => {
      input.value = text;
      const from = performance.now();
      input.dispatchEvent(new Event("input"));
      return performance.now() - from;
    };
    for (const query of queries.slice(0, 10)) once(query);
    // Other programs interrupt the browser, so the fastest of several rounds is the time that the key stroke needs.
    const all = queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
    const times = all.map(() => Infinity);
    for (let round = 0; round < 10; round++) all.forEach((text, at) => { times[at] = Math.min(times[at], once(text)); });
    return { opening, times };
  }, questions.map(({ query }) => query));
  await browser.close();
  server.stop();
  return { opening, median: median(times), most: percentile(times, 0.99), max: Math.max(...times) };
}
