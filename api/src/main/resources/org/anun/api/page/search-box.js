import { html, nothing } from "/lib/lit-html/lit-html.js";
import { labelLanguageChoice } from "./label-language-choice.js";
import { loadLaterQuietly } from "./later-parts.js";
import { changed } from "./search-state.js";
import { wording } from "./wording.js";

/**
 * The query field and the switch between any script, same script and exactly as typed.
 *
 * The field is written only when the state's query changes, never while the reader types.
 *
 * @param {object} state the SearchState in the URL
 * @param {?SuggestionList} suggestions what is offered for the text typed so far; null until it is loaded
 * @param {(text: string) => void} typed asks for suggestions
 * @param {(state: object) => void} go shows another state
 */
export function searchBox(state, suggestions, typed, go) {
  const submit = (event) => {
    event.preventDefault();
    suggestions?.close();
    go(changed(state, { q: new FormData(event.target).get("q").trim() }));
  };
  return html`
    <form class="search" role="search" action="" @submit=${submit}>
      <div class="search-line">
        <input id="q" name="q" type="search" autocomplete="off" spellcheck="false" dir="auto"
          enterkeyhint="search" aria-label=${wording.searchLabel} placeholder=${wording.searchHint}
          role="combobox" aria-autocomplete="list" aria-controls="suggestions" aria-expanded=${suggestions?.isOpen ?? false}
          aria-activedescendant=${suggestions?.activeId ?? nothing} .value=${state.q}
          @focus=${loadLaterQuietly} @input=${(event) => typed(event.target.value)}
          @keydown=${(event) => suggestions?.press(event, state, go)} @blur=${() => suggestions?.close()}>
        <button type="submit" class="primary">${wording.search}</button>
        <div id="suggestions" role="listbox" aria-label=${wording.search} ?hidden=${!suggestions?.isOpen}>${suggestions?.shown(state, go)}</div>
      </div>
      <div class="switches">
        ${matchSwitch(state, go)}
        ${labelLanguageChoice(state, go)}
      </div>
    </form>`;
}

function matchSwitch(state, go) {
  return html`
    <fieldset class="switch">
      <legend>${wording.matchLegend}</legend>
      ${Object.entries(wording.match).map(([match, name]) => html`
        <label title=${wording.matchHint?.[match] ?? nothing}>
          <input id="match-${match}" type="radio" name="match" value=${match}
            .checked=${state.match === match}
            @change=${() => go(changed(state, { match, q: typedQuery() }))}>
          <span>${name}</span>
        </label>`)}
    </fieldset>`;
}

/** What stands in the field now, so that a switch does not throw away an unsent query. */
function typedQuery() {
  return document.getElementById("q").value.trim();
}
