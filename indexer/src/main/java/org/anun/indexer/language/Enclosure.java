package org.anun.indexer.language;

/** Quotes and brackets: which of them open and which close, told by what stands beside them. */
final class Enclosure {
  private static final String QUOTES = "\"'“”„‟‘’‚‛«»‹›״`";

  private Enclosure() {}

  /**
   * Whether the character opens: an opening bracket, or a quote with white space or another sign
   * before it and none behind it. Quotes are told by their sides, because what opens in one
   * language closes in another.
   */
  static boolean opens(String text, int at) {
    char c = text.charAt(at);
    if (Character.getType(c) == Character.START_PUNCTUATION && QUOTES.indexOf(c) < 0) {
      return true;
    }
    return QUOTES.indexOf(c) >= 0 && !wordAt(text, at - 1) && glued(text, at + 1);
  }

  /** Whether the character closes: the mirror image of {@link #opens}. */
  static boolean closes(String text, int at) {
    char c = text.charAt(at);
    if (Character.getType(c) == Character.END_PUNCTUATION && QUOTES.indexOf(c) < 0) {
      return true;
    }
    return QUOTES.indexOf(c) >= 0 && glued(text, at - 1) && !wordAt(text, at + 1);
  }

  static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  private static boolean glued(String text, int at) {
    return at >= 0 && at < text.length() && !isSpace(text.charAt(at));
  }

  private static boolean wordAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
