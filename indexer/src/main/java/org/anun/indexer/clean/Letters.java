package org.anun.indexer.clean;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What each UTF-16 unit of the basic plane is within a word, and how it is compared, looked up once
 * for all texts. Immutable and thread-safe.
 */
final class Letters {
  static final int LETTER = 1;
  static final int DIGIT = 2;
  static final int MARK = 4;

  /** An apostrophe or hyphen: part of a word between two letters. */
  static final int JOINER = 8;

  /** A sign that stands inside a word without parting it: soft hyphen, Armenian stress marks. */
  static final int INNER = 16;

  static final int UPPER = 32;
  static final int LOWER = 64;

  /** A unit that has to be compared together with its neighbours, or half of a code point. */
  static final int SLOW = 128;

  private static final String APOSTROPHES = "'’‘ʼ՚ʻ`´";
  private static final String HYPHENS = "-‐‑";

  /** Emphasis, exclamation and question marks stand on a vowel inside an Armenian word. */
  private static final String INNER_MARKS = "՛՜՞";

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int FOLDED = Character.SIZE;
  private static final int UNITS = 1 << 16;

  /**
   * The kinds of each unit, and above them the unit for comparison, 0 for one that is left out: one
   * number a unit, so that a text is read with one look at each.
   */
  private static final int[] LETTERS = new int[UNITS];

  static {
    for (int unit = 0; unit < UNITS; unit++) {
      LETTERS[unit] = kindOf((char) unit) | foldedOf((char) unit) << FOLDED;
    }
  }

  private Letters() {}

  /** All that is known of a unit: its kinds as bits, and for {@link #folded}. */
  static int letter(char unit) {
    return LETTERS[unit];
  }

  static boolean is(char unit, int kinds) {
    return (LETTERS[unit] & kinds) != 0;
  }

  /** The unit for comparison; 0 for one that is left out. */
  static char folded(int letter) {
    return (char) (letter >>> FOLDED);
  }

  /** The form for comparison that {@link Word#folded} describes. */
  static String fold(CharSequence word) {
    String text = word.toString();
    int changed = firstChanged(text);
    if (changed == text.length()) {
      return text;
    }
    if (slow(text)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFC);
      text = text.replace('İ', 'i').toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char unit = folded(LETTERS[text.charAt(at)]);
      if (unit != 0) {
        folded.append(unit);
      }
    }
    return folded.toString();
  }

  /** The index of the first unit that folding may change; the text's length when none is. */
  private static int firstChanged(String text) {
    int at = 0;
    while (at < text.length()
        && folded(LETTERS[text.charAt(at)]) == text.charAt(at)
        && !is(text.charAt(at), SLOW)) {
      at++;
    }
    return at;
  }

  private static boolean slow(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (is(text.charAt(at), SLOW)) {
        return true;
      }
    }
    return false;
  }

  private static int kindOf(char unit) {
    int kind = Character.isLetter(unit) ? LETTER : Character.isLetterOrDigit(unit) ? DIGIT : 0;
    int type = Character.getType(unit);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      kind |= MARK;
    }
    if (joins(unit)) {
      kind |= JOINER;
    }
    if (inner(unit)) {
      kind |= INNER;
    }
    // Unicode pairs Georgian letters with capitals that no text uses.
    if (UnicodeScript.of(unit) != UnicodeScript.GEORGIAN) {
      kind |= Character.isLowerCase(unit) ? LOWER : 0;
      kind |= Character.isUpperCase(unit) || Character.isTitleCase(unit) ? UPPER : 0;
    }
    return kind | (isSlow(unit, kind) ? SLOW : 0);
  }

  /** Whether composition or context may change the unit: letters of a few blocks are safe. */
  private static boolean isSlow(char unit, int kind) {
    if (unit == 'Σ' || (kind & MARK) != 0 || Character.isSurrogate(unit)) {
      return true;
    }
    boolean letter = (kind & (LETTER | DIGIT)) != 0;
    boolean plain =
        unit < 0x300
            || (unit >= 0x370 && unit < 0x600)
            || (unit >= 0x620 && unit < 0x700)
            || (unit >= 0x10A0 && unit < 0x1100)
            || (unit >= 0x3040 && unit < 0x3100)
            || (unit >= 0x4E00 && unit < 0xA000)
            || (unit >= 0xAC00 && unit < 0xD7A4);
    return letter && !plain;
  }

  private static char foldedOf(char unit) {
    if (inner(unit)) {
      return 0;
    }
    if (APOSTROPHES.indexOf(unit) >= 0) {
      return '\'';
    }
    if (HYPHENS.indexOf(unit) >= 0) {
      return '-';
    }
    return unit == 'İ' || unit == 'ı' ? 'i' : Character.toLowerCase(unit);
  }

  private static boolean joins(char unit) {
    return APOSTROPHES.indexOf(unit) >= 0 || HYPHENS.indexOf(unit) >= 0;
  }

  private static boolean inner(char unit) {
    return unit == SOFT_HYPHEN || INNER_MARKS.indexOf(unit) >= 0;
  }
}
