/**
 * The paragraphs of a text with the labels of its segments.
 *
 * Segments cover the text without gaps, their offsets are UTF-16 code units, and one line can
 * hold several (a quotation in another language). A paragraph is a line of the text; blank lines
 * are left out.
 *
 * @param {string} text as found
 * @param {{start: number, end: number, language: string, kind: string}[]} segments in order
 * @returns {{runs: {text: string, language: string, kind: string}[]}[]}
 */
export function paragraphs(text, segments) {
  const found = [];
  let runs = [];
  const close = () => {
    if (runs.some((run) => run.text.trim() !== "")) found.push({ runs });
    runs = [];
  };
  for (const { start, end, language, kind } of segments) {
    text.slice(start, end).split(/\r\n|[\n\r\u2028\u2029]/u).forEach((line, i) => {
      if (i > 0) close();
      if (line !== "") runs.push({ text: line, language, kind });
    });
  }
  close();
  return found;
}

/** Kinds of text that belong to the web page around the article. */
const AROUND = new Set(["interface", "related", "promo"]);

export function isAroundArticle(kind) {
  return AROUND.has(kind);
}

/** The languages of a text with their letters counted, the commonest first; interface text does not count. */
export function languageShares(text, segments) {
  const lengths = new Map();
  for (const { start, end, language, kind } of segments) {
    if (isAroundArticle(kind)) continue;
    const letters = text.slice(start, end).match(/\p{L}/gu)?.length ?? 0;
    if (letters > 0) lengths.set(language, (lengths.get(language) ?? 0) + letters);
  }
  const total = [...lengths.values()].reduce((sum, n) => sum + n, 0);
  return [...lengths]
    .map(([language, letters]) => ({ language, share: letters / total }))
    .sort((a, b) => b.share - a.share);
}
