import { html, nothing } from "/lib/lit-html/lit-html.js";
import { langOfScript } from "./language-tag.js";
import { hasFilter, toggled } from "./search-state.js";
import { valueLabel } from "./value-label.js";
import { wording } from "./wording.js";

/** Forms shown at once, most articles first; on a narrow screen more would push the results out of sight. */
const FORMS_SHOWN = 6;

/** Sources named under a form; more would push the next form out of sight. */
const SOURCES_SHOWN = 3;

/**
 * Every form of the searched name that the articles hold: its script, its articles, who writes it
 * so, a tick that keeps only the articles that use it, and a button that leaves them out.
 */
export function spellings(state, answer, go, isWide) {
  const forms = (answer?.spellings ?? []).filter(isCounted);
  const most = Math.max(...forms.map((form) => form.articles), 1);
  const list = (some) => html`
    <ul aria-label=${wording.spellings}>
      ${some.map((form) => spelling(form, most, state, go))}
    </ul>`;
  return html`
    <details class="panel spellings" ?open=${isWide}>
      <summary tabindex=${isWide ? -1 : 0}>
        <h2>${wording.spellings} ${forms.length > 0 ? html`<span class="count">${wording.count(forms.length)}</span>` : nothing}</h2>
      </summary>
      <p class="quiet">${note(state, forms)}</p>
      ${list(forms.slice(0, FORMS_SHOWN))}
      ${forms.length > FORMS_SHOWN ? html`
        <details class="rest">
          <summary>${wording.moreForms(forms.length - FORMS_SHOWN)}</summary>
          ${list(forms.slice(FORMS_SHOWN))}
        </details>` : nothing}
    </details>`;
}

/**
 * Ordinary words of the query are no names, and a form that only a mark in a hit shows has no
 * count and cannot be filtered by; the hit itself explains it.
 */
function isCounted({ relation, articles }) {
  return relation !== "word" && articles !== null && articles !== undefined;
}

function note(state, forms) {
  if (forms.length > 0) return wording.spellingsNote;
  return state.q.trim() === "" ? wording.spellingsEmpty : wording.spellingsNone;
}

function spelling({ form, script, relation, articles, sources }, most, state, go) {
  const width = Math.max((articles / most) * 100, 1);
  const isLeftOut = hasFilter(state, "spelling", form, [], true);
  return html`
    <li class=${articles === 0 ? "option none" : "option"}>
      <div class="option-line">
        <label>
          <input id="spelling-${encodeURIComponent(form)}" type="checkbox"
            ?data-ticked=${hasFilter(state, "spelling", form)}
            @change=${() => go(toggled(state, "spelling", form))}>
          <bdi class="option-name form" lang=${langOfScript(script)}>${form}</bdi>
          <span class="count">${wording.count(articles)}</span>
        </label>
        <button id="leave-out-${encodeURIComponent(form)}" class="disclose" type="button" aria-pressed=${isLeftOut}
          title=${wording.leaveOut(form)} @click=${() => go(toggled(state, "spelling", form, [], true))}>
          <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M2 5h6"/></svg>
        </button>
      </div>
      <svg class="share" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect width=${width} height="2"></rect>
      </svg>
      <p class="quiet by-source">
        <span>${wording.scriptName(script)}</span>
        <span class="relation">${wording.relation[relation] ?? relation}</span>
        ${sources.slice(0, SOURCES_SHOWN).map(({ value, count }) => html`
          <span class="source-share"><bdi>${valueLabel("source", value)}</bdi>&nbsp;${wording.count(count)}</span>`)}
        ${sources.length > SOURCES_SHOWN ? html`<span>${wording.moreSources(sources.length - SOURCES_SHOWN)}</span>` : nothing}
      </p>
    </li>`;
}
