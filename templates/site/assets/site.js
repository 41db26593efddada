// What the pages of the reference do beyond HTML. Every page is complete without this script.

(() => {
  const page = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const findAll = (selector) => document.querySelectorAll(selector);
  const onClick = (element, action) => { if (element) element.onclick = action; };

  // Storage is refused in some private windows; a setting then lasts until the page is left.
  const stored = (name) => { try { return localStorage[name]; } catch { return null; } };
  const store = (name, value) => { try { localStorage[name] = value; } catch {} };

  // The theme: the one of the system, light or dark.
  const NEXT_THEME = { auto: "light", light: "dark", dark: "auto" };
  const themeButton = find("#theme");
  function setTheme(theme) {
    page.dataset.theme = theme;
    store("theme", theme);
    themeButton.textContent = theme;
    themeButton.ariaLabel = `Theme: ${theme}`;
  }
  setTheme(stored("theme") ?? "auto");
  const nextTheme = () => setTheme(NEXT_THEME[page.dataset.theme] ?? "auto");
  onClick(themeButton, nextTheme);

  // The language: pages without one lead to the language that was read last.
  const root = page.dataset.root = new URL("..", document.currentScript.src).href;
  const current = find(".languages [aria-current]");
  const language = current?.href.slice(root.length).split("/")[0];
  if (language) store("language", page.dataset.language = language);
  else {
    page.dataset.language = stored("language") ?? "http";
    for (const link of findAll('main a[href^="http/"], .resources a[href^="http/"]')) {
      link.setAttribute("href", link.getAttribute("href").replace("http", page.dataset.language));
    }
  }
  function switchLanguage(step) {
    const links = [...findAll(".languages a")];
    links.at((links.indexOf(current) + step) % links.length).click();
  }

  // The anchor: it opens what hides it, and the switch to another language keeps it.
  function keepAnchor() {
    for (const link of findAll(".languages a")) link.hash = location.hash;
  }
  function showTarget() {
    keepAnchor();
    let target = null;
    // Whatever cannot be decoded is not an anchor of ours.
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch {}
    for (let one = target; one; one = one.parentElement) if (one.localName === "details") one.open = true;
    target?.scrollIntoView();
  }
  addEventListener("hashchange", showTarget);
  showTarget();
  // The address follows the property that was opened or clicked last, so that it can be passed on.
  onClick(find("main"), ({ target }) => {
    const property = target.closest("summary, .property > p:first-child")?.parentElement;
    if (!property?.id || target.closest("a")) return;
    history.replaceState(null, "", "#" + encodeURIComponent(property.id));
    keepAnchor();
  });

  const openAll = (open) => () => { for (const details of findAll("main details")) details.open = open; };
  const expandAll = openAll(true), collapseAll = openAll(false);
  onClick(find(".details-buttons :first-child"), expandAll);
  onClick(find(".details-buttons :last-child"), collapseAll);
  addEventListener("beforeprint", expandAll);

  // Copy buttons. Screen readers read the button again, because its text is a live region.
  for (const figure of findAll("figure.sample")) {
    const code = figure.querySelector("code");
    const button = document.createElement("button");
    button.className = "copy";
    button.ariaLive = "polite";
    button.textContent = "Copy";
    onClick(button, async () => {
      // Without a clipboard, the text is at least selected.
      getSelection().selectAllChildren(code);
      await navigator.clipboard.writeText(code.textContent);
      getSelection().empty();
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
    figure.append(button);
  }

  // The search, loaded when it is opened for the first time. Script elements also work for local files.
  const load = (file) => new Promise((onload, onerror) => {
    const src = `${root}assets/${file}`;
    document.head.append(Object.assign(document.createElement("script"), { src, onload, onerror }));
  });
  // What is typed while the search is loading; null when it is not.
  let typedAhead = null;
  async function openSearch() {
    if (typedAhead !== null) return;
    typedAhead = "";
    try {
      if (!window.siteSearch) await Promise.all([load("search-index.js"), load("search.js")]);
      siteSearch.openSearch(typedAhead);
    } finally { typedAhead = null; }
  }
  find("#search-open").ariaHasPopup = "dialog";
  onClick(find("#search-open"), openSearch);

  const KEYS = {
    "/": ["Search (s, Ctrl K)", openSearch],
    "[": ["Previous operation", () => find('main [rel="prev"]')?.click()],
    "]": ["Next operation", () => find('main [rel="next"]')?.click()],
    l: ["Next language", () => switchLanguage(1)],
    L: ["Previous language", () => switchLanguage(-1)],
    e: ["Expand all", expandAll],
    c: ["Collapse all", collapseAll],
    m: ["Markdown", () => { location = find('[rel="alternate"]').href; }],
    t: ["Theme", nextTheme],
    "?": ["Keys", openHelp],
  };

  // Single letters can be switched off, for people who dictate.
  let help;
  function openHelp() {
    if (!help) {
      help = document.createElement("dialog");
      help.ariaLabel = "Keys";
      let rows = "";
      for (const key in KEYS) rows += `<dt><kbd>${key}</kbd></dt><dd>${KEYS[key][0]}</dd>`;
      help.innerHTML = `<form method="dialog"><dl class="keys">${rows}</dl><p><label><input type="checkbox"> Single-letter keys</label></p><button>Close</button></form>`;
      const box = help.querySelector("input");
      box.checked = stored("keys") !== "off";
      box.onchange = () => store("keys", box.checked ? "on" : "off");
      document.body.append(help);
    }
    help.showModal();
  }

  addEventListener("keydown", (event) => {
    const { key, target } = event, isCommand = event.ctrlKey || event.metaKey;
    let action = null;
    if (typedAhead !== null) action = () => { if (key.length === 1) typedAhead += key; };
    else if (isCommand && key === "k") action = openSearch;
    else if (!isCommand && !event.altKey && !target.closest?.("dialog[open]") && (key === "?" || stored("keys") !== "off")) {
      action = KEYS[key === "s" ? "/" : key]?.[1];
    }
    if (!action) return;
    event.preventDefault();
    action();
  });
})();
