import { html } from "/lib/lit-html/lit-html.js";
import { searchBox } from "./search-box.js";
import { wording } from "./wording.js";

/** The name of the page and the search box, above every view. */
export function masthead(state, go) {
  return html`
    <a class="skip" href="#results">${wording.skip}</a>
    <header class="masthead">
      <a class="wordmark" href=${location.pathname} title=${wording.home}>
        Anun <span lang="hy">անուն</span>
      </a>
      ${searchBox(state, go)}
    </header>`;
}

/** What the counts mean. */
export function footer() {
  return html`
    <footer class="footer">
      <p>${wording.countsNote}</p>
      <p>${wording.tagline}.</p>
    </footer>`;
}
