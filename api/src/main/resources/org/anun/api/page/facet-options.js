import { html, nothing } from "/lib/lit-html/lit-html.js";
import { langOfLabel } from "./language-tag.js";
import { later, loadLater } from "./later-parts.js";
import { hasFilter, toggled } from "./search-state.js";
import { isEntity, valueLabel } from "./value-label.js";
import { wording } from "./wording.js";

/** Values of a facet with ticks; a person, place or organisation shows its spellings on demand. */
export function options(field, values, state, lists, go) {
  return html`
    <ul aria-label=${wording.facet[field]}>
      ${values.map((value) => option(field, value, state, lists, go))}
    </ul>`;
}

function option(field, found, state, lists, go) {
  const { value, label, count, aliases } = found;
  const isRow = isEntity(field);
  return html`
    <li class=${count === 0 ? "option none" : "option"}>
      <div class="option-line">
        <label>
          <input id="${field}-${encodeURIComponent(value)}" type="checkbox"
            ?data-ticked=${hasFilter(state, field, value, aliases)}
            @change=${() => go(toggled(state, field, value, aliases))}>
          <span class="option-name"><bdi lang=${isRow ? langOfLabel(label) : nothing}>${valueLabel(field, value, label)}</bdi></span>
          <span class="count">${wording.count(count)}</span>
        </label>
        ${isRow ? openSwitch(field, found, state, lists) : nothing}
      </div>
      ${isRow ? openRow(field, found, state, lists.rows) : nothing}
    </li>`;
}

const listId = (field, value) => `members-${field}-${encodeURIComponent(value)}`;

/** The button that opens and closes a row's spellings. */
function openSwitch(field, { value, label }, state, lists) {
  const isOpen = Boolean(lists.rows?.of(field, value));
  return html`
    <button id="open-${field}-${encodeURIComponent(value)}" class="disclose" type="button" title=${wording.spellingsOf(label)}
      aria-expanded=${isOpen} aria-controls=${listId(field, value)}
      @click=${() => loadLater().then(() => lists.rows.toggle(field, value, state), () => {})}>
      <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M2 3.5l3 3 3-3"/></svg>
    </button>`;
}

/** A row's spellings, where it is open. */
function openRow(field, found, state, rows) {
  const row = rows?.of(field, found.value);
  return html`
    <div id=${listId(field, found.value)} class="members" ?hidden=${!row}>
      ${row ? later.parts.membersOf(field, found, row, state) : nothing}
    </div>`;
}
