import { html, nothing } from "/lib/lit-html/lit-html.js";
import { options } from "./facet-options.js";
import { wording } from "./wording.js";

/** What was found for the text typed into a facet. */
export function foundValues(field, search, state, lists, go) {
  return html`
    <p class="sr" role="status">${search.values ? wording.found(search.values.length) : nothing}</p>
    ${listFound(field, search, state, lists, go)}`;
}

function listFound(field, { values, error }, state, lists, go) {
  if (error) return html`<p class="quiet">${wording.notLooked}</p>`;
  if (values === null) return html`<p class="quiet">${wording.loading}</p>`;
  if (values.length === 0) return html`<p class="quiet">${wording.noneFound[field]}</p>`;
  return options(field, values, state, lists, go);
}
