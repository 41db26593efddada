// The search finds what users ask for.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { KINDS, read, searchFunction, site } from "./support.js";

const questions = JSON.parse(readFileSync(new URL("questions.json", import.meta.url)));
const { search, index } = await searchFunction();
const rank = (query, page) => search(query).findIndex((one) => one.path === page);

test("57 of 60 questions have the wanted page among the first three results", (context) => {
  assert.equal(questions.length, 60);
  const missed = questions.filter(({ query, page }) => {
    assert.ok(existsSync(join(site, "python", page)), `${page} is not a page`);
    const at = rank(query, page);
    return at < 0 || at > 2;
  });
  for (const { query, page } of missed) context.diagnostic(`not among the first three: ${query} -> ${page}, but ${search(query).slice(0, 3).map((one) => one.path)}`);
  assert.ok(missed.length <= 3, `${missed.length} of 60 questions are missed`);
});

test("every operation is found by its own name and by its method and path", () => {
  const operations = index.pages.filter(([kind]) => kind === "operation");
  assert.ok(operations.length > 0);
  for (const [, path, , address] of operations) {
    const name = path.replaceAll("/", " ");
    assert.ok([0, 1, 2].includes(rank(name, path)), `${name} finds ${search(name).slice(0, 3).map((one) => one.path)}`);
    const same = search(address).filter((one) => one.detail.replace(/\{[^}]*\}/g, "{}") === address.replace(/\{[^}]*\}/g, "{}"));
    assert.ok(same.some((one) => one.path === path), `${address} does not find ${path}`);
  }
});

test("one wrong, missing, additional or swapped letter does not matter", () => {
  for (const query of ["droplte create", "dropet create", "dropplet create", "droplat create"]) {
    assert.ok([0, 1, 2].includes(rank(query, "droplets/create/")), `${query} finds ${search(query).slice(0, 3).map((one) => one.path)}`);
  }
});

test("every anchor of the index is on its page, so that results are deep links", () => {
  const ids = new Map();
  const check = (page, anchor) => {
    const path = index.pages[page][1];
    if (!ids.has(path)) {
      const html = read(`python/${path}index.html`).toString();
      ids.set(path, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id.replaceAll("&amp;", "&").replaceAll("&#38;", "&"))));
    }
    assert.ok(ids.get(path).has(anchor), `python/${path} has no element ${anchor}`);
  };
  for (const [page, anchors] of index.fields) {
    let last = [];
    for (const text of anchors.split(" ")) {
      const kept = text.match(/^\.*/)[0].length;
      last = [...last.slice(0, kept), ...text.slice(kept).split(".")];
      check(page, last.join("."));
    }
  }
  for (const [, ...places] of [...index.values, ...index.errors]) {
    for (let at = 0; at < places.length; at += 2) check(places[at], places[at + 1]);
  }
});

test("every page of the index exists", () => {
  for (const [, path] of index.pages) assert.ok(existsSync(join(site, "python", path, "index.html")), `${path} is not a page`);
});

test("a field, a value and an error are found at their anchors", () => {
  const first = (query) => search(query)[0];
  assert.match(first("user_data").anchor, /(^|\.)user_data$/);
  assert.equal(search("in-progress").find((one) => one.value === "in-progress")?.value, "in-progress");
  assert.equal(search("too_many_requests").find((one) => one.value === "too_many_requests")?.value, "too_many_requests");
});

test("a query without words, with markup or of great length does no harm", () => {
  for (const query of ["", " ", "?", "/", "<script>", "\u0000", "é", "{}", "a".repeat(5000), "x ".repeat(2000), "__proto__", "constructor"]) {
    assert.ok(Array.isArray(search(query)));
  }
});

test("the wanted pages of the kinds exist", () => {
  for (const path of Object.values(KINDS)) assert.ok(existsSync(join(site, path)), `${path} does not exist`);
});
