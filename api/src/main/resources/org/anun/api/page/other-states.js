import { changed, DEFAULTS, readState, start } from "./search-state.js";

/** The state of a search that the API names by its own relative URL. */
export function atSearch(state, apiUrl) {
  const { per_page, sort, lang, ui } = state;
  return { ...readState(new URL(apiUrl, location.href).search), per_page, sort, lang, ui };
}

/** A search for all articles that name a person, place or organisation. */
export function about(state, kind, key) {
  return { ...start(state), filters: [{ field: kind, value: key, excluded: false }] };
}

/** The state with the named parameters as if the URL had not held them. */
export function withoutParameters(state, names) {
  const defaults = Object.entries(DEFAULTS).filter(([name]) => names.includes(name));
  const filters = state.filters.filter(({ field, excluded }) => !names.includes(excluded ? `not.${field}` : field));
  return changed(state, { ...Object.fromEntries(defaults), filters });
}

/** The state without one filter. */
export function without(state, filter) {
  return changed(state, { filters: state.filters.filter((f) => f !== filter) });
}

/** The state without any filter or date; query, match and sort stay. */
export function cleared(state) {
  return changed(state, { filters: [], from: "", to: "" });
}

/** The state that shows a person, place or organisation; the search behind it stays. */
export function atEntity(state, kind, key) {
  return { ...state, article: "", entity: key, kind, outlet: "" };
}

/** Whether there are filters or dates. */
export function isNarrowed(state) {
  return state.filters.length > 0 || state.from !== "" || state.to !== "";
}

/** The state of a page of results that the API names by its own relative URL. */
export function atPage(state, apiUrl) {
  const parameters = new URL(apiUrl, location.href).searchParams;
  return changed(state, {
    page: parameters.get("page") ?? "",
    cursor: parameters.get("cursor") ?? "",
  });
}
