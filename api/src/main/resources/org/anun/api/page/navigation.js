/**
 * Moves between states of the page by its URL, without loading it anew.
 *
 * Links stay links: a plain click inside the page is taken over, a click with a modifier or
 * another button is the browser's.
 */

/**
 * Starts to follow links and Back.
 *
 * @param {(move: {isBack: boolean, scroll: number}) => void} arrive called when the URL has
 *   changed; `scroll` is where the reader was when leaving this entry, 0 when it is new
 * @returns {(url: string) => void} goes to a URL of the page as a new entry of the history
 */
export function navigation(arrive) {
  // The browser restores the scroll position before the answer has made the page that long.
  history.scrollRestoration = "manual";

  const go = (url) => {
    if (new URL(url, location.href).href !== location.href) {
      keepScroll();
      history.pushState({ scroll: 0, from: location.href }, "", url);
    }
    arrive({ isBack: false, scroll: 0 });
  };

  window.addEventListener("pagehide", keepScroll);
  window.addEventListener("popstate", () => arrive({ isBack: true, scroll: keptScroll() }));
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || !isPlain(event)) return;
    // An SVG link has no plain text in its href property.
    const href = link.getAttribute("href");
    const target = new URL(href, location.href);
    if (href.startsWith("#") || target.origin !== location.origin || target.pathname !== location.pathname) return;
    event.preventDefault();
    // Whoever came from there finds the list where it was left.
    if (link.closest(".back") && target.href === history.state?.from) history.back();
    else go(href);
  });
  return go;
}

/** Notes in the current entry how far down the reader is, for Back and for loading it anew. */
function keepScroll() {
  history.replaceState({ ...history.state, scroll: window.scrollY }, "");
}

/** How far down the reader was when leaving the current entry; 0 when it is new. */
export function keptScroll() {
  return history.state?.scroll ?? 0;
}

function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }) {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && !defaultPrevented;
}
