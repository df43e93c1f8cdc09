package org.anun.api.query;

/**
 * One word or phrase of a search text.
 *
 * @param text the words as typed, without quotation marks, prefix or sign
 * @param phrase whether it stood in quotation marks: then it is searched as written, word by word
 * @param titleOnly whether only titles count
 */
public record Term(String text, boolean phrase, boolean titleOnly) {
  /** Refuses text without a letter or digit, which no index field could hold. */
  public Term {
    if (!searchable(text)) {
      throw new IllegalArgumentException("a term needs a letter or digit, not \"" + text + "\"");
    }
  }

  /** The term as it is typed. */
  String written() {
    String quoted = phrase ? '"' + text + '"' : text;
    return titleOnly ? QueryTextParser.TITLE + quoted : quoted;
  }

  static boolean searchable(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
