import { nothing } from "/lib/lit-html/lit-html.js";

/**
 * The `lang` value of text in a language, or no attribute where the language is unsure: a wrong
 * one picks a wrong voice and wrong hyphenation, none lets the reader's own setting stand.
 */
export function langOf(code) {
  return code && code !== "und" ? code : nothing;
}

/** The `lang` value of a form whose script is known and whose language is not, such as `und-Armn`. */
export function langOfScript(script) {
  return script && script !== "Zyyy" ? `und-${script}` : nothing;
}
