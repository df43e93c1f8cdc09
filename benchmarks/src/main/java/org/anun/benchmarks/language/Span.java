package org.anun.benchmarks.language;

/**
 * A fragment of a page in another language than the page.
 *
 * @param start first offset, in UTF-16 code units
 * @param end offset behind the last unit
 * @param language ISO 639-1 code
 */
record Span(int start, int end, String language) {
  /**
   * The span without what is neither letter nor digit at either end: white space, punctuation,
   * quotes. Empty where nothing is left.
   */
  Span trimmed(String text) {
    int from = start;
    int to = end;
    while (from < to && !word(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && !word(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return new Span(from, Math.max(from, to), language);
  }

  private static boolean word(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  int length() {
    return end - start;
  }

  /** How many units two spans share. */
  int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** What two spans share, of what they cover together. */
  double overlap(Span other) {
    int shared = shared(other);
    return (double) shared / (length() + other.length() - shared);
  }
}
