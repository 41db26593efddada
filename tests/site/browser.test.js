// Keys, anchors, the switch of languages, copy buttons, pages without script, local files.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { KINDS, closeDialog, launch, serve, site } from "./support.js";

let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(async () => {
  await browser?.close();
  server?.stop();
});

/** Opens a page in a new context. What the page reports as an error fails the test. */
async function open(path, options = {}, origin = server.origin) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.errors = [];
  page.requested = [];
  page.on("pageerror", (error) => page.errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && page.errors.push(message.text()));
  page.on("request", (request) => page.requested.push(request.url()));
  await page.goto(origin + path);
  return page;
}
async function close(page) {
  assert.deepEqual(page.errors, []);
  await page.context().close();
}
const path = (page) => decodeURIComponent(page.url()).replace(server.origin, "");

/** The id of a property inside another one that has children. */
const nested = (page) => page.evaluate(() => document.querySelector("details.property .property .property, details.property .property").id);

test("the search is opened, moved in, used and closed by keyboard alone", async () => {
  const page = await open(KINDS.operation);
  for (const key of ["/", "s", "Control+k"]) {
    await page.keyboard.press(key);
    await page.locator("#search[open]").waitFor();
    const input = page.getByRole("combobox", { name: "Search" });
    assert.ok(await input.evaluate((one) => one === document.activeElement), `${key} moves the focus`);
    assert.equal(await input.inputValue(), "", `${key} is not typed`);
    await closeDialog(page);
  }
  await page.keyboard.press("/");
  await page.keyboard.type("resize droplet");
  const input = page.getByRole("combobox", { name: "Search" });
  const options = page.getByRole("option");
  await options.first().waitFor();
  const selected = async () => {
    const id = await input.getAttribute("aria-activedescendant");
    assert.equal(await page.locator(`[id="${id}"]`).getAttribute("aria-selected"), "true");
    return id;
  };
  const count = await options.count();
  assert.match(await page.locator("#search [role=status]").textContent(), new RegExp(`^Results: ${count}$`));
  const first = await selected();
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await selected(), first);
  await page.keyboard.press("ArrowUp");
  assert.equal(await selected(), first);
  await page.keyboard.press("ArrowUp");
  assert.equal(await selected(), `search-${count - 1}`);
  await page.keyboard.press("ArrowDown");
  const href = await options.first().evaluate((one) => one.href);
  await page.keyboard.press("Enter");
  await page.waitForURL(href);
  assert.equal(path(page).split("/")[0], "python", "the language stays");
  assert.ok(existsSync(join(site, path(page).split("#")[0])));
  await close(page);
});

