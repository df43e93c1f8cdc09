import { html } from "/lib/lit-html/lit-html.js";
import { Refusal } from "./api.js";
import { entity } from "./entity.js";
import { errorNotice } from "./notices.js";
import { atEntity } from "./other-states.js";
import { pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** One person, place or organisation in place of the results, with the way back to them. */
export function entityView(view, go) {
  return html`
    <p class="back"><a href=${pageUrl({ ...view.state, entity: "", kind: "", outlet: "" })}>${wording.back}</a></p>
    ${entityContent(view, go)}`;
}

function entityContent({ state, entity: found, outlet, error, isLoading }, go) {
  if (error instanceof Refusal && error.status === 404) return missing();
  const kinds = error instanceof Refusal && state.kind === "" ? kindsIn(error.problem) : [];
  if (kinds.length > 0) return kindNeeded(state, kinds);
  if (error) return html`<h1 class="sr">${wording.entityKind[state.kind] ?? wording.results}</h1>${errorNotice(error, state)}`;
  return found ? entity(found, outlet, state, isLoading, go) : html`<p class="quiet" role="status">${wording.loadingEntity}</p>`;
}

function missing() {
  return html`
    <div class="notice" role="alert">
      <h1>${wording.entityMissingTitle}</h1>
      <p>${wording.entityMissingText}</p>
    </div>`;
}

/** The kinds that a refusal names because the link did not say which of them is meant. */
function kindsIn({ errors = [] }) {
  const detail = errors.length === 1 && errors[0].parameter === "kind" ? errors[0].detail : "";
  return Object.keys(wording.entityKind).filter((kind) => detail.includes(kind));
}

function kindNeeded(state, kinds) {
  return html`
    <div class="notice" role="alert">
      <h1>${wording.kindNeededTitle}</h1>
      <p>${wording.kindNeededText}</p>
      <ul>${kinds.map((kind) => html`<li><a href=${pageUrl(atEntity(state, kind, state.entity))}>${wording.entityKind[kind]}</a></li>`)}</ul>
    </div>`;
}
