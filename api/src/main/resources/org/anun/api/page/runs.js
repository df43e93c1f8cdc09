import { html, nothing } from "/lib/lit-html/lit-html.js";

/**
 * Highlighted text: runs `{t: text, s: spelling id}`, marked where a spelling is named.
 * The text is shown as the outlet printed it.
 */
export function runs(list) {
  return list.map(({ t, s }) => (s === undefined || s === null ? t : html`<mark>${t}</mark>`));
}

/** The text of runs without their marks. */
export function plainText(list) {
  return list.map(({ t }) => t).join("");
}

/**
 * A `lang` value, or no attribute where the language is unsure: a wrong one picks a wrong voice
 * and wrong hyphenation, none lets the reader's own setting stand.
 */
export function langOf(code) {
  return code && code !== "und" ? code : nothing;
}

/** The `lang` value of a form whose script is known and whose language is not, such as `und-Armn`. */
export function langOfScript(script) {
  return script && script !== "Zyyy" ? `und-${script}` : nothing;
}

/** The address when it is one a browser may follow from here, else null. */
export function webAddress(url) {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  return address.protocol === "http:" || address.protocol === "https:" ? address : null;
}
