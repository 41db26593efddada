// Runs before the page is painted, so that it is never shown in another theme or without its buttons.
"use strict";

try {
  document.documentElement.dataset.theme = localStorage.getItem("theme") || "auto";
} catch { /* Storage is refused in some private windows. */ }
document.documentElement.classList.add("js");