test("a result on the same page closes the search and opens what hides the field", async () => {
  const page = await open(KINDS.operation);
  await page.keyboard.press("c");
  await page.locator("#search-open").click();
  await page.keyboard.type("backup_policy hour create");
  const option = page.locator('[role=option][href*="droplets/create/"][href*="backup_policy"]').first();
  await option.click();
  await page.locator("#search:not([open])").waitFor({ state: "attached" });
  assert.match(path(page), /#body\.backup_policy/);
  assert.ok(await page.locator(`[id="${path(page).split("#")[1]}"]`).isVisible());
  await close(page);
});

test("keys lead to neighbors, languages, Markdown and help, and open and close everything", async () => {
  const page = await open(KINDS.operation);
  const next = await page.locator('main a[rel="next"]').evaluate((one) => one.href);
  await page.keyboard.press("]");
  await page.waitForURL(next);
  await page.keyboard.press("[");
  await page.waitForURL(server.origin + KINDS.operation);

  await page.keyboard.press("c");
  assert.equal(await page.locator("main details[open]").count(), 0);
  await page.keyboard.press("e");
  assert.equal(await page.locator("main details:not([open])").count(), 0);
  assert.ok((await page.locator("main details").count()) > 0);

  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.keyboard.press("]");
  assert.equal(path(page), KINDS.operation, "keys do nothing behind a dialog");
  await page.getByLabel("Single-letter keys").uncheck();
  await closeDialog(page);
  await page.keyboard.press("]");
  assert.equal(path(page), KINDS.operation, "keys can be switched off");
  await page.keyboard.press("?");
  await page.getByLabel("Single-letter keys").check();
  await closeDialog(page);

  await page.keyboard.press("l");
  await page.waitForURL((url) => url.href !== server.origin + KINDS.operation);
  assert.match(path(page), /^\w+\/droplets\/create\/index\.html$/);
  await page.keyboard.press("L");
  await page.waitForURL(server.origin + KINDS.operation);
  await page.keyboard.press("m");
  await page.waitForURL(server.origin + KINDS.operation.replace(".html", ".md"));
  await close(page);
});

test("Tab reaches every control in order, each is visible and marked, and none holds the focus", async () => {
  for (const width of [1280, 390]) {
    const page = await open(KINDS.operation, { viewport: { width, height: 900 } });
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    const seen = new Set(["skip"]);
    let last = null;
    for (let count = 0; count < 1500; count++) {
      await page.keyboard.press("Tab");
      const now = await page.evaluate(() => {
        const one = document.activeElement;
        if (one === document.body) return null;
        const box = one.getBoundingClientRect(), style = getComputedStyle(one);
        window.walked ??= new Map();
        const again = window.walked.has(one);
        window.walked.set(one, true);
        const region = one.closest("header, nav.resources, main, aside, footer");
        return { again, name: one.outerHTML.slice(0, 120), inside: box.bottom > 0 && box.top < innerHeight, outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2, region: region && (region.className || region.localName) };
      });
      if (now === null || now.again) break;
      assert.ok(now.inside, `out of sight: ${now.name}`);
      assert.ok(now.outline, `not marked: ${now.name}`);
      if (now.region) seen.add(now.region);
      last = now;
    }
    assert.equal(last.region, "footer", `the walk ends at ${last.name}`);
    for (const region of ["header", "main", "samples", ...(width > 1000 ? ["resources"] : [])]) {
      assert.ok([...seen].some((one) => one.includes(region)), `${region} is not reached at ${width} pixels`);
    }
    await close(page);
  }
});

test("the skip link moves to the content", async () => {
  const page = await open(KINDS.operation);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.match(path(page), /#content$/);
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement.closest("main")), "the next control is in the content");
  await close(page);
});

test("an anchor opens what hides it, with and without script, and the language switch keeps it", async () => {
  const page = await open(KINDS.operation);
  const id = await nested(page);
  await page.keyboard.press("c");
  await page.evaluate((to) => { location.hash = to; }, id);
  await page.waitForFunction((to) => document.getElementById(to).checkVisibility(), id);
  assert.ok(await page.locator(`[id="${id}"]`).isVisible());
  await page.locator(".languages").getByRole("link", { name: "Go", exact: true }).click();
  await page.waitForURL(server.origin + KINDS.operation.replace("python", "go") + `#${id}`);
  assert.ok(await page.locator(`[id="${id}"]`).isVisible());
  await close(page);

  const plain = await open(`${KINDS.operation}#${id}`, { javaScriptEnabled: false });
  assert.ok(await plain.locator(`[id="${id}"]`).isVisible(), "without script");
  await close(plain);
});

test("the language that was read last is remembered", async () => {
  const page = await open(KINDS.operation.replace("python", "go"));
  await page.goto(server.origin + KINDS.home);
  const links = await page.locator("main a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  assert.ok(links.some((link) => link.startsWith("go/")), `links of the home page: ${links.slice(0, 5)}`);
  await page.keyboard.press("/");
  await page.keyboard.type("create droplet");
  await page.keyboard.press("Enter");
  await page.waitForURL(server.origin + KINDS.operation.replace("python", "go"));
  await close(page);
});

test("a copy button copies the text of its sample", async () => {
  const page = await open(KINDS.operation, { permissions: ["clipboard-read", "clipboard-write"] });
  const figure = page.locator("figure.sample").first();
  await figure.getByRole("button", { name: /^Copy/ }).click();
  await page.waitForFunction(() => document.querySelector("figure.sample .copy").textContent === "Copied");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await figure.locator("pre code").evaluate((one) => one.textContent));
  assert.equal(await figure.locator(".copy").getAttribute("aria-live"), "polite");
  await close(page);
});

