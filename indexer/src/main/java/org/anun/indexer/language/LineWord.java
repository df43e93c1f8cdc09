package org.anun.indexer.language;

/**
 * A word of a line, with what it says by itself.
 *
 * @param start first offset, in UTF-16 code units of the text
 * @param end offset behind the last unit
 * @param kind the letters' kind, see {@link Alphabet}
 * @param letters how many letters it has
 * @param plain whether it has no capital, so that it is no name
 * @param scores its weights by label of its script, in steps; empty where the script decides
 */
// An array, because there is one a word of every text; nothing changes it.
@SuppressWarnings("ArrayRecordComponent")
record LineWord(int start, int end, int kind, int letters, boolean plain, int[] scores) {
  /** The word that a walk stands on. */
  static LineWord of(Words word, int[] scores) {
    return new LineWord(
        word.start(), word.end(), word.kind(), word.length(), word.capitals() == 0, scores);
  }
}
