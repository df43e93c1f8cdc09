import { fetchAnswer, Refusal } from "./api.js";
import { NoAnswer } from "./later-parts.js";
import { articleUrl, entityUrl, outletUrl, similarUrl } from "./api-urls.js";

/** Fetches the entity that a view's state asks for, and how the one source writes it that was chosen. */
export async function loadEntity(view, signal) {
  const { state } = view;
  const isAnother = view.entity?.key !== state.entity || view.entity?.kind !== state.kind;
  if (isAnother) view.entity = null;
  const entity = await fetchAnswer(entityUrl(state, state.kind, state.entity), signal);
  const outlet = state.outlet === "" ? null : await fetchAnswer(outletUrl(state, entity), signal);
  signal.throwIfAborted();
  Object.assign(view, { entity, outlet });
}

/** Fetches the article that a view's state asks for; the search behind it and similar ones follow. */
export async function loadArticle(view, signal) {
  loadSearchBehind(view, signal);
  const document = await fetchAnswer(articleUrl(view.state), signal);
  signal.throwIfAborted();
  view.document = document;
  loadSimilar(view, signal);
}

/** Fetches what stands below the article; without an answer nothing does. */
async function loadSimilar(view, signal) {
  await unlessRefused(signal, async () => {
    view.similar = await fetchAnswer(similarUrl(view.state), signal);
    if (!signal.aborted) view.changed();
  });
}

/**
 * Fetches the search behind an article that was opened by its link, for the forms to mark in it
 * and for the way back. The article stands without it, so its refusal is not shown here; the way
 * back asks again and shows it.
 */
async function loadSearchBehind(view, signal) {
  if (view.isAnswered()) return;
  view.setAnswer(null, "");
  if (view.state.q.trim() === "") return;
  await unlessRefused(signal, async () => {
    await view.loadSearch(signal);
    view.changed();
  });
}

async function unlessRefused(signal, work) {
  try {
    await work();
  } catch (error) {
    if (!signal.aborted && !(error instanceof Refusal) && !(error instanceof NoAnswer)) throw error;
  }
}
