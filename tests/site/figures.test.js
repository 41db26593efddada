// Sizes and speed stay within their goals. `check.sh FOLDER measure` prints the figures.

import assert from "node:assert/strict";
import { test } from "node:test";
import { firstPaints, keyStrokes, sizes, zipped } from "./figures.js";

test("files stay small", () => {
  const size = sizes();
  assert.ok(size.css <= 6000, `the style sheet has ${size.css} bytes, compressed`);
  assert.ok(size.js <= 6000, `the scripts have ${size.js} bytes, compressed`);
  assert.ok(size.index <= 60000, `the index has ${size.index} bytes, compressed`);
  assert.ok(size.median <= 8000, `the median page has ${size.median} bytes, compressed`);
  assert.ok(size.largest.size <= 60000, `${size.largest.path} has ${size.largest.size} bytes, compressed`);
});

test("the zipped site stays small", () => {
  const bytes = zipped();
  assert.ok(bytes <= 15e6, `the zipped site has ${bytes} bytes`);
});

test("the first paint takes at most 0.6 s at 1.6 Mbit/s and 150 ms", async () => {
  for (const [kind, time] of Object.entries(await firstPaints())) assert.ok(time <= 600, `${kind}: ${time.toFixed(0)} ms`);
});

test("a key stroke has its results within 5 ms", async () => {
  const { median, most } = await keyStrokes();
  assert.ok(median <= 5, `median ${median.toFixed(1)} ms`);
  assert.ok(most <= 5, `99th percentile ${most.toFixed(1)} ms`);
});
