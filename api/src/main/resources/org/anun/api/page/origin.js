import { html } from "/lib/lit-html/lit-html.js";
import { wording } from "./wording.js";

/** Where, when and in which language an article appeared; what is unknown is said to be unknown. */
export function origin({ source, published_at: publishedAt, language }) {
  return html`
    <p class="origin">
      ${source
        ? html`<bdi class="source">${source}</bdi>`
        : html`<span class="unknown">${wording.sourceUnknown}</span>`}
      ${publishedAt
        ? html`<time datetime=${publishedAt}>${wording.day(publishedAt)}</time>`
        : html`<span class="unknown">${wording.dateUnknown}</span>`}
      <span class="badge">${wording.languageName(language)}</span>
    </p>`;
}
