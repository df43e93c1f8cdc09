import { html, nothing } from "/lib/lit-html/lit-html.js";
import { dateRange } from "./date-range.js";
import { histogram } from "./histogram.js";
import { wording } from "./wording.js";

/** When the articles appeared: dates by input, then the same by a drawing. */
export function timeline(state, answer, go, open) {
  const published = answer?.facets?.published;
  return html`
    <details class="panel timeline" ?open=${open}>
      <summary><h2>${wording.dates}</h2></summary>
      <div class="timeline-body">
        ${dateRange(state, go)}
        ${published ? histogram(state, published) : nothing}
        ${published?.unknown > 0 ? undated(state, published.unknown) : nothing}
      </div>
    </details>`;
}

function undated(state, unknown) {
  return html`<p class="quiet undated">${wording.undated(unknown, state.from !== "" || state.to !== "")}</p>`;
}
