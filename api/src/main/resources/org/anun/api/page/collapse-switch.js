import { html, nothing } from "/lib/lit-html/lit-html.js";
import { changed } from "./search-state.js";
import { wording } from "./wording.js";

/** The switch between all articles and one for each story. */
export function collapseSwitch(state, go) {
  return html`
    <label class="collapse" title=${wording.collapseHint ?? nothing}>
      <input id="collapse" type="checkbox" .checked=${state.collapse === "story"}
        @change=${(event) => go(changed(state, { collapse: event.target.checked ? "story" : "none" }))}>
      <span>${wording.collapse}</span>
    </label>`;
}
