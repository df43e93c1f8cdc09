import { labelLanguage } from "./label-language.js";
import { later, loadLater, whenLater } from "./later-parts.js";
import { isSearch, readState, searchUrl } from "./search-state.js";

/**
 * What is on the page now: the state asked for, and as much of its answer as has arrived.
 *
 * Fields are read by the templates; only `show` and what it calls write them. While a search is loading, `answer`
 * is still the one before, so that nothing jumps.
 */
export class View {
  state = readState("");
  answer = null;
  document = null;
  similar = null;
  entity = null;
  outlet = null;
  error = null;
  isLoading = false;

  /** The promise of the answer that the server has written into the page; null once it was used. */
  served = null;

  /** What the reader looks for in facets, and the rows whose spellings are open. */
  lists;

  /** Called whenever something else is to be seen. */
  changed;

  #answeredUrl = "";
  #listsLanguage = "";
  #running = new AbortController();

  /** @param {() => void} changed called whenever something else is to be seen */
  constructor(changed) {
    this.changed = changed;
    this.lists = { finder: null, rows: null };
    whenLater(() => Object.assign(this.lists, later.parts.lists(changed)));
  }

  /** Shows a state; resolves when its answer, or the error in its place, is on the page. */
  async show(state) {
    const before = this.state;
    this.#running.abort();
    this.#running = new AbortController();
    this.state = state;
    this.document = null;
    this.similar = null;
    this.error = null;
    this.#forgetLists();
    // Coming back from an article must not wait, and must not show other results than before.
    this.isLoading = !(isSearch(state) && !isSearch(before) && this.isAnswered());
    this.changed();
    if (!this.isLoading) return;
    const { signal } = this.#running;
    try {
      await this.#load(signal);
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
      // Without them the page says in a few words of its own that nothing can be had.
      await loadLater().catch(() => {});
      if (signal.aborted) return;
    }
    this.isLoading = false;
    this.changed();
  }

  async #load(signal) {
    if (isSearch(this.state)) {
      await this.loadSearch(signal);
      if (!this.answer.written || this.answer.partial || this.state.facet_size !== "") await loadLater();
    } else {
      await loadLater();
      await (this.state.article === "" ? later.parts.loadEntity(this, signal) : later.parts.loadArticle(this, signal));
    }
  }

  /** What stands open beside one search stays so while the reader looks at an article of it. */
  #forgetLists() {
    if (!isSearch(this.state) || this.isAnswered()) return;
    this.lists.finder?.clear();
    if (labelLanguage(this.state) !== this.#listsLanguage) this.lists.rows?.clear();
    this.#listsLanguage = labelLanguage(this.state);
  }

  /** Whether the answer is the one to the search of the state. */
  isAnswered() {
    return this.#answeredUrl === searchUrl(this.state);
  }

  /** Keeps the answer to a search, or forgets it. */
  setAnswer(answer, url) {
    this.answer = answer;
    this.#answeredUrl = url;
  }

  /** Fetches the answer to the search of the state. */
  async loadSearch(signal) {
    const url = searchUrl(this.state);
    try {
      const { served } = this;
      this.served = null;
      const answer = (await served) ?? (await loadLater().then(() => later.parts.fetchAnswer(url, signal)));
      signal.throwIfAborted();
      this.setAnswer(answer, url);
    } catch (error) {
      // The answer of another search beside an error would be taken for this one's.
      if (!signal.aborted) this.setAnswer(null, "");
      throw error;
    }
  }
}
