import { html, nothing } from "/lib/lit-html/lit-html.js";
import { repeat } from "/lib/lit-html/directives/repeat.js";
import { langOfLabel } from "./language-tag.js";
import { membersOf, membersSwitch } from "./members.js";
import { hasFilter, toggled } from "./search-state.js";
import { isEntity, valueLabel } from "./value-label.js";
import { wording } from "./wording.js";

/** Values of a facet with ticks; a person, place or organisation shows its spellings on demand. */
export function options(field, values, state, lists, go) {
  return html`
    <ul aria-label=${wording.facet[field]}>
      ${repeat(values, ({ value }) => value, (value) => option(field, value, state, lists, go))}
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
            .checked=${hasFilter(state, field, value, aliases)}
            @change=${() => go(toggled(state, field, value, aliases))}>
          <span class="option-name"><bdi lang=${isRow ? langOfLabel(label) : nothing}>${valueLabel(field, value, label)}</bdi></span>
          <span class="count">${wording.count(count)}</span>
        </label>
        ${isRow ? membersSwitch(field, found, state, lists.members) : nothing}
      </div>
      ${isRow ? membersOf(field, found, state, lists.members) : nothing}
    </li>`;
}
