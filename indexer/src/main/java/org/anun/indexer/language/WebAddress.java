package org.anun.indexer.language;

/**
 * Tells addresses (web, mail, handles, file names) from words, one space-delimited token at a time.
 */
final class WebAddress {
  private WebAddress() {}

  /** Whether a character is one of those of which every address has one. */
  static boolean needs(char c) {
    return c == '.' || c == '@' || c == ':';
  }

  /**
   * Whether a token is an address: has {@code ://} or {@code @}, begins with {@code www.}, or is
   * ASCII with a dot between a letter or digit and two lower-case letters (example.org/a), so that
   * a sentence whose space after the full stop is missing stays text.
   */
  static boolean covers(String text, int start, int end) {
    boolean ascii = true;
    boolean dotted = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@' || (c == ':' && text.startsWith("://", i))) {
        return true;
      }
      ascii &= c < 0x80;
      dotted |= c == '.' && i > start && inName(text.charAt(i - 1)) && longLabel(text, i + 1, end);
    }
    return (dotted && ascii) || text.startsWith("www.", start);
  }

  /** Whether two lower-case letters follow, as in every top-level domain and most file suffixes. */
  private static boolean longLabel(String text, int from, int end) {
    return from + 1 < end && isLower(text.charAt(from)) && isLower(text.charAt(from + 1));
  }

  private static boolean inName(char c) {
    return isLower(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }
}
