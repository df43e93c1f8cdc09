import { html, nothing } from "/lib/lit-html/lit-html.js";
import { langOf, runs } from "./runs.js";
import { pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** One article found: where and when it appeared, its words as printed, and why it matched. */
export function hit(state, found) {
  const { id, source, language, published_at: publishedAt, title, snippets, matched } = found;
  const lang = langOf(language);
  return html`
    <li class="hit">
      <p class="origin">
        ${source ? html`<bdi class="source">${source}</bdi>` : html`<span class="unknown">${wording.sourceUnknown}</span>`}
        ${date(publishedAt)}
        <span class="badge">${wording.languageName(language)}</span>
      </p>
      <h3 lang=${lang} dir="auto">
        <a id="hit-${encodeURIComponent(id)}" href=${pageUrl({ ...state, article: id })}>${
          title?.length > 0 ? runs(title) : wording.untitled}</a>
      </h3>
      ${(snippets ?? []).map((snippet) => html`<p class="snippet" lang=${lang} dir="auto">${runs(snippet)}</p>`)}
      ${matched?.length > 0 ? why(matched) : nothing}
    </li>`;
}

/** A published date, or the words that it is unknown. */
export function date(publishedAt) {
  return publishedAt
    ? html`<time datetime=${publishedAt}>${wording.day(publishedAt)}</time>`
    : html`<span class="unknown">${wording.dateUnknown}</span>`;
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
