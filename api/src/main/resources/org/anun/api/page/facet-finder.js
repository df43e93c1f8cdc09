import { fetchAnswer, Refusal } from "./api.js";
import { NoAnswer } from "./later-parts.js";
import { facetUrl } from "./api-urls.js";

/** How long to wait for the next letter before asking. */
const FIND_PAUSE_MILLIS = 200;

/** Values found for what was typed. */
const FOUND = 10;

/** What the reader looks for in facets, and what was found. */
export class FacetFinder {
  #changed;
  #searches = new Map();

  /** @param {() => void} changed called whenever something else is to be seen */
  constructor(changed) {
    this.#changed = changed;
  }

  /** What is looked for in a facet: `{typed, values, error}`; null where nothing is. */
  of(field) {
    return this.#searches.get(field) ?? null;
  }

  /** Forgets everything: another search has other values. */
  clear() {
    this.#searches.forEach((search) => search.stop());
    this.#searches.clear();
  }

  /** Looks for values that begin so; the last answer stays until the next arrives. */
  find(field, typed, state) {
    const before = this.of(field);
    before?.stop();
    if (typed.trim() === "") {
      this.#searches.delete(field);
    } else {
      this.#search(field, typed, state, before?.values ?? null);
    }
    this.#changed();
  }

  #search(field, typed, state, values) {
    const running = new AbortController();
    const search = { typed, values, error: null, stop: () => running.abort() };
    this.#searches.set(field, search);
    const timer = setTimeout(() => this.#ask(search, facetUrl(state, field, typed.trim(), FOUND), running.signal), FIND_PAUSE_MILLIS);
    running.signal.addEventListener("abort", () => clearTimeout(timer));
  }

  async #ask(search, url, signal) {
    try {
      const { values } = await fetchAnswer(url, signal);
      signal.throwIfAborted();
      search.values = values;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Refusal) && !(error instanceof NoAnswer)) throw error;
      search.error = error;
    }
    this.#changed();
  }
}
