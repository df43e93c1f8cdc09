import { html, nothing } from "/lib/lit-html/lit-html.js";
import { answer as fetchAnswer, NoAnswer, Refusal } from "./api.js";
import { langOfScript } from "./language-tag.js";
import { atEntity, entityUrl, pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** Forms shown under a row; its own page has all. */
const FORMS_SHOWN = 6;

/** The rows whose spellings are open, with what is known of them. */
export class Members {
  #changed;
  #open = new Map();

  /** @param {() => void} changed called whenever something else is to be seen */
  constructor(changed) {
    this.#changed = changed;
  }

  /** What is known of an open row: `{entity, error}`; null where it is closed. */
  of(kind, key) {
    return this.#open.get(`${kind} ${key}`) ?? null;
  }

  /** Closes all rows: in another language they are called something else. */
  clear() {
    this.#open.clear();
  }

  async toggle(kind, key, state) {
    const name = `${kind} ${key}`;
    if (this.#open.delete(name)) return this.#changed();
    const row = { entity: null, error: null };
    this.#open.set(name, row);
    this.#changed();
    try {
      row.entity = await fetchAnswer(entityUrl(state, kind, key), undefined);
    } catch (error) {
      if (!(error instanceof Refusal) && !(error instanceof NoAnswer)) throw error;
      row.error = error;
    }
    this.#changed();
  }
}

const idOf = (kind, key) => `members-${kind}-${encodeURIComponent(key)}`;

/** The button that opens and closes a row's spellings. */
export function membersSwitch(kind, { value, label }, state, members) {
  const isOpen = members.of(kind, value) !== null;
  return html`
    <button id="open-${kind}-${encodeURIComponent(value)}" class="disclose" type="button" title=${wording.spellingsOf(label)}
      aria-label=${wording.spellingsOf(label)} aria-expanded=${isOpen} aria-controls=${idOf(kind, value)}
      @click=${() => members.toggle(kind, value, state)}>
      <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M2 3.5l3 3 3-3"/></svg>
    </button>`;
}

/** A row's spellings, where it is open. */
export function membersOf(kind, { value, label }, state, members) {
  const row = members.of(kind, value);
  return html`
    <div id=${idOf(kind, value)} class="members" ?hidden=${row === null}>
      ${row === null ? nothing : content(kind, value, label, row, state)}
    </div>`;
}

function content(kind, key, label, { entity, error }, state) {
  if (error) return html`<p class="quiet" role="status">${wording.membersFailed}</p>`;
  if (!entity) return html`<p class="quiet" role="status">${wording.loading}</p>`;
  const rest = entity.members.length - FORMS_SHOWN;
  return html`
    <ul aria-label=${wording.spellingsOf(label)}>
      ${entity.members.slice(0, FORMS_SHOWN).map(member)}
    </ul>
    <p><a href=${pageUrl(atEntity(state, kind, key))}>${rest > 0 ? wording.allOfWith(rest) : wording.allOf}<span class="sr">: <bdi>${label}</bdi></span></a></p>`;
}

function member({ form, script, articles, languages }) {
  return html`
    <li>
      <bdi class="form" lang=${langOfScript(script)}>${form}</bdi>
      <span class="count">${wording.count(articles)}</span>
      <span class="quiet in">${languages.map(({ value }) => wording.languageName(value)).join(", ")}</span>
    </li>`;
}
