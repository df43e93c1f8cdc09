import { html, nothing } from "/lib/lit-html/lit-html.js";
import { NoAnswer, Refusal } from "./api.js";
import { dateSpan } from "./filter-chips.js";
import { changed, cleared, isNarrowed, pageUrl } from "./search-state.js";
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
export function errorNotice(error) {
  if (error instanceof Refusal) return refusal(error);
  if (error instanceof NoAnswer) return notice(wording.noAnswerTitle, html`<p>${wording.noAnswerText}</p>`, true);
  throw error;
}

function refusal({ status, problem, retryAfter }) {
  const wait = Number.parseInt(retryAfter ?? "", 10);
  const parameters = problem.parameters ?? [];
  return notice(
    problem.title ?? wording.refusedTitle(status),
    html`
      ${problem.detail ? html`<p>${problem.detail}</p>` : nothing}
      ${parameters.length > 0 ? html`
        <dl class="wrong">${parameters.map(({ name, detail }) => html`
          <div><dt><code>${name}</code></dt><dd>${detail}</dd></div>`)}</dl>` : nothing}
      ${Number.isInteger(wait) ? html`<p>${wording.busy(wait)}</p>` : nothing}`,
    status >= 500 || status === 429);
}

function notice(title, body, worthRepeating) {
  return html`
    <div class="notice error" role="alert">
      <h2>${title}</h2>
      ${body}
      <p>
        ${worthRepeating ? html`<a href=${location.href}>${wording.tryAgain}</a>` : nothing}
        <a href=${location.pathname}>${wording.startOver}</a>
      </p>
    </div>`;
}
