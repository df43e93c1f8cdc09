/** The page: reads the URL, fetches what it asks for, shows it, and follows the reader. */

import { html, render } from "/lib/lit-html/lit-html.js";
import { answer as fetchAnswer } from "./api.js";
import { articleView } from "./article-view.js";
import { footer, masthead } from "./masthead.js";
import { navigation } from "./navigation.js";
import { pageUrl, readState, searchUrl } from "./search-state.js";
import { searchView } from "./search-view.js";
import { wording } from "./wording.js";

/** From this width on every panel is open and stands beside the results; page.css has the same number. */
const wide = matchMedia("(min-width: 60rem)");

const root = document.getElementById("anun");

const view = {
  state: readState(location.search),
  answer: null,
  document: null,
  error: null,
  isLoading: false,
  isWide: wide.matches,
};

/** The URL that `view.answer` answers. */
let answeredUrl = "";

/** Aborts the request whose answer is no longer wanted. */
let running = new AbortController();

const goTo = navigation(arrive);
const go = (state) => goTo(pageUrl(state));

function paint() {
  const focused = document.activeElement?.id;
  render(html`
    ${masthead(view.state, go)}
    <main id="results" tabindex="-1">
      ${view.state.article === "" ? searchView(view, go) : articleView(view)}
    </main>
    ${footer()}`, root);
  document.title = wording.documentTitle(subject());
  // A list that changes its order moves its elements, and a moved element loses the focus.
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}

function subject() {
  return view.state.article === "" ? view.state.q.trim() : (view.document?.title ?? "");
}

async function arrive({ isBack, scroll }) {
  const before = view.state;
  view.state = readState(location.search);
  await load(before.article !== "");
  const { article, page, cursor } = view.state;
  if (isBack) {
    window.scrollTo(0, scroll);
  } else if (article !== before.article || page !== before.page || cursor !== before.cursor) {
    window.scrollTo(0, 0);
    document.getElementById(article === "" ? "results" : "article-title")?.focus({ preventScroll: true });
  }
}

/**
 * Fetches and shows what the state asks for.
 *
 * @param {boolean} mayReuse the answer at hand is good enough when it is for the same URL
 */
async function load(mayReuse) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  view.error = null;
  view.document = null;
  const { article } = view.state;
  const url = article === "" ? searchUrl(view.state) : `/v1/documents/${encodeURIComponent(article)}`;
  if (article === "" && mayReuse && url === answeredUrl) return paint();
  view.isLoading = true;
  paint();
  try {
    const found = await fetchAnswer(url, signal);
    if (article === "") {
      view.answer = found;
      answeredUrl = url;
    } else {
      view.document = found;
    }
  } catch (error) {
    if (signal.aborted) return;
    view.error = error;
    if (article === "") view.answer = null;
  }
  view.isLoading = false;
  paint();
}

wide.addEventListener("change", () => {
  view.isWide = wide.matches;
  paint();
});
load(false);
