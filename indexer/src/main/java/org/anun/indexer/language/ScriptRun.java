package org.anun.indexer.language;

/**
 * Neighbouring words of a line that are judged together: in letters of one script, and of one
 * language where a line has several.
 *
 * @param start offset of the first letter, in UTF-16 code units of the text
 * @param end offset behind the last word
 * @param kind the letters' kind, see {@link Alphabet}
 * @param letters how many letters the words have
 * @param words how many words they are
 * @param evidence what the language is told by; runs of one line share it
 */
record ScriptRun(int start, int end, int kind, int letters, int words, Evidence evidence) {
  /** A run of one word. */
  static ScriptRun of(LineWord word, Evidence evidence) {
    return new ScriptRun(word.start(), word.end(), word.kind(), word.letters(), 1, evidence);
  }

  /** Whether the next run of the line is one with this. */
  boolean joins(ScriptRun next) {
    return kind == next.kind && evidence == next.evidence;
  }

  /** The same run with the words up to the end of another of the same line. */
  ScriptRun with(ScriptRun next) {
    int sum = letters + next.letters;
    return new ScriptRun(start, next.end, kind, sum, words + next.words, evidence);
  }
}
