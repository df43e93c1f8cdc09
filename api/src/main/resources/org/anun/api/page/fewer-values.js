import { html, nothing } from "/lib/lit-html/lit-html.js";
import { changed, pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** A link back to short lists, where long ones were asked for. */
export function fewerValues(state) {
  if (state.facet_size === "") return nothing;
  return html`<p class="quiet"><a href=${pageUrl(changed(state, { facet_size: "" }))}>${wording.showFewer}</a></p>`;
}
