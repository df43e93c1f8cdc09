import { html } from "/lib/lit-html/lit-html.js";
import { changed, sortOf } from "./search-state.js";
import { wording } from "./wording.js";

/** The order of the articles; relevance is offered only where there is a query. */
export function sortChoice(state, go) {
  const sorts = Object.entries(wording.sorts).filter(([sort]) => sort !== "relevance" || state.q.trim() !== "");
  return html`
    <label class="sort">${wording.sort}
      <select id="sort" @change=${(event) => go(changed(state, { sort: event.target.value }))}>
        ${sorts.map(([sort, name]) => html`<option value=${sort} .selected=${sort === sortOf(state)}>${name}</option>`)}
      </select>
    </label>`;
}
