import { html } from "/lib/lit-html/lit-html.js";
import { changed, sortOf } from "./search-state.js";
import { wording } from "./wording.js";

/** How the articles are listed: one for each story, and in which order. `FoundMarkup` writes those of the first view. */
export function listChoices(state, go) {
  return html`<div class="choices">${collapseSwitch(state, go)}${sortChoice(state, go)}</div>`;
}

/** The switch between all articles and one for each story. */
function collapseSwitch(state, go) {
  return html`
    <label class="collapse" title=${wording.collapseHint}>
      <input id="collapse" type="checkbox" .checked=${state.collapse === "story"}
        @change=${(event) => go(changed(state, { collapse: event.target.checked ? "story" : "none" }))}>
      <span>${wording.collapse}</span>
    </label>`;
}

/** The order of the articles; relevance is offered only where there is a query. */
function sortChoice(state, go) {
  const sorts = Object.entries(wording.sorts).filter(([sort]) => sort !== "relevance" || state.q.trim() !== "");
  return html`
    <label class="sort">${wording.sort}
      <select id="sort" @change=${(event) => go(changed(state, { sort: event.target.value }))}>
        ${sorts.map(([sort, name]) => html`<option value=${sort} .selected=${sort === sortOf(state)}>${name}</option>`)}
      </select>
    </label>`;
}
