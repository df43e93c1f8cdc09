import { html } from "/lib/lit-html/lit-html.js";

/**
 * Highlighted text: runs `{t: text, s: spelling id}`, marked where a spelling is named.
 * The text is shown as the outlet printed it.
 */
export function runs(list) {
  return list.map(({ t, s }) => (s === undefined || s === null ? t : html`<mark>${t}</mark>`));
}
