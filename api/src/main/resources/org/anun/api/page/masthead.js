import { html } from "/lib/lit-html/lit-html.js";
import { INTERFACE_LANGUAGES, interfaceLanguage } from "./interface-language.js";
import { later, loadLater } from "./later-parts.js";
import { searchBox } from "./search-box.js";
import { pageUrl, start } from "./search-state.js";
import { wording } from "./wording.js";

/** The name of the page and the search box, above every view. */
export function masthead(state, suggestions, typed, go) {
  return html`
    <a class="skip" href="#results">${wording.skip}</a>
    <header class="masthead">
      <a class="wordmark" href=${pageUrl(start(state))} title=${wording.home}>
        Anun <span lang="hy">անուն</span>
      </a>
      ${searchBox(state, suggestions, typed, go)}
      <div class="settings">
        <select id="interface-language" aria-label=${wording.interfaceLanguage} @change=${(event) => go({ ...state, ui: event.target.value })}>
          ${Object.entries(INTERFACE_LANGUAGES).map(([code, name]) => html`
            <option value=${code} lang=${code} .selected=${code === interfaceLanguage(state)}>${name}</option>`)}
        </select>
        <button id="help" type="button" aria-label=${wording.help} title=${wording.help} @click=${openHelp}>?</button>
      </div>
    </header>`;
}

/** Opens the panel of keys and of what can be typed. */
export async function openHelp() {
  await loadLater().then(() => later.parts.help(), () => {});
}

/** What the counts mean. */
export function footer() {
  return html`
    <footer class="footer">
      <p>${wording.countsNote}</p>
      <p>${wording.tagline}.</p>
    </footer>`;
}
