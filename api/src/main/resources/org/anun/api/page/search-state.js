import { askedLanguages } from "./label-language.js";

/**
 * What the reader asked for, read from and written to the page's URL.
 *
 * A state is a plain object that is never changed in place. Its URL is the whole of it, so that a
 * link can be shared and Back works. Parameters the page does not know are left out, because
 * messengers and mail programs add their own to shared links; a wrong value of a known parameter
 * is kept and sent, so that the server can say what is wrong with it.
 *
 * @typedef {{field: string, value: string, excluded: boolean}} Filter
 * @typedef {{q: string, match: string, from: string, to: string, interval: string, sort: string, collapse: string,
 *   facet_size: string, per_page: string, page: string, cursor: string, article: string,
 *   entity: string, kind: string, outlet: string, lang: string, ui: string,
 *   filters: Filter[]}} SearchState
 */

/** Fields that can be filtered, in the order in which chips show them. */
const FILTER_FIELDS = ["spelling", "language", "source", "person", "place", "organisation", "story"];

/** Single-valued parameters with the value that stays out of the URL. */
export const DEFAULTS = {
  q: "", match: "any", from: "", to: "", interval: "", sort: "", collapse: "none",
  facet_size: "", per_page: "", page: "", cursor: "", article: "",
  entity: "", kind: "", outlet: "", lang: "", ui: "",
};

/** Parameters that say which view of the page is shown, and nothing to the search. */
export const VIEW = ["article", "entity", "kind", "outlet", "ui"];

/** The state that a query string such as `?q=Aliyev&language=hy` describes. */
export function readState(queryString) {
  const parameters = new URLSearchParams(queryString);
  const state = { filters: [] };
  for (const [name, value] of Object.entries(DEFAULTS)) {
    state[name] = parameters.get(name) ?? value;
  }
  for (const field of FILTER_FIELDS) {
    for (const value of parameters.getAll(field)) {
      state.filters.push({ field, value, excluded: false });
    }
    for (const value of parameters.getAll(`not.${field}`)) {
      state.filters.push({ field, value, excluded: true });
    }
  }
  return state;
}

/** The parameters of a state that differ from their defaults. */
export function parametersOf(state) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(DEFAULTS)) {
    if (state[name] !== value) parameters.set(name, state[name]);
  }
  for (const { field, value, excluded } of state.filters) {
    parameters.append(excluded ? `not.${field}` : field, value);
  }
  return parameters;
}

/** The page's own URL of a state, relative to the page. */
export function pageUrl(state) {
  const query = parametersOf(state).toString();
  return query === "" ? location.pathname : `${location.pathname}?${query}`;
}

/** The facets that the page shows; the server would count more. */
const COUNTED_FACETS = "language,source,person,place,organisation,story,published";

/** Articles on a page: with more, the first answer weighs more than the page itself. */
const HITS = "10";

/** Values of a facet before the reader asks for more. */
const VALUES = "6";

/** The API's URL that answers a state; the server asks the first one likewise, in `PageState`. */
export function searchUrl(state) {
  const parameters = parametersOf(state);
  VIEW.forEach((name) => parameters.delete(name));
  parameters.set("lang", askedLanguages(state));
  parameters.set("sort", sortOf(state));
  parameters.set("per_page", state.per_page || HITS);
  parameters.set("facet_size", state.facet_size || VALUES);
  parameters.set("facets", COUNTED_FACETS);
  parameters.sort();
  return `/v1/search?${parameters}`;
}

/** The first view of the page, in the languages that the reader chose. */
export function start({ lang, ui }) {
  return { ...readState(""), lang, ui };
}

/** The order in force: without a query nothing is more relevant than anything else. */
export function sortOf(state) {
  return state.sort || (state.q.trim() === "" ? "newest" : "relevance");
}

/** The state with some parts replaced; it starts again at its first page of results. */
export function changed(state, parts) {
  return { ...state, page: "", cursor: "", article: "", entity: "", kind: "", outlet: "", ...parts };
}

/**
 * Whether articles with a value of a field are kept, or left out.
 *
 * @param {string[]} aliases other values that a filter takes for the same: those of merged rows
 */
export function hasFilter(state, field, value, aliases = [], excluded = false) {
  return state.filters.some((f) => f.excluded === excluded && isOf(f, field, [value, ...aliases]));
}

function isOf(filter, field, values) {
  return filter.field === field && values.includes(filter.value);
}

/** The state that keeps articles with a value, or leaves them out, where it does not, and neither where it does. */
export function toggled(state, field, value, aliases = [], excluded = false) {
  const filters = state.filters.filter((f) => !isOf(f, field, [value, ...aliases]));
  if (!hasFilter(state, field, value, aliases, excluded)) filters.push({ field, value, excluded });
  return changed(state, { filters });
}

/** Whether a state shows neither an article nor an entity. */
export function isSearch({ article, entity }) {
  return article === "" && entity === "";
}
