import { askedLanguages } from "./label-language.js";
import { parametersOf, sortOf, VIEW } from "./search-state.js";

/** The API's URL of the values of one facet that begin so, beside the search of a state. */
export function facetUrl(state, field, prefix, size) {
  const parameters = parametersOf(state);
  [...VIEW, "interval", "sort", "collapse", "facet_size", "per_page", "page", "cursor"].forEach((name) => parameters.delete(name));
  parameters.set("lang", askedLanguages(state));
  parameters.set("prefix", prefix);
  parameters.set("size", size);
  return `/v1/facets/${field}?${parameters}`;
}

/** The API's URL of names and headlines that begin so. */
export function suggestUrl(state, prefix) {
  return `/v1/suggest?${new URLSearchParams({ prefix, lang: askedLanguages(state) })}`;
}

/** The API's URL of one article. */
export function articleUrl(state) {
  return `/v1/documents/${encodeURIComponent(state.article)}?${new URLSearchParams({ lang: askedLanguages(state) })}`;
}

/** The API's URL of articles like one. */
export function similarUrl(state) {
  return `/v1/documents/${encodeURIComponent(state.article)}/similar?${new URLSearchParams({ limit: 6, lang: askedLanguages(state) })}`;
}

/** The API's URL of all articles of a search, as a file. */
export function exportUrl(state) {
  const parameters = parametersOf(state);
  [...VIEW, "interval", "collapse", "facet_size", "per_page", "page", "cursor"].forEach((name) => parameters.delete(name));
  parameters.set("sort", sortOf(state));
  parameters.set("lang", askedLanguages(state));
  return `/v1/export?${parameters}`;
}

/** The API's URL of a person, place or organisation. */
export function entityUrl(state, kind, key) {
  const parameters = new URLSearchParams({ lang: askedLanguages(state) });
  if (kind !== "") parameters.set("kind", kind);
  return `/v1/entities/${encodeURIComponent(key)}?${parameters}`;
}

/** The API's URL of how the chosen source writes the name of a person, place or organisation. */
export function outletUrl(state, { kind, key, label }) {
  return `/v1/variants?${new URLSearchParams({ name: label, [kind]: key, source: state.outlet, lang: askedLanguages(state) })}`;
}
