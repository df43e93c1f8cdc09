import { html, nothing } from "/lib/lit-html/lit-html.js";
import { facets } from "./facets.js";
import { later } from "./later-parts.js";
import { spellings } from "./spellings.js";
import { takeAway } from "./take-away.js";
import { timeline } from "./timeline.js";
import { wording } from "./wording.js";

/**
 * The search: what was found, and everything that narrows it.
 *
 * @param {View} view
 * @param {boolean} isWide the panels have room beside the results
 * @param {(state: object) => void} go shows another state
 */
export function searchView(view, isWide, go) {
  const { state, answer, error, isLoading, lists } = view;
  return html`
    <div class="layout">
      <h1 class="sr">${wording.results}</h1>
      ${answer?.written && !isLoading ? answer.written.chips : later.parts?.filterChips(state, answer)}
      ${answer ? panels(state, answer, lists, go, isWide) : isLoading ? html`<div class="timeline"></div>` : nothing}
      <section class="list ${isLoading ? "loading" : ""}" aria-label=${wording.results} aria-busy=${isLoading}>
        <div class="list-head" ?hidden=${error !== null}>
          <p class="total" role="status">${status(view)}</p>
          ${hasHits(answer) ? (answer.written?.choices ?? later.parts.listChoices(state, go)) : nothing}
        </div>
        ${error ? failure(error, state) : answer ? found(state, answer) : nothing}
        ${hasHits(answer) ? takeAway(state) : nothing}
      </section>
    </div>`;
}

/** Why there is no answer; in a few words where not even the notices can be had. */
function failure(error, state) {
  return later.parts?.errorNotice(error, state) ?? html`
    <p role="alert">${wording.noAnswerTitle} <a href=${location.href}>${wording.tryAgain}</a></p>`;
}

function status({ state, answer, error, isLoading }) {
  if (isLoading) return wording.loading;
  if (error) return nothing;
  return answer.written?.total ?? later.parts.totalSentence(state, answer);
}

function hasHits(answer) {
  return answer?.written || answer?.hits.length > 0;
}

/** The articles as the server has written them, or as they are written here. */
function found(state, answer) {
  return html`
    ${answer.partial ? later.parts.partialNotice() : nothing}
    ${answer.written?.list ?? later.parts.results(state, answer)}`;
}

function panels(state, answer, lists, go, isWide) {
  return html`
    <div class="side">
      ${spellings(state, answer, go, isWide)}
      <details class="panel filters" ?open=${isWide}>
        <summary tabindex=${isWide ? -1 : 0}><h2>${wording.filtersWith(state.filters.length)}</h2></summary>
        ${facets(state, answer, lists, go)}
        ${later.parts?.fewerValues(state)}
      </details>
    </div>
    ${timeline(state, answer, go, isWide)}`;
}
