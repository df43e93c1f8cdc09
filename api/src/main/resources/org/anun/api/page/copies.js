import { html, nothing } from "/lib/lit-html/lit-html.js";
import { changed, pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** Outlets named beside a hit; the link behind them leads to all. */
const MOST_NAMED = 3;

/**
 * The articles that a hit stands for, as a link to all of them.
 *
 * @param {object} state the SearchState in the URL
 * @param {{story: string, copies: ?{articles: number, sources: {value: string, count: number}[]}}} found
 */
export function copies(state, { story, copies: others }) {
  if (!others || others.articles === 0) return nothing;
  const named = others.sources.slice(0, MOST_NAMED);
  const rest = others.sources.length - named.length;
  const filters = [...state.filters.filter(({ field }) => field !== "story"), { field: "story", value: story, excluded: false }];
  return html`
    <p class="copies">
      <a href=${pageUrl(changed(state, { collapse: "none", filters }))}>${wording.copies(others.articles)}</a>
      <span class="in">${named.map(({ value, count }) => html`
        <span class="outlet"><bdi>${value === "unknown" ? wording.sourceUnknown : value}</bdi>${
          count > 1 ? html` <span class="count">${wording.times(count)}</span>` : nothing}</span>`)}${
        rest > 0 ? html`<span class="outlet">${wording.moreSources(rest)}</span>` : nothing}</span>
    </p>`;
}
