import { fetchAnswer, Refusal } from "./api.js";
import { NoAnswer } from "./later-parts.js";
import { entityUrl } from "./api-urls.js";

/** The rows whose spellings are open, with what is known of them. */
export class OpenRows {
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
