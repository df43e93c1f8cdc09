package org.anun.indexer.clean;

import java.util.List;

/**
 * A line of a page that is not blank, with what can be seen without knowing its neighbours.
 *
 * @param start where its block starts, in UTF-16 code units of the text
 * @param end where its block ends: behind the line break and the blank lines that follow
 * @param plain the line as read by a person: without Markdown marks and surrounding blanks
 * @param words the words of {@code plain}; empty when the line is longer than {@link #LONGEST}
 * @param mark what Markdown says it is
 * @param paragraph whether a blank line, or the page's edge, stands before it
 */
record Line(int start, int end, String plain, List<Word> words, Mark mark, boolean paragraph) {
  /**
   * The longest line, in UTF-16 code units, that is looked into. A longer one is running text,
   * whatever it says: 1,200 units are about 200 English words, more than a caption, an appeal or a
   * headline needs.
   */
  static final int LONGEST = 1_200;

  /** From this many words a line that ends like a sentence is running text. */
  private static final int FEW_WORDS_OF_A_SENTENCE = 8;

  /** From this many words a line is running text even if its last punctuation is missing. */
  private static final int MANY_WORDS = 28;

  private static final String CLOSING = "\"'”’»)]›“*_";
  private static final String STOPS = ".!?…։。؟۔";

  /** What Markdown says a line is. */
  enum Mark {
    /** No mark, or only emphasis. */
    NONE,
    /** {@code # heading}. */
    HEADING,
    /** A list item. */
    ITEM,
    /** Nothing but one link with a text. */
    LINK,
    /** Nothing but an address. */
    ADDRESS
  }

  boolean isLong() {
    return plain.length() > LONGEST;
  }

  /** A hash of its words as compared; of its characters where it has no words. */
  long hash() {
    long run = 0;
    for (Word word : words) {
      run = Words.joined(run, word.hash());
    }
    return words.isEmpty() ? Words.hash(plain) : run;
  }

  /** Whether it ends as a sentence does, closing quotes aside. */
  boolean endsSentence() {
    int at = plain.length() - 1;
    while (at >= 0 && CLOSING.indexOf(plain.charAt(at)) >= 0) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    char last = plain.charAt(at);
    return STOPS.indexOf(last) >= 0
        || (last == ':' && at > 0 && isArmenian(plain.charAt(at - 1)))
        || (last == ';' && at > 0 && isGreek(plain.charAt(at - 1)));
  }

  /** Whether it ends in the middle of a sentence: behind an opening bracket or a comma. */
  boolean goesOn() {
    return plain.endsWith("(") || plain.endsWith("[") || plain.endsWith(",");
  }

  /** Whether it ends in dots, with or without a word such as "more" behind them. */
  boolean cutOff() {
    int dots = Math.max(plain.lastIndexOf("..."), plain.lastIndexOf('…'));
    return dots > 0 && plain.length() - dots <= "... read more".length();
  }

  /** Whether it ends with a full stop, rather than a question or an exclamation. */
  boolean endsWithStop() {
    return endsSentence()
        && plain.indexOf('?', plain.length() - 3) < 0
        && plain.indexOf('؟', plain.length() - 3) < 0
        && plain.indexOf(';', plain.length() - 3) < 0
        && !plain.endsWith("!");
  }

  /** Whether it looks like running text. */
  boolean runs() {
    return isLong()
        || words.size() >= MANY_WORDS
        || (words.size() >= FEW_WORDS_OF_A_SENTENCE && endsSentence());
  }

  /** Whether a quotation mark opens or closes in it. */
  boolean quotes() {
    for (int at = 0; at < plain.length(); at++) {
      char unit = plain.charAt(at);
      // “ ” „ stand side by side in Unicode.
      if (unit == '"' || unit == '«' || unit == '»' || (unit >= '“' && unit <= '„')) {
        return true;
      }
    }
    return false;
  }

  /** The characters between two of its words, or before the first or behind the last one. */
  String gap(int index) {
    int from = index == 0 ? 0 : words.get(index - 1).end();
    int to = index == words.size() ? plain.length() : words.get(index).start();
    // Most are a single blank, and need no new string.
    return to == from + 1 && plain.charAt(from) == ' ' ? " " : plain.substring(from, to);
  }

  private static boolean isGreek(char unit) {
    return unit >= 0x370 && unit < 0x400;
  }

  private static boolean isArmenian(char unit) {
    return unit >= 0x530 && unit < 0x590;
  }
}
