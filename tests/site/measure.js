// Prints the figures of the site as a Markdown table.

import { firstPaints, keyStrokes, sizes, zipped } from "./figures.js";

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const size = sizes();
const paints = await firstPaints();
const slowest = Object.entries(paints).sort((one, other) => other[1] - one[1])[0];
const keys = await keyStrokes();
const rows = [
  ["pages", String(size.pages), ""],
  ["page, gzip, median", kilobytes(size.median), "8 KB"],
  [`page, gzip, largest (\`${size.largest.path.replace("/index.html", "")}\`)`, kilobytes(size.largest.size), "60 KB"],
  ["style sheet, gzip", kilobytes(size.css), "6 KB"],
  ["scripts, gzip", kilobytes(size.js), "6 KB"],
  ["search index, gzip, loaded on demand", kilobytes(size.index), "60 KB"],
  ["whole site, zipped", `${(zipped() / 1e6).toFixed(1)} MB`, "15 MB"],
  [`first paint at 1.6 Mbit/s and 150 ms, slowest kind of page (${slowest[0]})`, `${(slowest[1] / 1000).toFixed(2)} s`, "0.6 s"],
  ["key stroke to results, median / 99th percentile", `${keys.median.toFixed(1)} / ${keys.most.toFixed(1)} ms`, "5 ms"],
  ["index read, once", `${keys.opening.toFixed(0)} ms`, ""],
];
console.log("| what | measured | goal |\n|---|---|---|");
for (const row of rows) console.log(`| ${row.join(" | ")} |`);
