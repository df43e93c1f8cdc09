import { askedLanguages } from "./label-language.js";
import { later, loadLater } from "./later-parts.js";
import { changed } from "./search-state.js";

/** The server answers within six seconds, one way or another. A browser does not say that a document was broken off. */
const LONGEST_MILLIS = 8000;

/**
 * The answer to the first search, which the server has written into the page: the articles as they
 * are to be read, which stay as they are, and as data what stands beside them. Null where the server
 * has written none, or in other languages than this browser says it reads, or was cut off. The end
 * of the document says that it is complete.
 *
 * @param {(state: object) => void} go shows another state
 * @throws {Refusal} the server itself was refused an answer
 */
export async function servedAnswer(state, go) {
  if (document.readyState === "loading") {
    await new Promise((end) => {
      document.addEventListener("DOMContentLoaded", end);
      setTimeout(end, LONGEST_MILLIS);
    });
  }
  const block = document.getElementById("answer");
  if (block?.dataset.lang !== askedLanguages(state)) return null;
  const answer = jsonOf(block.textContent);
  const { status, retryAfter } = block.dataset;
  if (status && answer) {
    await loadLater();
    throw new later.parts.Refusal(Number(status), answer, retryAfter);
  }
  if (answer && !answer.hits) {
    const part = (name) => document.querySelector(`#served .${name}`);
    const choices = part("choices");
    choices.addEventListener("change", ({ target: { id, value, checked } }) =>
      go(changed(state, id === "sort" ? { sort: value } : { collapse: checked ? "story" : "none" })));
    answer.written = { chips: part("chips"), total: [...part("total").childNodes], choices, list: [part("hits"), part("paging")] };
  }
  return answer;
}

function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
