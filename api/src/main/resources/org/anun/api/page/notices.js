import { html, nothing } from "/lib/lit-html/lit-html.js";
import { NoAnswer, Refusal } from "./api.js";
import { dateSpan } from "./filter-chips.js";
import { changed, cleared, isNarrowed, pageUrl, withoutParameters } from "./search-state.js";
import { filterLabel } from "./value-label.js";
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
      <p>${wording.emptyHints}</p>
      <ul>${widerSteps(state, answer).map(([words, wider]) => html`<li><a href=${pageUrl(wider)}>${words}</a></li>`)}
        ${state.q.trim() === "" ? nothing : html`<li>${wording.checkQuery}</li>`}</ul>
    </div>`;
}

function widerSteps(state, answer) {
  const steps = [];
  const fields = new Set(state.filters.map((f) => f.field));
  for (const field of fields) {
    const dropped = state.filters.filter((f) => f.field === field);
    const names = dropped.map((f) => filterLabel(f, answer)).join(", ");
    const rest = state.filters.filter((f) => f.field !== field);
    steps.push([wording.dropField(wording.field[field], names), changed(state, { filters: rest })]);
  }
  if (dateSpan(state)) steps.push([wording.dropDates(dateSpan(state)), changed(state, { from: "", to: "" })]);
  if (steps.length > 1) steps.push([wording.dropAll, cleared(state)]);
  if (state.match !== "any" && state.q.trim() !== "") steps.push([wording.matchAny, changed(state, { match: "any" })]);
  return steps;
}

/** Says why there is no answer, parameter by parameter where the server names them. */
export function errorNotice(error, state) {
  if (error instanceof Refusal) return refusal(error, state);
  if (error instanceof NoAnswer) {
    return notice(wording.noAnswerTitle, html`<p>${wording.noAnswerText}</p>`, tryAgain());
  }
  throw error;
}

function refusal({ status, problem, retryAfter }, state) {
  const { title = "", detail, errors = [], request_id: requestId } = problem;
  const wait = Number.parseInt(retryAfter ?? "", 10);
  return notice(
    errors.length > 0 ? wording.wrongTitle : wording.refusedTitle,
    html`
      ${errors.length > 0 ? wrongParameters(errors) : html`<p>${detail}</p>`}
      ${Number.isInteger(wait) ? html`<p>${wording.busy(wait)}</p>` : nothing}`,
    status >= 500 || status === 429 ? tryAgain() : mended(state, errors),
    html`<p class="quiet">${wording.technical(status, title, requestId)}</p>`);
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

function notice(title, body, remedy, small = nothing) {
  return html`
    <div class="notice error" role="alert">
      <h2>${title}</h2>
      ${body}
      <p>${remedy} <a href=${location.pathname}>${wording.startOver}</a></p>
      ${small}
    </div>`;
}
