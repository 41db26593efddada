// Writes a picture of every kind of page, at both widths, light and dark: `check.sh FOLDER screenshots`.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { KINDS, closeDialog, launch, serve } from "./support.js";

const folder = join(process.env.SITE_TOOLS, "screenshots");
mkdirSync(folder, { recursive: true });
const [browser, server] = await Promise.all([launch(), serve()]);
for (const colorScheme of ["light", "dark"]) {
  for (const width of [390, 1280]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: width === 390 ? 844 : 900 } });
    const page = await context.newPage();
    const save = (name) => page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
    for (const [kind, path] of Object.entries(KINDS)) {
      await page.goto(server.origin + path);
      await save(kind);
    }
    await page.goto(server.origin + KINDS.operation);
    await page.keyboard.press("/");
    await page.locator("#search[open]").waitFor();
    await page.keyboard.type("resize dro");
    await save("search");
    await closeDialog(page);
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    await save("help");
    await context.close();
  }
}
await browser.close();
server.stop();
console.log(folder);
