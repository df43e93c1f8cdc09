import { wording } from "./wording.js";

/** The filter value that stands for articles without a value of their own. */
export const UNKNOWN = "unknown";
const CAN_BE_UNKNOWN = new Set(["language", "source"]);
const ENTITIES = new Set(["person", "place", "organisation"]);

/** Whether a field's values are people, places or organisations. */
export function isEntity(field) {
  return ENTITIES.has(field);
}

/**
 * The reader's word for a value of a field.
 *
 * @param {string} field such as `language`
 * @param {string} value what the filter takes
 * @param {string} [label] the server's word, where it gave one; languages are named by the page,
 *   so that facets, badges and chips agree
 */
export function valueLabel(field, value, label = value) {
  if (value === UNKNOWN && CAN_BE_UNKNOWN.has(field)) return wording.unknown;
  return field === "language" ? wording.languageName(value) : label;
}
