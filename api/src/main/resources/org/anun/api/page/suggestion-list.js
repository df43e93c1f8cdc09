import { nothing } from "/lib/lit-html/lit-html.js";
import { fetchAnswer, Refusal } from "./api.js";
import { NoAnswer } from "./later-parts.js";
import { suggestUrl } from "./api-urls.js";
import { choices, suggestions } from "./suggestions.js";

/** How long to wait for the next letter before asking. */
const SUGGEST_PAUSE_MILLIS = 150;

/** The server's own limits: fewer letters begin too many names, more are no name. */
const LEAST_LATIN = 3;
const LEAST_OTHER = 2;
const MOST_TYPED = 64;

/** What is offered for the text typed so far; nothing where that is more than words. */
export class SuggestionList {
  /** Whatever can be chosen, in order; null where nothing is offered. */
  offered = null;

  /** The place of the one that Enter would choose; -1 is none. */
  active = -1;

  #changed;
  #running = new AbortController();

  /** @param {() => void} changed called whenever something else is to be seen */
  constructor(changed) {
    this.#changed = changed;
  }

  get isOpen() {
    return this.offered !== null;
  }

  get activeId() {
    return this.active < 0 ? null : `suggestion-${this.active}`;
  }

  /** Asks for the text typed; the last answer stays until the next arrives. */
  type(typed, state) {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    if (!isWords(typed)) return this.close();
    const timer = setTimeout(() => this.#ask(suggestUrl(state, typed.trim()), signal), SUGGEST_PAUSE_MILLIS);
    signal.addEventListener("abort", () => clearTimeout(timer));
  }

  async #ask(url, signal) {
    try {
      const found = await fetchAnswer(url, signal);
      signal.throwIfAborted();
      this.offered = choices(found);
      this.active = -1;
    } catch (error) {
      if (signal.aborted) return;
      // Suggestions are a help; the search itself says what is wrong with the server.
      if (!(error instanceof Refusal) && !(error instanceof NoAnswer)) throw error;
      this.offered = null;
    }
    this.#changed();
  }

  /** Moves through the list, chooses, or closes it. */
  press(event, state, go) {
    if (!this.isOpen) return;
    const { length } = this.offered;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.active = ((this.active + 1 + step + length + 1) % (length + 1)) - 1;
      this.#changed();
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.choose(this.offered[this.active], state, go);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  choose(choice, state, go) {
    this.close();
    go(choice.target(state));
  }

  close() {
    this.#running.abort();
    if (!this.isOpen) return;
    this.offered = null;
    this.active = -1;
    this.#changed();
  }

  /** The options, in the list that stands below the field. */
  shown(state, go) {
    return this.isOpen ? suggestions(this, state, go) : nothing;
  }
}

function isWords(typed) {
  const letters = typed.match(/\p{L}/gu)?.length ?? 0;
  const least = /\p{Script=Latin}/u.test(typed) ? LEAST_LATIN : LEAST_OTHER;
  return letters >= least && typed.trim().length <= MOST_TYPED && !/["“”„«»:]|(^|\s)-|\bOR\b/.test(typed);
}
