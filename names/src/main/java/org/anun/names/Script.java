package org.anun.names;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The writing system of a word, as far as the engine tells them apart. Each has its ISO 15924 code.
 */
public enum Script {
  LATIN("Latn"),
  CYRILLIC("Cyrl"),
  ARMENIAN("Armn"),
  GEORGIAN("Geor"),
  GREEK("Grek"),
  ARABIC("Arab"),
  HEBREW("Hebr"),
  /** Any other writing system, and words without a letter. */
  OTHER("Zyyy");

  private final String code;

  Script(String code) {
    this.code = code;
  }

  /** The four-letter code of ISO 15924, {@code Zyyy} for {@link #OTHER}. */
  public String code() {
    return code;
  }

  /**
   * The script that most letters of the word belong to; of two scripts with equally many letters,
   * the one declared first. Marks, digits and punctuation do not count; lone surrogates are no
   * letters.
   */
  public static Script of(CharSequence word) {
    @Nullable Script first = null;
    for (int i = 0; i < word.length(); ) {
      int codePoint = Character.codePointAt(word, i);
      i += Character.charCount(codePoint);
      if (Character.isLetter(codePoint)) {
        Script script = ofLetter(codePoint);
        if (first != null && first != script) {
          return ofMixed(word);
        }
        first = script;
      }
    }
    return first == null ? OTHER : first;
  }

  private static Script ofMixed(CharSequence word) {
    Map<Script, Integer> letters = new EnumMap<>(Script.class);
    word.codePoints()
        .filter(Character::isLetter)
        .forEach(codePoint -> letters.merge(ofLetter(codePoint), 1, Integer::sum));
    Script most = OTHER;
    int mostLetters = 0;
    for (Map.Entry<Script, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > mostLetters) {
        most = entry.getKey();
        mostLetters = entry.getValue();
      }
    }
    return most;
  }

  /** The script of one letter; {@link #OTHER} where the engine has no table. */
  static Script ofLetter(int codePoint) {
    if (codePoint < 0x80) {
      return LATIN;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARMENIAN -> ARMENIAN;
      case GEORGIAN -> GEORGIAN;
      case GREEK -> GREEK;
      case ARABIC -> ARABIC;
      case HEBREW -> HEBREW;
      default -> OTHER;
    };
  }
}
