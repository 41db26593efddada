// Search over assets/search-index.js. `createSearch` ranks and knows nothing of the page; `openSearch` is the dialog.
"use strict";

(() => {
  // How much a word counts, by where it stands.
  const IN_TITLE = 1, IN_ID = 1, IN_ADDRESS = 0.5, IN_SUMMARY = 0.6, AS_FIELD = 0.75, IN_FIELD = 0.4, AS_VALUE = 0.8;
  const KIND_WEIGHT = { operation: 1, guide: 1, resource: 0.97, model: 0.82 };
  // Of pages that fit equally well, the one that does something comes first.
  const VERB_WEIGHT = { POST: 1.04, PUT: 1.02, PATCH: 1.02 };
  const STOP_WORDS = new Set("a an the to of in on for from with my is are be it and or by at how do i can what which does".split(" "));
  const MOST_RESULTS = 20, MOST_VARIANTS = 12;

  // The singular of a noun and the infinitive of a verb, nearly enough: both sides of a comparison go through it.
  function stem(word) {
    if (word.length > 4 && word.endsWith("ies")) return word.slice(0, -3) + "y";
    if (word.length > 4 && /(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
    if (word.length > 3 && /[^sui]s$/.test(word)) return word.slice(0, -1);
    return word;
  }

  // Names repeat a thousand times, so their words are kept.
  const known = new Map();
  function words(text) {
    let found = known.get(text);
    if (!found) {
      const spaced = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
      known.set(text, (found = (spaced.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)));
    }
    return found;
  }

  // Optimal string alignment distance; `most + 1` where it is larger.
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], last = [], now = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row++) {
      [before, last, now] = [last, now, [row]];
      let least = row;
      for (let column = 1; column <= other.length; column++) {
        const same = one[row - 1] === other[column - 1];
        let cost = Math.min(last[column] + 1, now[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
        const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
        if (swapped) cost = Math.min(cost, before[column - 2] + 1);
        now[column] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
    }
    return now[other.length];
  }

  // A list of anchors in which every leading dot stands for one part of the anchor before.
  function expand(anchors) {
    let last = [];
    return anchors.split(" ").map((text) => {
      const kept = text.match(/^\.*/)[0].length;
      last = [...last.slice(0, kept), ...text.slice(kept).split(".")];
      return last.join(".");
    });
  }

  function createSearch(index) {
    const pages = index.pages.map(([kind, path, summary, detail = ""]) => {
      const parts = path.split("/").filter(Boolean);
      const title = kind === "guide" ? detail : kind === "model" ? parts.at(-1) : parts.join(" › ").replaceAll("-", " ");
      return { kind, path, summary, detail, title, titleWords: new Set(words(title)), weight: KIND_WEIGHT[kind] * (VERB_WEIGHT[detail.split(" ")[0]] ?? 1), anchors: [] };
    });

    // Word -> page -> weight; and the same for whole names of fields.
    const postings = new Map(), fieldNames = new Map();
    function add(word, page, weight, to = postings) {
      let found = to.get(word);
      if (!found) to.set(word, (found = new Map()));
      if ((found.get(page) ?? 0) < weight) found.set(page, weight);
    }
    // The words of a text; and neighbors joined, so that `loadbalancer` and `backup_policy` are found as one word.
    function addAll(text, page, weight, joined = weight) {
      const list = words(text);
      list.forEach((word, at) => {
        add(word, page, weight);
        if (at > 0) add(list[at - 1] + word, page, joined);
      });
      if (list.length > 2) add(list.join(""), page, joined);
    }

    pages.forEach((page, at) => {
      addAll(page.title, at, IN_TITLE);
      addAll(page.detail, at, IN_ADDRESS);
      addAll(page.summary, at, IN_SUMMARY);
    });
    for (const [page, anchors] of index.fields) {
      for (const anchor of expand(anchors)) {
        const parts = anchor.split(".");
        const list = words(parts.at(-1));
        pages[page].anchors.push({ anchor, words: new Set(words(anchor)), name: list.join("") });
        const deep = 0.95 ** parts.length;
        add(list.join(""), page, deep, fieldNames);
        addAll(parts.at(-1), page, (list.length === 1 ? AS_FIELD : IN_FIELD) * deep, list.length === 2 ? deep : AS_FIELD * deep);
      }
    }
    const addPlaces = (rows, weight) => {
      for (const [text, ...places] of rows) {
        for (let at = 0; at < places.length; at += 2) {
          const list = words(text);
          pages[places[at]].anchors.push({ anchor: places[at + 1], words: new Set([...list, ...words(places[at + 1])]), name: list.join(""), value: text });
          addAll(text, places[at], weight);
        }
      }
    };
    addPlaces(index.values, AS_VALUE);
    addPlaces(index.errors, IN_ID);

    const vocabulary = [...postings.keys()].sort();
    const rarity = (word) => Math.log(1 + pages.length / (postings.get(word)?.size ?? 1));
    const synonyms = index.synonyms.map(([from, to]) => [words(from), words(to)]);

    // Page -> weight for one word of the query: the word itself, words that begin with it, or similar ones.
    let cache = new Map();
    function match(word) {
      if (cache.has(word)) return cache.get(word);
      const found = new Map();
      const take = (other, factor) => {
        for (const [page, weight] of postings.get(other)) {
          if ((found.get(page) ?? 0) < weight * factor) found.set(page, weight * factor);
        }
      };
      if (postings.has(word)) take(word, 1);
      // Beginnings count less where the whole word exists.
      const begun = postings.has(word) ? 0.5 : 1;
      let low = 0, high = vocabulary.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (vocabulary[middle] < word) low = middle + 1;
        else high = middle;
      }
      for (; low < vocabulary.length && vocabulary[low].startsWith(word); low++) {
        if (vocabulary[low] !== word) take(vocabulary[low], begun * (0.5 + 0.4 * (word.length / vocabulary[low].length)));
      }
      if (found.size === 0 && word.length > 3) {
        const most = word.length > 7 ? 2 : 1;
        for (const other of vocabulary) {
          // Few people mistype the first letter.
          if (other[0] !== word[0] && other[1] !== word[0]) continue;
          const away = distance(word, other, most);
          if (away <= most) take(other, 0.75 - 0.2 * away);
        }
      }
      if (cache.size > 500) cache = new Map();
      cache.set(word, found);
      return found;
    }

    // The query, and the query with synonyms and with neighbors joined.
    function variants(query) {
      const found = new Map([[query.join(" "), query]]);
      const put = (list) => found.size < MOST_VARIANTS && list.length && found.set(list.join(" "), list);
      for (const list of found.values()) {
        for (const [from, to] of synonyms) {
          if (from.every((word) => list.includes(word)) && !to.every((word) => list.includes(word))) {
            const at = list.indexOf(from[0]);
            const kept = list.map((word, position) => (position === at ? to : from.includes(word) ? [] : [word]));
            put([...new Set(kept.flat())]);
          }
        }
      }
      for (const list of [...found.values()]) {
        for (let at = 1; at < list.length; at++) {
          const joined = list[at - 1] + list[at];
          if (postings.has(joined)) put([...list.slice(0, at - 1), joined, ...list.slice(at + 1)]);
        }
      }
      return [...found.values()];
    }

    function score(list, scores) {
      const total = list.reduce((sum, word) => sum + rarity(word), 0);
      const sums = new Map(), covered = new Map();
      for (const word of list) {
        const share = rarity(word) / total;
        for (const [page, weight] of match(word)) {
          sums.set(page, (sums.get(page) ?? 0) + weight * share);
          covered.set(page, (covered.get(page) ?? 0) + 1);
        }
      }
      for (const [page, sum] of sums) {
        const { titleWords, weight } = pages[page];
        let named = 0;
        for (const title of titleWords) if (list.some((word) => title === word || title.startsWith(word) || word.includes(title))) named++;
        const all = covered.get(page) / list.length;
        const value = sum * all * (0.75 + 0.25 * (named / titleWords.size)) * weight;
        if ((scores.get(page)?.value ?? 0) < value) scores.set(page, { value, list });
      }
    }

    // The field, value or error of a page that has most words which the title has not.
    function bestAnchor(page, list) {
      const joined = list.join("");
      let best = null, most = 0;
      for (const one of page.anchors) {
        let value = one.name === joined ? 3 : 0;
        for (const word of list) {
          if (page.titleWords.has(word)) continue;
          if (one.name === word) value += 1.5;
          else if (one.words.has(word)) value += 1;
          else if (word.length > 2 && one.name.startsWith(word)) value += 0.5;
        }
        value -= value && one.anchor.length * 0.001;
        if (value > most) [best, most] = [one, value];
      }
      return best;
    }

    return function search(text) {
      const typed = text.trim().toLowerCase();
      const all = words(text);
      const meant = all.filter((word) => !STOP_WORDS.has(word));
      const query = meant.length ? meant : all;
      if (!query.length) return [];
      const scores = new Map();
      for (const list of variants(query)) score(list, scores);
      if (/[_.]/.test(typed)) {
        // A name in the spelling of the API is meant exactly.
        for (const [page, deep] of fieldNames.get(words(typed.split(".").at(-1)).join("")) ?? []) {
          const value = 1.2 * deep * pages[page].weight;
          if ((scores.get(page)?.value ?? 0) < value) scores.set(page, { value, list: query });
        }
      }
      if (typed.includes("/")) {
        const path = typed.replace(/\{[^}]*\}|:\w+/g, "{}");
        pages.forEach((page, at) => {
          const address = page.detail.toLowerCase().replace(/\{[^}]*\}/g, "{}");
          if (!address.includes(path)) return;
          const value = 1 + path.length / address.length;
          scores.set(at, { value, list: [] });
        });
      }
      const ranked = [...scores].sort((one, other) => other[1].value - one[1].value || one[0] - other[0]);
      return ranked.slice(0, MOST_RESULTS).map(([at, { value, list }]) => {
        const page = pages[at];
        const found = bestAnchor(page, list);
        return { kind: page.kind, path: page.path, title: page.title, detail: page.detail, summary: page.summary, anchor: found?.anchor ?? "", value: found?.value, score: value };
      });
    };
  }

  let search, dialog, input, list, status;

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function row(result, at) {
    const { root, language } = document.documentElement.dataset;
    const folder = language || localStorage.getItem("language") || "http";
    const href = `${root}${folder}/${result.path}index.html${result.anchor && "#" + encodeURIComponent(result.anchor)}`;
    const line = element("a", { role: "option", id: `search-${at}`, href, tabindex: "-1", "aria-selected": "false" });
    const [verb, path] = result.kind === "operation" ? result.detail.split(" ") : [];
    if (verb) line.append(element("span", { class: `verb ${verb.toLowerCase()}` }, verb), " ");
    line.append(element("strong", {}, result.title), " ");
    if (!verb) line.append(element("span", { class: "badge" }, result.kind), " ");
    if (result.anchor) line.append(element("code", {}, result.anchor + (result.value === undefined ? "" : ` = "${result.value}"`)));
    line.append(element("small", {}, [path, result.summary].filter(Boolean).join(" · ")));
    return line;
  }

  function select(at) {
    const options = [...list.children];
    options.forEach((option, position) => option.setAttribute("aria-selected", String(position === at)));
    const chosen = options[at];
    if (chosen) {
      input.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  function show() {
    const found = search(input.value);
    list.replaceChildren(...found.map(row));
    input.setAttribute("aria-expanded", String(found.length > 0));
    const count = found.length === 1 ? "1 result" : `${found.length} results`;
    status.textContent = input.value.trim() ? count : "Type what you are looking for: an operation, a field, a value or an error.";
    select(found.length ? 0 : -1);
    if (found.length) dialog.scrollTop = 0;
  }

  function onKey(event) {
    const options = [...list.children];
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(at + 5, options.length - 1), PageUp: Math.max(at - 5, 0) }[event.key];
    if (next !== undefined && options.length) {
      event.preventDefault();
      select((next + options.length) % options.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      options[at]?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey }));
    }
  }

  function openSearch() {
    if (!dialog) {
      search = createSearch(window.searchIndex);
      input = element("input", {
        type: "text", role: "combobox", "aria-label": "Search", "aria-expanded": "false", "aria-controls": "search-results", "aria-autocomplete": "list",
        placeholder: "resize a Droplet, backup_policy, too_many_requests", autocomplete: "off", autocapitalize: "none", spellcheck: "false", enterkeyhint: "go",
      });
      list = element("div", { role: "listbox", id: "search-results", class: "search-results", "aria-label": "Results" });
      status = element("p", { role: "status", class: "search-status" });
      const close = element("button", { type: "button" }, "Close");
      dialog = element("dialog", { "aria-label": "Search", id: "search" }, element("div", { class: "search-head" }, input, close), status, list);
      input.addEventListener("input", show);
      input.addEventListener("keydown", onKey);
      close.addEventListener("click", () => dialog.close());
      dialog.addEventListener("click", (event) => {
        // A result on the same page closes the dialog; so does a click beside it.
        if (event.target === dialog || event.target.closest("a")) dialog.close();
      });
      document.body.append(dialog);
    }
    if (!dialog.open) dialog.showModal();
    input.select();
    show();
  }

  window.siteSearch = { createSearch, openSearch };
})();
