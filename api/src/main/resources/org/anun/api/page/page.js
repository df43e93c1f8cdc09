/** The page: shows what the URL asks for and follows the reader. */

import { html, nothing, render } from "/lib/lit-html/lit-html.js";
import { interfaceLanguage } from "./interface-language.js";
import { later, loadLater, loadLaterQuietly, whenLater } from "./later-parts.js";
import { footer, masthead } from "./masthead.js";
import { keptScroll, navigation } from "./navigation.js";
import { isSearch, pageUrl, readState } from "./search-state.js";
import { searchView } from "./search-view.js";
import { servedAnswer } from "./served.js";
import { View } from "./view.js";
import { speak, wording } from "./wording.js";

/** From this width on every panel is open and stands beside the results; frame.css has the same number. */
const wide = matchMedia("(min-width: 60rem)");

/** After so long the reader is told that the page still searches; before, it would only flicker. */
const SLOW_MILLIS = 500;

const root = document.getElementById("anun");
const view = new View(paint);
let suggestionList = null;
let painted = null;
let isSlow = false;
const goTo = navigation(arrive);
const go = (state) => goTo(pageUrl(state));

const typed = (text) => loadLater().then(() => suggestionList.type(text, view.state), () => {});

function paint() {
  const served = document.getElementById("served");
  const isFirst = !root.querySelector("main");
  // What the server wrote, or is about to write, stands until the page has as much to show.
  if (!wording.locale || (isFirst && view.isLoading && (served || !isSlow))) return;
  const focused = document.activeElement?.id;
  const field = document.getElementById("q");
  if (isFirst) root.replaceChildren();
  served?.remove();
  render(html`
    ${masthead(view.state, suggestionList, typed, go)}
    <main id="results" tabindex="-1" aria-busy=${view.isLoading}>
      ${content()}
    </main>
    ${view.isLoading && !view.answer && !view.entity ? nothing : footer()}`, root);
  if (isFirst) keepTyped(field);
  tidy();
  document.title = wording.documentTitle(subject());
  // A list that changes its order moves its elements, and a moved element loses the focus.
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}

/** What was typed before the script had come stays, with the cursor in it. */
function keepTyped({ value, selectionStart, selectionEnd }) {
  const field = document.getElementById("q");
  field.value = value;
  field.setSelectionRange(selectionStart, selectionEnd);
}

/**
 * Elements are used again for other values: a tick is what the value has, not what was clicked where
 * it stands now, and an explanation opened for one article is not for the next.
 */
function tidy() {
  root.querySelectorAll(".option input").forEach((box) => (box.checked = "ticked" in box.dataset));
  if (view.answer === painted) return;
  painted = view.answer;
  root.querySelectorAll(".why[open]").forEach((why) => (why.open = false));
}

function content() {
  if (isSearch(view.state)) return searchView(view, wide.matches, go);
  if (!later.parts) return html`<p class="quiet" role="status">${view.error ? wording.noAnswerTitle : wording.loading}</p>`;
  return view.state.article !== "" ? later.parts.articleView(view) : later.parts.entityView(view, go);
}

function subject() {
  if (view.state.article !== "") return view.document?.title ?? "";
  return isSearch(view.state) ? view.state.q.trim() : (view.entity?.label ?? "");
}

/** Shows the URL the reader has come to; a new page starts at its top, an old one where it was left. */
async function arrive({ isBack, scroll }) {
  const before = view.state;
  const state = readState(location.search);
  if (interfaceLanguage(state) !== document.documentElement.lang) await speak(interfaceLanguage(state));
  await view.show(state);
  if (view.state !== state) return;
  if (isBack) {
    window.scrollTo(0, scroll);
    document.getElementById(`hit-${encodeURIComponent(before.article)}`)?.focus({ preventScroll: true });
  } else if (["article", "entity", "kind", "page", "cursor"].some((part) => state[part] !== before[part])) {
    window.scrollTo(0, 0);
    document.getElementById(isSearch(state) ? "results" : "view-title")?.focus({ preventScroll: true });
  }
}

async function begin() {
  const state = readState(location.search);
  // Both are fetched at once; whichever comes first waits for the other.
  const spoken = speak(interfaceLanguage(state)).then(paint);
  if (isSearch(state)) view.served = servedAnswer(state, go);
  setTimeout(() => {
    isSlow = true;
    if (view.isLoading) paint();
  }, SLOW_MILLIS);
  await Promise.all([spoken, view.show(state)]);
  // Who has begun to read is left where they are.
  if (window.scrollY === 0) window.scrollTo(0, keptScroll());
}

/** The keys that mean something outside of fields; "/" would begin the browser's own search. */
const KEYS = ["/", "?", "j", "k", "n", "p", "Escape", "ArrowDown", "ArrowUp"];

async function follow(event) {
  if (!KEYS.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const isWalk = event.key.startsWith("Arrow") && event.target.matches("h3 a");
  if (isWalk || (event.key === "/" && !event.target.matches("input, select"))) event.preventDefault();
  await loadLater().then(() => later.parts.pressed(event), () => {});
}

wide.addEventListener("change", paint);
whenLater(() => {
  suggestionList = later.parts.suggestionList(paint);
});
document.addEventListener("keydown", follow);
// Whatever is pressed, what answers it is not in the first view.
document.addEventListener("pointerdown", loadLaterQuietly, { once: true });
begin();
