// What the tests of the site share: its pages, a server for it, and the browser.

import { createServer } from "node:http";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, normalize, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";

export const site = process.env.SITE;
const require = createRequire(join(process.env.SITE_TOOLS, "package.json"));

export const tool = (name) => require(name);
export const toolFile = (path) => require.resolve(path);

/** One page of each kind, by kind. */
export const KINDS = {
  home: "index.html",
  language: "python/index.html",
  resource: "python/droplets/index.html",
  operation: "python/droplets/create/index.html",
  operationWithoutBody: "go/domains/list/index.html",
  largeOperation: "typescript/apps/create/index.html",
  models: "typescript/models/index.html",
  model: "rust/models/Droplet/index.html",
  errors: "http/errors/index.html",
};

export const read = (path) => readFileSync(join(site, path));

/** Every file of the site whose name has an ending, as a path below its folder with slashes, sorted. */
export function files(ending, folder = site) {
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...files(ending, path));
    else if (entry.name.endsWith(ending)) found.push(relative(site, path).split(sep).join("/"));
  }
  return found.sort();
}

/** Every n-th element, so that `count` remain: the same ones in each run. */
export function sample(list, count) {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, at) => at % step === 0);
}

const MEDIA_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".json": "application/json",
};

/** Serves the site compressed on a free port. Returns its origin and how to stop it. */
export async function serve() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    // The browser asks for an icon by itself where a document names none, as Markdown cannot.
    if (path === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    let file = join(site, path);
    try {
      if (statSync(file).isDirectory()) file = join(file, "index.html");
      const body = gzipSync(readFileSync(file));
      response.writeHead(200, { "content-type": MEDIA_TYPES[extname(file)] ?? "application/octet-stream", "content-encoding": "gzip", "content-length": body.length });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

export async function launch() {
  const { chromium } = tool("playwright-core");
  // Containers have no user namespaces, and the pages are ours.
  return chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

/** The function that searches the index of the site, outside a browser. */
export async function searchFunction() {
  const { createContext, runInContext } = await import("node:vm");
  const window = {};
  const context = createContext({ window });
  for (const file of ["assets/search-index.js", "assets/search.js"]) runInContext(read(file).toString(), context);
  return { search: window.siteSearch.createSearch(window.searchIndex), index: window.searchIndex };
}

/** Closes the open dialog by keyboard. The browser closes it later than it handles the key. */
export async function closeDialog(page) {
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("dialog[open]"));
}
