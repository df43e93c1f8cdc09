package org.anun.indexer.mention.tagger;

/** How a token stands to the marks around it: one of seven ways, and flags. */
final class Placing {
  static final int RUNNING = 0;
  static final int LINE_START = 1;
  static final int SENTENCE_START = 2;
  static final int BEHIND_ABBREVIATION = 3;
  static final int BEHIND_QUOTE = 4;
  static final int BEHIND_COLON_OR_DASH = 5;
  static final int BEHIND_BRACKET = 6;
  static final int GLUED = 7;

  /** Inside of a short quotation, as names of companies and works stand in. */
  static final int QUOTED = 8;

  /** In a line that capitalises most of its words. */
  static final int HEADLINE = 16;

  /** One more than the largest place. */
  static final int COUNT = 32;

  private static final int WAYS = 7;

  private Placing() {}

  /** The way alone, without flags. */
  static int way(int place) {
    return place & WAYS;
  }

  /** Whether any word would be capitalised here. */
  static boolean opens(int place) {
    int way = way(place);
    return way == LINE_START
        || way == SENTENCE_START
        || way == BEHIND_QUOTE
        || way == BEHIND_COLON_OR_DASH;
  }

  static boolean headline(int place) {
    return (place & HEADLINE) != 0;
  }
}
