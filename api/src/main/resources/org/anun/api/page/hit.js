import { html, nothing } from "/lib/lit-html/lit-html.js";
import { copies } from "./copies.js";
import { langOf } from "./language-tag.js";
import { origin } from "./origin.js";
import { runs } from "./runs.js";
import { pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** One article found: where and when it appeared, its words as printed, and why it matched. */
export function hit(state, found) {
  const { id, language, title, snippets, matched } = found;
  const lang = langOf(language);
  return html`
    <li class="hit">
      ${origin(found)}
      <h3 lang=${lang} dir="auto">
        <a id="hit-${encodeURIComponent(id)}" href=${pageUrl({ ...state, article: id })}>${
          title?.length > 0 ? runs(title) : html`<span class="unknown">${wording.untitled}</span>`}</a>
      </h3>
      ${(snippets ?? []).map((snippet) => html`<p class="snippet" lang=${lang} dir="auto">${fragment(snippet)}</p>`)}
      ${found.copies ? copies(state, found) : nothing}
      ${matched?.length > 0 ? why(matched) : nothing}
    </li>`;
}

/** Where a sentence is cut off, three points say so. `FoundMarkup` has the same signs; Georgian has no capitals. */
const WITHIN_SENTENCE = /^(?!\p{Script=Georgian})\p{Ll}/u;
const SENTENCE_END = /[.!?…:։؟۔]["”»’)\]]*\s*$/u;

/** A part of the text, as printed. */
function fragment(snippet) {
  return html`${WITHIN_SENTENCE.test(snippet[0]?.t ?? "") ? "… " : nothing}${runs(snippet)}${SENTENCE_END.test(snippet.at(-1)?.t ?? ".") ? nothing : " …"}`;
}

function why(matched) {
  return html`
    <details class="why">
      <summary>${wording.why}</summary>
      <dl>
        ${matched.map(({ form, why: reason }) => html`
          <div><dt><bdi>${form}</bdi></dt><dd>${reason}</dd></div>`)}
      </dl>
    </details>`;
}
