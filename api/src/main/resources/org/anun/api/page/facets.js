import { html, nothing } from "/lib/lit-html/lit-html.js";
import { options } from "./facet-options.js";
import { later, loadLater, loadLaterQuietly } from "./later-parts.js";
import { hasFilter, pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** The facets offered, in order; the answer may hold others. */
const OFFERED = ["language", "source", "person", "place", "organisation", "story"];

/** Those that can have more values than a reader would look through. */
const SEARCHED = ["source", "person", "place", "organisation"];

/** Values shown before the rest is asked for; with more, six facets would be a wall. */
const VALUES_SHOWN = 6;

/** Most values a facet can list, the server's own limit. */
const MOST_VALUES = "50";

/**
 * Tick lists of values with their counts. A facet's own ticks do not shrink its counts; values
 * that would find nothing stay, greyed.
 *
 * @param {object} lists the values looked for, and the rows whose spellings are open
 */
export function facets(state, answer, lists, go) {
  const offered = OFFERED.filter((field) => isWorthAPlace(field, answer?.facets?.[field]));
  return offered.map((field) => facet(field, answer.facets[field], state, lists, go));
}

/** Most searches find no copies, and then a heading for them says nothing. */
function isWorthAPlace(field, found) {
  return found && (field !== "story" || found.values.length > 0);
}

function facet(field, { values, other }, state, lists, go) {
  const search = lists.finder?.of(field) ?? null;
  const isSearched = SEARCHED.includes(field) && (values.length > VALUES_SHOWN || other > 0 || search !== null);
  return html`
    <details class="facet" open>
      <summary><h2>${wording.facet[field]}</h2></summary>
      ${isSearched ? finder(field, search, state, lists, go) : nothing}
      ${search === null ? listed(field, values, other, state, lists, go) : nothing}
    </details>`;
}

/** The field to look for a value in, and in place of the facet's list what was found. */
function finder(field, search, state, lists, go) {
  return html`
    <input id="find-${field}" class="find" type="search" dir="auto" autocomplete="off" spellcheck="false" maxlength="64"
      aria-label=${wording.facet[field]} placeholder=${wording.find} .value=${search?.typed ?? ""}
      @focus=${loadLaterQuietly} @input=${({ target }) => loadLater().then(() => lists.finder.find(field, target.value, state), () => {})}>
    ${search === null ? nothing : later.parts.foundValues(field, search, state, lists, go)}`;
}

function listed(field, values, other, state, lists, go) {
  if (values.length === 0) return html`<p class="quiet">${wording.noValues}</p>`;
  const first = values.filter(({ value, aliases }, i) => i < VALUES_SHOWN || hasFilter(state, field, value, aliases));
  const rest = values.filter((value) => !first.includes(value));
  return html`
    ${options(field, first, state, lists, go)}
    ${rest.length === 0 ? more(field, other, state) : html`
      <details class="rest">
        <summary>${wording.moreValues(rest.length)}</summary>
        ${options(field, rest, state, lists, go)}
        ${more(field, other, state)}
      </details>`}`;
}

/** What the values count that are not listed, leading to more of them while the server would list more. */
function more(field, other, state) {
  if (other === 0) return nothing;
  const name = wording.others[field];
  return html`
    <p class="quiet others">
      ${state.facet_size === MOST_VALUES ? name : html`<a href=${pageUrl({ ...state, facet_size: MOST_VALUES })}>${name}</a>`}
      <span class="count">${wording.count(other)}</span>
    </p>`;
}
