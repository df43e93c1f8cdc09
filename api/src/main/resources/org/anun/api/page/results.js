import { html, nothing } from "/lib/lit-html/lit-html.js";
import { hit } from "./hit.js";
import { emptyNotice } from "./notices.js";
import { atPage } from "./other-states.js";
import { pageUrl } from "./search-state.js";
import { storiesSentence } from "./stories-sentence.js";
import { wording } from "./wording.js";

/**
 * The articles found, in their order, with the way to the next ones. `FoundMarkup` writes those of
 * the first view to the same shape.
 */
export function results(state, { hits, page, ...answer }) {
  return html`
    ${hits.length === 0 ? emptyNotice(state, answer) : html`
      <ol class="hits" start=${(page.number - 1) * page.size + 1}>
        ${hits.map((found) => hit(state, found))}
      </ol>`}
    ${paging(state, page)}`;
}

function paging(state, { number, next, previous }) {
  if (!next && !previous) return nothing;
  return html`
    <nav class="paging" aria-label=${wording.paging}>
      ${previous ? html`<a rel="prev" href=${pageUrl(atPage(state, previous))}>${wording.previous}</a>` : html`<span></span>`}
      <span class="quiet">${wording.page(number)}</span>
      ${next ? html`<a rel="next" href=${pageUrl(atPage(state, next))}>${wording.next}</a>` : html`<span></span>`}
    </nav>`;
}

/** How many articles there are, in one sentence for eyes and screen readers alike. */
export function totalSentence(state, answer) {
  const { page, hits, total, stories } = answer;
  const listed = stories ?? total;
  const first = (page.number - 1) * page.size + 1;
  const isWhole = hits.length === listed.value && listed.relation !== "gte";
  const range = hits.length > 0 && !isWhole ? `${wording.range(first, first + hits.length - 1)} ` : "";
  const query = state.q.trim();
  return html`${range}${stories ? storiesSentence(answer) : html`<strong>${wording.total(total)}</strong>`}${
    query === "" ? nothing : html` ${wording.forQuery} <bdi class="asked">${query}</bdi>`}`;
}
