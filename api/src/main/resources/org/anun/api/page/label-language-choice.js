import { html } from "/lib/lit-html/lit-html.js";
import { LABEL_LANGUAGES, labelLanguage } from "./label-language.js";
import { wording } from "./wording.js";

/** What the reader wants people, places and organisations to be called in; the view stays where it is. */
export function labelLanguageChoice(state, go) {
  const now = labelLanguage(state);
  const known = LABEL_LANGUAGES.includes(now) ? LABEL_LANGUAGES : [...LABEL_LANGUAGES, now];
  const options = known
    .map((code) => ({ code, name: wording.languageName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, wording.locale));
  return html`
    <label class="label-language">${wording.labelLanguage}
      <select id="label-language" @change=${(event) => go({ ...state, lang: event.target.value })}>
        ${options.map(({ code, name }) => html`
          <option value=${code} .selected=${code === now}>${name}</option>`)}
      </select>
    </label>`;
}
