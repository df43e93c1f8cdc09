import { html, nothing } from "/lib/lit-html/lit-html.js";
import { iso, utc } from "./calendar.js";
import { cleared, isNarrowed, without } from "./other-states.js";
import { changed, pageUrl } from "./search-state.js";
import { valueLabel } from "./value-label.js";
import { wording } from "./wording.js";

/**
 * The filters in force, each a link that removes it, and one link that removes all. `ChipMarkup` writes those of the
 * first view to the same shape.
 */
export function filterChips(state, answer) {
  if (!isNarrowed(state)) return nothing;
  return html`
    <nav class="chips" aria-label=${wording.activeFilters}>
      <ul>
        ${state.filters.map((filter) => chip(
          filter.excluded ? wording.excluded(wording.field[filter.field]) : wording.field[filter.field],
          filterLabel(filter, answer),
          without(state, filter)))}
        ${dateSpan(state) && chip(wording.dates, dateSpan(state), changed(state, { from: "", to: "" }))}
        <li><a class="clear" href=${pageUrl(cleared(state))}>${wording.clearAll}</a></li>
      </ul>
    </nav>`;
}

function chip(field, label, rest) {
  return html`
    <li>
      <a class="chip" href=${pageUrl(rest)} title=${wording.removeFilter}>
        <span class="sr">${wording.removeFilter}: </span>
        <span class="chip-field">${field}</span>
        <bdi>${label}</bdi>
        <svg class="cross" viewBox="0 0 10 10" aria-hidden="true"><path d="M2 2l6 6M8 2l-6 6"/></svg>
      </a>
    </li>`;
}

/** The reader's word for the value of a filter; the answer lists selected values with their labels. */
export function filterLabel({ field, value }, answer) {
  const values = answer?.facets?.[field]?.values ?? [];
  return valueLabel(field, value, values.find((v) => v.value === value || v.aliases?.includes(value))?.label);
}

/** The chosen dates in words; "" when none is chosen. */
export function dateSpan({ from, to }) {
  if (from && to) return wording.between(dayOrRaw(from), dayOrRaw(to));
  if (from) return wording.since(dayOrRaw(from));
  return to ? wording.until(dayOrRaw(to)) : "";
}

/** A date from a hand-written link may be malformed; the server says so, the chip still shows it. */
function dayOrRaw(date) {
  return isDay(date) ? wording.day(date) : date;
}

/** Whether text is a day of the calendar in ISO form; browsers read 31 February as 2 March. */
function isDay(text) {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? utc(text) : null;
  return date !== null && !Number.isNaN(date.getTime()) && iso(date) === text;
}