test("everything can be read without script", async () => {
  for (const width of [390, 1280]) {
    for (const kind of Object.keys(KINDS)) {
      const page = await open(KINDS[kind], { javaScriptEnabled: false, viewport: { width, height: 900 } });
      for (const control of await page.locator("button").all()) assert.ok(!(await control.isVisible()), `${kind}: a control that needs the script is visible`);
      assert.ok(await page.locator("h1").isVisible());
      const links = page.locator(".languages a");
      assert.ok((await links.count()) >= 5, `${kind} has no switch of languages`);
      await links.last().click();
      assert.ok(await page.locator("h1").isVisible(), `${kind} in another language`);
      await page.context().close();
    }
  }
  const page = await open(KINDS.operation, { javaScriptEnabled: false, viewport: { width: 390, height: 900 } });
  assert.ok(!(await page.locator(".resources").isVisible()));
  await page.locator(".menu").click();
  assert.ok(await page.locator(".resources").isVisible(), "the menu opens without script");
  const details = page.locator("main details.property:not([open])").first();
  if (await details.count()) {
    await details.locator("> summary").click();
    assert.ok((await page.locator("main details.property[open]").count()) > 0, "a property opens without script");
  }
  await page.context().close();
});

test("no page asks another server for anything, and nothing is missing", async () => {
  for (const kind of Object.values(KINDS)) {
    const page = await open(kind);
    await page.keyboard.press("/");
    await page.locator("#search[open]").waitFor();
    for (const url of page.requested) assert.ok(url.startsWith(server.origin), `${kind} requests ${url}`);
    await close(page);
  }
});

test("the site works from local files", async () => {
  const origin = pathToFileURL(site).href + "/";
  const page = await open(KINDS.home, {}, origin);
  await page.keyboard.press("/");
  await page.keyboard.type("create droplet");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/droplets\/create\/index\.html/);
  assert.ok(await page.locator("h1").isVisible());
  await page.locator(".languages").getByRole("link", { name: "Rust", exact: true }).click();
  await page.waitForURL(/rust\/droplets\/create\/index\.html/);
  await page.keyboard.press("]");
  await page.waitForURL(/rust\/droplets\/(?!create)/);
  for (const url of page.requested) assert.ok(url.startsWith("file:///"), url);
  await close(page);
});

test("nothing moves while a page loads, and the print has neither bars nor closed parts", async () => {
  for (const kind of Object.values(KINDS)) {
    const page = await open(kind, { viewport: { width: 390, height: 844 } });
    const shift = await page.evaluate(() => new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; }).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(sum), 200);
    }));
    assert.ok(shift < 0.01, `${kind} shifts by ${shift}`);
    await close(page);
  }
  const page = await open(KINDS.operation);
  await page.keyboard.press("c");
  const id = await nested(page);
  await page.emulateMedia({ media: "print" });
  assert.ok(!(await page.locator("body > header").isVisible()));
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.ok(await page.locator(`[id="${id}"]`).isVisible());
  await close(page);
});

test("right-to-left pages fit the window and keep code left to right", async () => {
  for (const width of [390, 1280]) {
    const page = await open(KINDS.operation, { viewport: { width, height: 900 } });
    await page.evaluate(() => { document.documentElement.dir = "rtl"; });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
    assert.equal(await page.locator("pre code").first().evaluate((one) => getComputedStyle(one).direction), "ltr");
    const sides = await page.evaluate(() => {
      const at = (selector) => document.querySelector(selector)?.getBoundingClientRect().left;
      return [at("nav.resources"), at("main")];
    });
    if (width > 1000) assert.ok(sides[0] > sides[1], "the resources are on the right");
    await close(page);
  }
});
