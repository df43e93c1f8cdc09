package org.anun.indexer.language;

/**
 * Neighbouring words of a line in letters of one script.
 *
 * @param start offset of the first letter, in UTF-16 code units of the text
 * @param end offset behind the last word
 * @param kind the letters' kind, see {@link Alphabet}
 * @param letters how many letters the words have
 * @param words how many words they are
 */
record ScriptRun(int start, int end, int kind, int letters, int words) {
  /** The same run with the words up to the end of another of the same line. */
  ScriptRun with(ScriptRun next) {
    return new ScriptRun(start, next.end, kind, letters + next.letters, words + next.words);
  }
}
