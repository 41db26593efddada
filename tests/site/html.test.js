// The pages are valid HTML.

import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS, files, read, sample, tool } from "./support.js";

const { HtmlValidate } = tool("html-validate");

// The rules of the HTML standard and of accessibility. Rules of taste, which say nothing about validity, are off.
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "long-title": "off",
    // The section of a heading may have the same words as another one, such as two nested headers.
    "no-inline-style": "error",
    "no-dup-id": "error",
    "no-missing-references": "error",
  },
});

const findings = async (path) => {
  const report = await validator.validateString(read(path).toString(), path);
  return report.results.flatMap((result) => result.messages.map((one) => `${path}:${one.line}:${one.column} ${one.ruleId}: ${one.message}`));
};

for (const [kind, path] of Object.entries(KINDS)) {
  test(`a page of the kind ${kind} is valid`, async () => {
    assert.deepEqual(await findings(path), []);
  });
}

test("a sample of all pages is valid", async () => {
  const found = [];
  for (const path of sample(files(".html"), 200)) found.push(...(await findings(path)));
  assert.deepEqual(found.slice(0, 20), []);
});
