// Runs before the page is painted, so that it is never shown in another theme or without its buttons. Storage is refused in
// some private windows.
document.documentElement.className = "js";
try { document.documentElement.dataset.theme = localStorage.theme; } catch {}
