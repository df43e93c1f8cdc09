import { answer as fetchAnswer, NoAnswer, Refusal } from "./api.js";
import { FacetFinder } from "./facet-finder.js";
import { labelLanguage } from "./label-language.js";
import { Members } from "./members.js";
import { entityUrl, readState, searchUrl } from "./search-state.js";

/**
 * What is on the page now: the state asked for, and as much of its answer as has arrived.
 *
 * Fields are read by the templates; only `show` writes them. While a search is loading, `answer`
 * is still the one before, so that nothing jumps.
 */
export class View {
  state = readState("");
  answer = null;
  document = null;
  entity = null;
  error = null;
  isLoading = false;

  /** What the reader looks for in facets, and the rows whose spellings are open. */
  lists;

  #changed;
  #answeredUrl = "";
  #entityUrl = "";
  #listsLanguage = "";
  #running = new AbortController();

  /** @param {() => void} changed called whenever something else is to be seen */
  constructor(changed) {
    this.#changed = changed;
    this.lists = { finder: new FacetFinder(changed), members: new Members(changed) };
  }

  /** Shows a state; resolves when its answer, or the error in its place, is on the page. */
  async show(state) {
    const before = this.state;
    this.#running.abort();
    this.#running = new AbortController();
    this.state = state;
    this.document = null;
    this.error = null;
    this.#forgetLists();
    // Coming back from an article must not wait, and must not show other results than before.
    this.isLoading = !(isSearch(state) && !isSearch(before) && this.#isAnswered());
    this.#changed();
    if (!this.isLoading) return;
    const { signal } = this.#running;
    try {
      await this.#load(signal);
    } catch (error) {
      if (signal.aborted) return;
      this.error = error;
    }
    this.isLoading = false;
    this.#changed();
  }

  #load(signal) {
    if (this.state.article !== "") return this.#loadArticle(signal);
    return this.state.entity === "" ? this.#loadSearch(signal) : this.#loadEntity(signal);
  }

  /** What stands open beside one search stays so while the reader looks at an article of it. */
  #forgetLists() {
    if (!isSearch(this.state) || this.#isAnswered()) return;
    this.lists.finder.clear();
    if (labelLanguage(this.state) !== this.#listsLanguage) this.lists.members.clear();
    this.#listsLanguage = labelLanguage(this.state);
  }

  #isAnswered() {
    return this.#answeredUrl === searchUrl(this.state);
  }

  #setAnswer(answer, url) {
    this.answer = answer;
    this.#answeredUrl = url;
  }

  async #loadSearch(signal) {
    const url = searchUrl(this.state);
    try {
      const answer = await fetchAnswer(url, signal);
      signal.throwIfAborted();
      this.#setAnswer(answer, url);
    } catch (error) {
      // The answer of another search beside an error would be taken for this one's.
      if (!signal.aborted) this.#setAnswer(null, "");
      throw error;
    }
  }

  async #loadEntity(signal) {
    const url = entityUrl(this.state, this.state.kind, this.state.entity);
    if (this.#entityUrl !== url) this.entity = null;
    const entity = await fetchAnswer(url, signal);
    signal.throwIfAborted();
    this.entity = entity;
    this.#entityUrl = url;
  }

  async #loadArticle(signal) {
    this.#loadSearchBehind(signal);
    const document = await fetchAnswer(`/v1/documents/${encodeURIComponent(this.state.article)}`, signal);
    signal.throwIfAborted();
    this.document = document;
  }

  /**
   * Fetches the search behind an article that was opened by its link, for the forms to mark in it
   * and for the way back. The article stands without it, so its refusal is not shown here; the way
   * back asks again and shows it.
   */
  async #loadSearchBehind(signal) {
    if (this.#isAnswered()) return;
    this.#setAnswer(null, "");
    if (this.state.q.trim() === "") return;
    try {
      await this.#loadSearch(signal);
      this.#changed();
    } catch (error) {
      if (!signal.aborted && !(error instanceof Refusal) && !(error instanceof NoAnswer)) throw error;
    }
  }
}

/** Whether a state shows neither an article nor an entity. */
export function isSearch({ article, entity }) {
  return article === "" && entity === "";
}
