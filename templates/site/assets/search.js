// Search over assets/search-index.js. `createSearch` ranks and knows nothing of the page; `openSearch` is the dialog.

(() => {
  // How much a word counts, by where it stands.
  const IN_TITLE = 1, IN_ADDRESS = 0.5, IN_SUMMARY = 0.6, AS_FIELD = 0.75, IN_FIELD = 0.4, AS_VALUE = 0.8, AS_ERROR = 1;
  // Of pages that fit equally well, the one that does something comes first.
  const WEIGHT = { resource: 0.97, model: 0.82, POST: 1.04, PUT: 1.02, PATCH: 1.02 };
  const STOP_WORDS = new Set("a an the to of in on for from with my is are be it and or by at how do i can what which does".split(" "));
  const MOST_RESULTS = 20, MOST_VARIANTS = 12;

  // The singular of a noun and the infinitive of a verb, nearly enough: both sides of a comparison go through it.
  const stem = (word) => word.length < 4 ? word : word.replace(/ies$/, "y").replace(/(ss|x|ch|sh)es$|([^sui])s$/, "$1$2");

  // Names repeat a thousand times, so their words are kept.
  const known = new Map();
  function words(text) {
    let found = known.get(text);
    if (!found) {
      found = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      known.set(text, (found = found.map(stem)));
    }
    return found;
  }

  // The number of letters to insert, remove, replace or swap.
  function distance(one, other) {
    const rows = [];
    for (let row = 0; row <= one.length; row++) {
      rows[row] = [row];
      for (let column = 1; column <= other.length; column++) {
        const least = row ? Math.min(
          rows[row - 1][column] + 1,
          rows[row][column - 1] + 1,
          rows[row - 1][column - 1] + (one[row - 1] !== other[column - 1]),
          one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] ? rows[row - 2]?.[column - 2] + 1 : row + column,
        ) : column;
        rows[row][column] = least;
      }
    }
    return rows[one.length][other.length];
  }

  // A list of anchors in which every leading dot stands for one part of the anchor before.
  function expand(anchors) {
    let last = [];
    return anchors.split(" ").map((text) => {
      const rest = text.replace(/^\.+/, "");
      last = [...last.slice(0, text.length - rest.length), ...rest.split(".")];
      return last.join(".");
    });
  }

  const withoutNames = (address) => address.toLowerCase().replace(/\{[^}]*\}?/g, "{");

  function createSearch(index) {
    const pages = index.pages.map(([kind, path, summary, detail = ""]) => {
      const parts = path.split("/").filter(Boolean);
      const title = kind === "guide" ? detail : kind === "model" ? parts[1] : parts.join(" › ").replaceAll("-", " ");
      const weight = WEIGHT[kind] ?? WEIGHT[detail.split(" ")[0]] ?? 1;
      return { kind, path, summary, detail, title, weight, titleWords: new Set(words(title)), address: withoutNames(detail), anchors: [] };
    });

    // Word -> page -> weight.
    const postings = new Map();
    function add(word, page, weight) {
      let found = postings.get(word);
      if (!found) postings.set(word, (found = new Map()));
      if (!(found.get(page) >= weight)) found.set(page, weight);
    }
    // The words of a text; and neighbors joined, so that `loadbalancer` and `backup_policy` are found as one word.
    function addAll(text, page, weight, joined = weight) {
      const list = words(text);
      list.forEach((word, at) => {
        add(word, page, weight);
        if (at) add(list[at - 1] + word, page, joined);
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
        const parts = anchor.split("."), name = parts.at(-1), count = words(name).length;
        pages[page].anchors.push([anchor]);
        // A parameter of the path says what the operation is about, not what it does.
        const deep = 0.95 ** parts.length * (parts[0] === "path" ? 0.5 : 1);
        addAll(name, page, (count > 1 ? IN_FIELD : AS_FIELD) * deep, (count > 2 ? AS_FIELD : 1) * deep);
      }
    }
    for (const [rows, weight] of [[index.values, AS_VALUE], [index.errors, AS_ERROR]]) {
      for (const [text, ...places] of rows) {
        for (let at = 0; at < places.length; at += 2) {
          pages[places[at]].anchors.push([places[at + 1], text]);
          addAll(text, places[at], weight);
        }
      }
    }

    const vocabulary = [...postings.keys()].sort();
    const rarity = (word) => Math.log(1 + pages.length / (postings.get(word)?.size ?? 1));
    const synonyms = index.synonyms.map((pair) => pair.map(words));

    // Page -> weight for one word of the query: the word itself, words that begin with it, or similar ones.
    const matches = new Map();
    function match(word) {
      let found = matches.get(word);
      if (found) return found;
      matches.set(word, (found = new Map()));
      const take = (other, factor) => {
        for (const [page, weight] of postings.get(other)) {
          if (!(found.get(page) >= weight * factor)) found.set(page, weight * factor);
        }
      };
      // Beginnings count less where the whole word exists.
      const begun = postings.has(word) ? 0.5 : 1;
      let at = vocabulary.findIndex((other) => other >= word);
      for (let other; (other = vocabulary[at])?.startsWith(word); at++) take(other, other === word ? 1 : begun * (0.5 + 0.4 * word.length / other.length));
      const most = word.length > 7 ? 2 : 1;
      if (!found.size && word.length > 3 && word.length < 40) {
        for (const other of vocabulary) {
          // Few people mistype the first letter.
          if (Math.abs(other.length - word.length) > most || (other[0] !== word[0] && other[1] !== word[0])) continue;
          const away = distance(word, other);
          if (away <= most) take(other, 0.75 - 0.2 * away);
        }
      }
      return found;
    }

    // The query, and the query with synonyms and with neighbors joined.
    function variants(query) {
      const found = new Map([[query.join(" "), query]]);
      const put = (list) => found.size < MOST_VARIANTS && found.set(list.join(" "), list);
      for (const list of found.values()) {
        for (const [from, to] of synonyms) {
          if (from.every((word) => list.includes(word)) && !to.every((word) => list.includes(word))) {
            put([...new Set(list.flatMap((word) => word === from[0] ? to : from.includes(word) ? [] : [word]))]);
          }
        }
        for (let at = 1; at < list.length; at++) {
          const joined = list[at - 1] + list[at];
          if (postings.has(joined)) put(list.toSpliced(at - 1, 2, joined));
        }
      }
      return found.values();
    }

    // The field, value or error of a page that has most words which the title has not, and whether its name is the query.
    function bestAnchor(page, list) {
      let best = { anchor: "" }, most = 0;
      for (const [anchor, value = ""] of page.anchors) {
        const own = words(value || anchor.split(".").at(-1)).join("");
        const all = words(`${anchor} ${value}`);
        const isExact = own === list.join("");
        let sum = isExact ? 3 : 0;
        for (const word of list) {
          if (!page.titleWords.has(word)) sum += own === word ? 1.5 : all.includes(word) ? 1 : own.startsWith(word) ? 0.5 : 0;
        }
        sum -= sum && anchor.length / 1000;
        if (sum > most) [best, most] = [{ anchor, value, isExact }, sum];
      }
      return best;
    }

    return function search(text) {
      const all = words(text.slice(0, 200));
      const query = all.filter((word) => word[1] && !STOP_WORDS.has(word));
      const address = text.includes("/") ? withoutNames(text.trim()) : null;
      const scores = new Map();
      for (const list of variants(query.length ? query : all)) {
        const total = list.reduce((sum, word) => sum + rarity(word), 0);
        const sums = new Map(), covered = new Map();
        for (const word of list) {
          const share = rarity(word) / total;
          for (const [page, weight] of match(word)) {
            sums.set(page, (sums.get(page) ?? 0) + weight * share);
            covered.set(page, (covered.get(page) ?? 0) + 1);
          }
        }
        const most = Math.max(...covered.values());
        for (const [page, sum] of sums) {
          if (covered.get(page) * 2 <= most) continue;
          const { titleWords, weight } = pages[page];
          let named = 0;
          for (const title of titleWords) named += list.some((word) => title.startsWith(word) || word.includes(title));
          let score = sum * (covered.get(page) / list.length) * (0.75 + 0.25 * named / titleWords.size) * weight;
          if (address && pages[page].address.includes(address)) score += 1 + address.length / pages[page].address.length;
          if (!(scores.get(page)?.score >= score)) scores.set(page, { page, score, list });
        }
      }
      const byScore = (one, other) => other.score - one.score;
      const found = [...scores.values()].sort((one, other) => byScore(one, other) || one.page - other.page).slice(0, 2 * MOST_RESULTS);
      for (const one of found) {
        Object.assign(one, pages[one.page], bestAnchor(pages[one.page], one.list));
        // A name in the spelling of the API is meant exactly.
        if (one.isExact && /[_.]/.test(text)) one.score += 1;
      }
      return found.sort(byScore).slice(0, MOST_RESULTS);
    };
  }

  let search, dialog, input, list;

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    made.append(...children);
    return made;
  }

  function row({ kind, path, title, detail, summary, anchor, value }, at) {
    const { root, language } = document.documentElement.dataset;
    const href = `${root}${language}/${path}index.html${anchor && "#" + encodeURIComponent(anchor)}`;
    const [verb, address] = kind === "operation" ? detail.split(" ") : [];
    return element("a", { role: "option", id: `search-${at}`, href, tabindex: -1 },
      verb ? element("span", { class: `verb ${verb.toLowerCase()}` }, verb) : "", " ",
      element("strong", {}, title), " ",
      verb ? "" : element("span", { class: "badge" }, kind), " ",
      anchor ? element("code", {}, anchor + (value ? ` = "${value}"` : "")) : "",
      element("small", {}, address ? `${address} · ${summary}` : summary));
  }

  let selected;
  function select(option) {
    selected?.removeAttribute("aria-selected");
    selected = option;
    selected?.setAttribute("aria-selected", true);
    input.setAttribute("aria-activedescendant", selected?.id ?? "");
  }

  function show() {
    const found = search(input.value);
    list.replaceChildren(...found.map(row));
    input.ariaExpanded = found.length > 0;
    dialog.querySelector("p").textContent = `Results: ${found.length}`;
    select(list.firstChild);
  }

  function onKey(event) {
    const { key } = event;
    if (key === "ArrowDown") select(selected?.nextSibling ?? list.firstChild);
    else if (key === "ArrowUp") select(selected?.previousSibling ?? list.lastChild);
    else if (key === "Enter") selected?.click();
    else return;
    event.preventDefault();
    selected?.scrollIntoView({ block: "nearest" });
  }

  function openSearch(typed) {
    if (!dialog) {
      search = createSearch(searchIndex);
      dialog = element("dialog", { id: "search", "aria-label": "Search" });
      dialog.innerHTML = `<div class="search-head"><input role="combobox" aria-label="Search" aria-controls="search-results"
 aria-autocomplete="list" placeholder="Operation, field, value or error" autocomplete="off" spellcheck="false">
<button type="button">Close</button></div><p role="status"></p>
<div role="listbox" id="search-results" aria-label="Results"></div>`;
      input = dialog.querySelector("input");
      list = dialog.lastElementChild;
      input.oninput = show;
      input.onkeydown = onKey;
      // A result on the same page closes the dialog; so does a click beside it.
      dialog.onclick = ({ target }) => {
        if (target === dialog || target.closest("a, button")) dialog.close();
      };
      document.body.append(dialog);
    }
    if (!dialog.open) dialog.showModal();
    if (typed) input.value = typed;
    else input.select();
    show();
  }

  window.siteSearch = { createSearch, openSearch };
})();
