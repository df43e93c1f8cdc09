import { html, nothing } from "/lib/lit-html/lit-html.js";
import { dateRange } from "./date-range.js";
import { histogram } from "./histogram.js";
import { wording } from "./wording.js";

/** When the articles appeared: dates by input, then the same by a drawing. */
export function timeline(state, answer, go, isWide) {
  const published = answer?.facets?.published;
  return html`
    <details class="panel timeline" ?open=${isWide}>
      <summary tabindex=${isWide ? -1 : 0}><h2>${wording.dates}</h2></summary>
      <div class="timeline-body">
        ${dateRange(state, go)}
        ${published ? histogram(state, published, go) : nothing}
      </div>
    </details>`;
}
