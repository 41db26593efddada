// What the pages of the reference do beyond HTML. Every page is complete without this script.
"use strict";

(() => {
  const page = document.documentElement;
  const { root, language } = page.dataset;
  const find = (selector) => document.querySelector(selector);
  const findAll = (selector) => [...document.querySelectorAll(selector)];

  // Storage is refused in some private windows and for some local files.
  const settings = {
    get(name) {
      try { return localStorage.getItem(name); } catch { return null; }
    },
    set(name, value) {
      try { localStorage.setItem(name, value); } catch { /* The setting lasts until the page is left. */ }
    },
  };

  // The theme: the one of the system, light or dark.
  const themes = ["auto", "light", "dark"];
  const themeButton = find("#theme");
  function setTheme(theme) {
    page.dataset.theme = theme;
    settings.set("theme", theme);
    if (themeButton) themeButton.textContent = `Theme: ${theme}`;
  }
  setTheme(themes.includes(page.dataset.theme) ? page.dataset.theme : "auto");
  themeButton?.addEventListener("click", () => setTheme(themes[(themes.indexOf(page.dataset.theme) + 1) % themes.length]));

  // The language: pages without one lead to the language that was read last.
  if (language) settings.set("language", language);
  else if (settings.get("language")) {
    for (const link of findAll('main a[href^="http/"], .resources a[href^="http/"]')) {
      link.setAttribute("href", link.getAttribute("href").replace(/^http/, settings.get("language")));
    }
  }
  function switchLanguage(step) {
    const links = findAll(".languages a");
    const at = links.findIndex((link) => link.hasAttribute("aria-current"));
    links[(at + step + links.length) % links.length]?.click();
  }

  // The anchor: it opens what hides it, and the switch to another language keeps it.
  function showTarget() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let one = target; one; one = one.parentElement) if (one.localName === "details") one.open = true;
    if (target) target.scrollIntoView();
    for (const link of findAll(".languages a")) link.hash = location.hash;
  }
  addEventListener("hashchange", showTarget);
  showTarget();

  function openAll(open) {
    for (const details of findAll("main details")) details.open = open;
  }
  find("#expand-all")?.addEventListener("click", () => openAll(true));
  find("#collapse-all")?.addEventListener("click", () => openAll(false));
  addEventListener("beforeprint", () => openAll(true));

  // Copy buttons, which tell screen readers what they did.
  const announcer = document.createElement("p");
  announcer.className = "visually-hidden";
  announcer.setAttribute("role", "status");
  document.body.append(announcer);
  async function copy(text, code) {
    try { await navigator.clipboard.writeText(text); } catch {
      getSelection().selectAllChildren(code);
      document.execCommand("copy");
    }
  }
  for (const figure of findAll("figure.sample")) {
    const code = figure.querySelector("pre code");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy: ${figure.querySelector("figcaption").textContent.trim()}`);
    button.addEventListener("click", async () => {
      await copy(code.textContent, code);
      button.textContent = "Copied";
      announcer.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; announcer.textContent = ""; }, 1500);
    });
    figure.append(button);
  }

  // The search, loaded when it is opened for the first time. Script elements also work for local files.
  const loaded = new Map();
  function load(file) {
    if (!loaded.has(file)) {
      loaded.set(file, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `${root}assets/${file}`;
        script.onload = resolve;
        script.onerror = () => { loaded.delete(file); reject(new Error(`${script.src} cannot be loaded`)); };
        document.head.append(script);
      }));
    }
    return loaded.get(file);
  }
  async function openSearch() {
    await Promise.all([load("search-index.js"), load("search.js")]);
    window.siteSearch.openSearch();
  }
  find("#search-open")?.addEventListener("click", openSearch);

  // Keys. Single letters can be switched off, for people who dictate.
  const keys = [
    ["/ or s", "Search", openSearch],
    ["?", "This help", openHelp],
    ["[", "Previous operation", () => find('main a[rel="prev"]')?.click()],
    ["]", "Next operation", () => find('main a[rel="next"]')?.click()],
    ["l", "Next language", () => switchLanguage(1)],
    ["L", "Previous language", () => switchLanguage(-1)],
    ["e", "Expand all", () => openAll(true)],
    ["c", "Collapse all", () => openAll(false)],
    ["m", "This page as Markdown", () => { const link = find('link[type="text/markdown"]'); if (link) location.href = link.href; }],
    ["t", "Theme", () => themeButton?.click()],
  ];
  const actions = new Map(keys.flatMap(([names, , action]) => names.split(" or ").map((name) => [name, action])));

  let help;
  function openHelp() {
    if (!help) {
      help = document.createElement("dialog");
      help.setAttribute("aria-labelledby", "help-title");
      help.innerHTML = '<div class="dialog-body"><h2 id="help-title">Keys</h2><dl class="keys"></dl><p><label><input type="checkbox"> Single-letter keys</label></p><button type="button">Close</button></div>';
      const rows = [...keys, ["Ctrl K", "Search"], ["Esc", "Close a dialog"]];
      for (const [names, text] of rows) {
        const term = document.createElement("dt"), meaning = document.createElement("dd");
        names.split(" or ").forEach((name, at) => {
          const key = document.createElement("kbd");
          key.textContent = name;
          term.append(at ? " or " : "", key);
        });
        meaning.textContent = text;
        help.querySelector("dl").append(term, meaning);
      }
      const box = help.querySelector("input");
      box.checked = settings.get("keys") !== "off";
      box.addEventListener("change", () => settings.set("keys", box.checked ? "on" : "off"));
      help.querySelector("button").addEventListener("click", () => help.close());
      document.body.append(help);
    }
    if (!help.open) help.showModal();
  }

  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      openSearch();
      return;
    }
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable], dialog[open]");
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (settings.get("keys") === "off" && event.key !== "?") return;
    const action = actions.get(event.key);
    if (action) {
      event.preventDefault();
      action();
    }
  });
})();
