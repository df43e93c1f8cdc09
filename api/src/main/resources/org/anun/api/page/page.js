/** The page: shows what the URL asks for and follows the reader. */

import { html, render } from "/lib/lit-html/lit-html.js";
import { articleView } from "./article-view.js";
import { entityView } from "./entity-view.js";
import { footer, masthead } from "./masthead.js";
import { keptScroll, navigation } from "./navigation.js";
import { pageUrl, readState } from "./search-state.js";
import { searchView } from "./search-view.js";
import { isSearch, View } from "./view.js";
import { wording } from "./wording.js";

/** From this width on every panel is open and stands beside the results; page.css has the same number. */
const wide = matchMedia("(min-width: 60rem)");

const root = document.getElementById("anun");
const view = new View(paint);
const goTo = navigation(arrive);
const go = (state) => goTo(pageUrl(state));

function paint() {
  const focused = document.activeElement?.id;
  render(html`
    ${masthead(view.state, go)}
    <main id="results" tabindex="-1" aria-busy=${view.isLoading}>
      ${content()}
    </main>
    ${footer()}`, root);
  document.title = wording.documentTitle(subject());
  // A list that changes its order moves its elements, and a moved element loses the focus.
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}

function content() {
  if (view.state.article !== "") return articleView(view);
  return isSearch(view.state) ? searchView(view, wide.matches, go) : entityView(view);
}

function subject() {
  if (view.state.article !== "") return view.document?.title ?? "";
  return isSearch(view.state) ? view.state.q.trim() : (view.entity?.label ?? "");
}

/** Shows the URL the reader has come to; a new page starts at its top, an old one where it was left. */
async function arrive({ isBack, scroll }) {
  const before = view.state;
  const state = readState(location.search);
  await view.show(state);
  if (view.state !== state) return;
  if (isBack) {
    window.scrollTo(0, scroll);
  } else if (["article", "entity", "kind", "page", "cursor"].some((part) => state[part] !== before[part])) {
    window.scrollTo(0, 0);
    document.getElementById(isSearch(state) ? "results" : "view-title")?.focus({ preventScroll: true });
  }
}

wide.addEventListener("change", paint);
await view.show(readState(location.search));
window.scrollTo(0, keptScroll());
