import { html } from "/lib/lit-html/lit-html.js";
import { later, loadLater } from "./later-parts.js";
import { wording } from "./wording.js";

/** What a reader takes away from a search: its link, and its articles as a file. */
export function takeAway(state) {
  const take = async (event, what) => {
    const told = event.target.parentElement.lastElementChild;
    told.textContent = await loadLater().then(() => later.parts[what](state), () => wording.noAnswerTitle);
  };
  return html`
    <p class="take-away">
      ${Object.entries(wording.takeAway).map(([what, name]) => html`
        <button type="button" @click=${(event) => take(event, what)}>${name}</button>`)}
      <span class="quiet" role="status"></span>
    </p>`;
}
