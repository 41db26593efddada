// axe-core finds nothing to object to, at both widths, light and dark, with the dialogs closed and open.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { KINDS, closeDialog, launch, serve, toolFile } from "./support.js";

const axe = readFileSync(toolFile("axe-core/axe.min.js"), "utf8");
let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(async () => {
  await browser?.close();
  server?.stop();
});

async function findings(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations.flatMap((one) => one.nodes.slice(0, 3).map((node) => `${one.id}: ${one.help}: ${node.target} ${node.failureSummary}`));
}

for (const colorScheme of ["light", "dark"]) {
  for (const width of [390, 1280]) {
    test(`no finding on any kind of page, ${width} pixels, ${colorScheme}`, async () => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
      const page = await context.newPage();
      for (const [kind, path] of Object.entries(KINDS)) {
        await page.goto(server.origin + path);
        assert.deepEqual(await findings(page), [], kind);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${kind} is ${overflow} pixels wider than the window`);
      }
      await page.goto(server.origin + KINDS.operation);
      await page.keyboard.press("/");
      await page.locator("#search input").fill("droplet");
      await page.locator('#search [role="option"]').first().waitFor();
      assert.deepEqual(await findings(page), [], "search");
      await closeDialog(page);
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor();
      assert.deepEqual(await findings(page), [], "help");
      await closeDialog(page);
      if (width === 390) {
        await page.goto(server.origin + KINDS.operation + "#menu");
        assert.ok(await page.locator(".resources").isVisible(), "the menu opens");
        assert.deepEqual(await findings(page), [], "menu");
      }
      await context.close();
    });
  }
}

test("the attribute that chooses the theme overrides the system", async () => {
  const context = await browser.newContext({ colorScheme: "light" });
  const page = await context.newPage();
  await page.goto(server.origin + KINDS.operation);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.locator("#theme").click();
  assert.equal(await background(), light, "light");
  await page.locator("#theme").click();
  const dark = await background();
  assert.notEqual(dark, light);
  await page.goto(server.origin + KINDS.model);
  assert.equal(await background(), dark, "the choice is kept");
  assert.deepEqual(await findings(page), []);
  await context.close();
});
