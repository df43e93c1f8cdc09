import { html, nothing } from "/lib/lit-html/lit-html.js";
import { Refusal } from "./api.js";
import { NoAnswer } from "./later-parts.js";
import { dateSpan, filterLabel } from "./filter-chips.js";
import { atSearch, isNarrowed, withoutParameters } from "./other-states.js";
import { changed, pageUrl, start } from "./search-state.js";
import { wording } from "./wording.js";

/** Says that a part of the index is missing from the answer. */
export function partialNotice() {
  return html`
    <div class="notice warning">
      <p><strong>${wording.partialTitle}</strong> ${wording.partialText}</p>
      <p><a href=${location.href}>${wording.tryAgain}</a></p>
    </div>`;
}

/** Says that nothing matched and offers each step that would widen the search. */
export function emptyNotice(state, answer) {
  if (state.q.trim() === "" && !isNarrowed(state)) {
    return html`
      <div class="notice">
        <h2>${wording.emptyIndexTitle}</h2>
        <p>${wording.emptyIndexText} <code>./anun index PATH</code></p>
      </div>`;
  }
  return html`
    <div class="notice">
      <h2>${wording.emptyTitle}</h2>
      ${didYouMean(state, answer)}
      <p>${wording.emptyHints}</p>
      <ul>${(answer.without ?? []).map((step) => widerStep(state, answer, step))}
        ${state.q.trim() === "" ? nothing : html`<li>${wording.checkQuery}</li>`}</ul>
    </div>`;
}

/** Other searches that do find articles. */
function didYouMean(state, { did_you_mean: others = [] }) {
  if (others.length === 0) return nothing;
  return html`
    <p class="did-you-mean">${wording.didYouMean}</p>
    <ul>${others.map(({ q, why, articles, search }) => html`
      <li><a href=${pageUrl(atSearch(state, search))}><bdi>${q}</bdi></a>
        <span class="quiet">${wording.articles(articles)}${why ? ` · ${why}` : nothing}</span></li>`)}</ul>`;
}

/** Which filters to drop so that the same words find something, each with what they then find. */
function widerStep(state, answer, { filters, articles, search }) {
  return html`
    <li><a href=${pageUrl(atSearch(state, search))}>${dropped(filters, state, answer)}</a>
      <span class="quiet">${wording.articles(articles)}</span></li>`;
}

function dropped(filters, state, answer) {
  const fields = [...new Set(filters.map((name) => name.replace(/^not\./, "")))];
  if (fields[0] === "match" && fields.length === 1) return wording.matchAny;
  if (fields.every((field) => field === "from" || field === "to")) return wording.dropDates(dateSpan(state));
  if (fields.length > 1) return wording.dropAll;
  const names = state.filters.filter(({ field }) => field === fields[0]).map((filter) => filterLabel(filter, answer));
  return wording.dropField(wording.field[fields[0]], names.join(", "));
}

/** Says why there is no answer, parameter by parameter where the server names them. */
export function errorNotice(error, state) {
  if (error instanceof Refusal) return refusal(error, state);
  if (error instanceof NoAnswer) {
    return notice(wording.noAnswerTitle, html`<p>${wording.noAnswerText}</p>`, tryAgain(), state);
  }
  throw error;
}

function refusal({ status, problem, retryAfter }, state) {
  const { title = "", detail, errors = [], request_id: requestId } = problem;
  if (status === 410) return expired(state);
  const wait = Number.parseInt(retryAfter ?? "", 10);
  return notice(
    errors.length > 0 ? wording.wrongTitle : wording.refusedTitle,
    html`
      ${errors.length > 0 ? wrongParameters(errors) : html`<p>${detail}</p>`}
      ${Number.isInteger(wait) ? html`<p>${wording.busy(wait)}</p>` : nothing}`,
    status >= 500 || status === 429 ? tryAgain() : mended(state, errors),
    state,
    html`<p class="quiet">${wording.technical(status, title, requestId)}</p>`);
}

/** A walk through all hits that the server has forgotten. */
function expired(state) {
  return notice(wording.expiredTitle, html`<p>${wording.expiredText}</p>`,
    html`<a href=${pageUrl(changed(state, {}))}>${wording.firstPage}</a>`, state);
}

function wrongParameters(errors) {
  return html`
    <ul>${errors.map(({ parameter, detail }) => html`<li><code>${parameter}</code> ${detail}</li>`)}</ul>`;
}

function tryAgain() {
  return html`<a href=${location.href}>${wording.tryAgain}</a>`;
}

/** The search without what is wrong with it; a wrong query is the reader's own words and stays for mending by hand. */
function mended(state, errors) {
  const names = errors.map(({ parameter }) => parameter);
  if (names.length === 0 || names.includes("q")) return nothing;
  const rest = withoutParameters(state, names);
  return pageUrl(rest) === pageUrl(state) ? nothing : html`<a href=${pageUrl(rest)}>${wording.leaveOutWrong}</a>`;
}

function notice(title, body, remedy, state, small = nothing) {
  return html`
    <div class="notice error" role="alert">
      <h2>${title}</h2>
      ${body}
      <p>${remedy} <a href=${pageUrl(start(state))}>${wording.startOver}</a></p>
      ${small}
    </div>`;
}
