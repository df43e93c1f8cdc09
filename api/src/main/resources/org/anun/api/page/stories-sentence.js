import { html } from "/lib/lit-html/lit-html.js";
import { wording } from "./wording.js";

/** How many stories there are, and in how many articles. */
export function storiesSentence({ stories, total }) {
  return html`<strong>${wording.stories(stories)}</strong> ${wording.among(total)}`;
}
