package org.anun.indexer.language;

/**
 * A word of a text, with what it says by itself.
 *
 * @param start first offset, in UTF-16 code units of the text
 * @param end offset behind the last unit
 * @param kind the letters' kind, see {@link Alphabet}
 * @param letters how many letters it has
 * @param capitals how many of them are capitals
 * @param foreign how many of them no language of the script has
 * @param weights what it says by label of its script, in steps; empty where the script decides
 * @param scores the same, within the bounds that a capitalised word has in its line
 */
// Arrays, because there are some a word of every text; nothing changes them.
@SuppressWarnings("ArrayRecordComponent")
record LineWord(
    int start,
    int end,
    int kind,
    int letters,
    int capitals,
    int foreign,
    int[] weights,
    int[] scores) {
  /** The word that a walk stands on, as yet without bounds. */
  static LineWord of(Words word, int[] weights) {
    return new LineWord(
        word.start(),
        word.end(),
        word.kind(),
        word.length(),
        word.capitals(),
        word.foreign(),
        weights,
        weights);
  }

  /** The same word with scores within bounds. */
  LineWord bounded(int[] bounded) {
    return new LineWord(start, end, kind, letters, capitals, foreign, weights, bounded);
  }

  /** Whether it has no capital, so that it is no name. */
  boolean plain() {
    return capitals == 0;
  }
}
