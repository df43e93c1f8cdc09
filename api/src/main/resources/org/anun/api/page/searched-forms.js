import { html, nothing } from "/lib/lit-html/lit-html.js";
import { isAroundArticle } from "./article-text.js";
import { langOfScript } from "./language-tag.js";
import { wording } from "./wording.js";

/**
 * The forms of the searched name, for marking them in one article's text.
 *
 * @param {{form: string, script: string, relation: string}[]} spellings those of the search that led here; none
 *   when there was no search
 */
export class SearchedForms {
  #spellings;
  #pattern;

  constructor(spellings) {
    this.#spellings = spellings;
    // A longer form first, so that a full name is one mark; letters around it would make it another word.
    const forms = spellings.map(({ form }) => form).sort((a, b) => b.length - a.length);
    this.#pattern = forms.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{M}])(${forms.map(escaped).join("|")})(?![\\p{L}\\p{M}])`, "u");
  }

  /** Text with the forms in it marked; the web page's own text stays as it is, it did not match. */
  marked(text, kind) {
    if (!this.#pattern || isAroundArticle(kind)) return text;
    // Splitting by a pattern with one group leaves each match at an odd place.
    return text.split(this.#pattern).map((part, i) => (i % 2 === 1 ? html`<mark>${part}</mark>` : part));
  }

  /** How often the article's text holds each form of a name, the most frequent first; nothing where none occurs. */
  summary(text, segments) {
    const found = this.#spellings
      .filter(({ relation }) => relation !== "word")
      .map(({ form, script }) => ({ form, script, times: this.#times(form, text, segments) }))
      .filter(({ times }) => times > 0)
      .sort((a, b) => b.times - a.times);
    if (found.length === 0) return nothing;
    return html`
      <section>
        <h2>${wording.searchedForms}</h2>
        <ul class="shares">
          ${found.map(({ form, script, times }) => html`
            <li><bdi class="form" lang=${langOfScript(script)}>${form}</bdi> <span class="count">${wording.times(times)}</span></li>`)}
        </ul>
      </section>`;
  }

  #times(form, text, segments) {
    return segments
      .filter(({ kind }) => !isAroundArticle(kind))
      .flatMap(({ start, end }) => text.slice(start, end).split(this.#pattern))
      .filter((part) => part === form).length;
  }
}

function escaped(form) {
  return form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
