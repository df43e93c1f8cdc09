import { html, nothing } from "/lib/lit-html/lit-html.js";
import { repeat } from "/lib/lit-html/directives/repeat.js";
import { changed, hasFilter, pageUrl, toggled } from "./search-state.js";
import { valueLabel } from "./value-label.js";
import { wording } from "./wording.js";

/** The facets offered, in order; the answer may hold others. */
const FACETS = ["language", "source", "person", "story"];

/** Most values a facet can list, the server's own limit. */
const MOST_VALUES = "50";

/**
 * Tick lists of values with their counts. A facet's own ticks do not shrink its counts; values
 * that would find nothing stay, greyed.
 */
export function facets(state, answer, go) {
  const offered = FACETS.filter((field) => isWorthAPlace(field, answer?.facets?.[field]));
  return offered.map((field) => facet(field, answer.facets[field], state, go));
}

/** Most searches find no copies, and then a heading for them says nothing. */
function isWorthAPlace(field, found) {
  return found && (field !== "story" || found.values.length > 0);
}

function facet(field, { values, other }, state, go) {
  return html`
    <details class="facet" open>
      <summary><h2>${wording.field[field]}</h2></summary>
      ${values.length === 0 ? html`<p class="quiet">${wording.noValues}</p>` : nothing}
      <ul aria-label=${wording.field[field]}>
        ${repeat(values, ({ value }) => value, (value) => option(field, value, state, go))}
      </ul>
      ${other > 0 ? moreValues(other, state) : nothing}
    </details>`;
}

function option(field, { value, label, count }, state, go) {
  const chosen = hasFilter(state, field, value);
  return html`
    <li class=${count === 0 ? "option none" : "option"}>
      <label>
        <input id="${field}-${encodeURIComponent(value)}" type="checkbox" .checked=${chosen}
          @change=${() => go(toggled(state, field, value))}>
        <span class="option-name"><bdi>${valueLabel(field, value, label)}</bdi></span>
        <span class="count">${wording.count(count)}</span>
      </label>
    </li>`;
}

function moreValues(other, state) {
  const all = state.facet_size === MOST_VALUES;
  return html`
    <p class="quiet">
      ${wording.more(other)}
      ${all ? nothing : html`<a href=${pageUrl({ ...state, facet_size: MOST_VALUES })}>${wording.showMore}</a>`}
    </p>`;
}

/** A link back to short lists, where long ones were asked for. */
export function fewerValues(state) {
  if (state.facet_size === "") return nothing;
  return html`<p class="quiet"><a href=${pageUrl(changed(state, { facet_size: "" }))}>${wording.showFewer}</a></p>`;
}
