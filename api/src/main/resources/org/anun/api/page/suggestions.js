import { html, nothing } from "/lib/lit-html/lit-html.js";
import { langOf, langOfLabel } from "./language-tag.js";
import { changed } from "./search-state.js";
import { wording } from "./wording.js";

/** Headlines offered below the names. */
const TITLES = 4;

/**
 * What can be chosen: names, which are then searched in all their spellings, and articles.
 *
 * @param {{names: object[], titles: object[]}} found the API's answer
 * @returns {?object[]} null where there is nothing
 */
export function choices({ names, titles }) {
  const all = [
    ...names.map((name) => ({ name, target: (state) => changed(state, { q: name.q }) })),
    ...titles.slice(0, TITLES).map((title) => ({ title, target: (state) => ({ ...state, article: title.id }) })),
  ];
  return all.length > 0 ? all : null;
}

/** The options of a SuggestionList, in its list. */
export function suggestions(list, state, go) {
  return list.offered.map((choice, place) => html`
    <div id="suggestion-${place}" role="option" class="suggestion" aria-selected=${place === list.active}
      @pointerdown=${(event) => event.preventDefault()} @click=${() => list.choose(choice, state, go)}>
      ${choice.name ? offeredName(choice.name) : offeredTitle(choice.title)}
    </div>`);
}

function offeredName({ kind, label, form, articles }) {
  return html`
    <bdi class="suggested" lang=${langOfLabel(label)}>${label}</bdi>
    ${form && form !== label ? html`<bdi class="quiet" lang=${langOfLabel(form)}>${form}</bdi>` : nothing}
    <span class="quiet kind">${wording.entityKind[kind]}</span>
    <span class="count">${wording.count(articles)}</span>`;
}

function offeredTitle({ title, source, language }) {
  return html`
    <span class="headline" lang=${langOf(language)} dir="auto">${title}</span>
    <span class="quiet kind"><bdi>${source ?? wording.sourceUnknown}</bdi></span>`;
}
