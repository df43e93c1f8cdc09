package org.anun.indexer.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;

/**
 * What each character is to the detector: a letter of one of the table's scripts, a letter of
 * another, a mark that belongs to the letter before it, a joiner inside a word, or a separator; and
 * its lower-case form. A table over the Basic Multilingual Plane, because no script of the list has
 * letters beyond it: one number a character, so that a text is read with one look at each.
 * Immutable.
 */
final class Alphabet {
  /** Neither letter nor mark: ends a word. */
  static final byte SEPARATOR = 0;

  /** Belongs to the letter before it and carries no weight: accents left over after NFC, points. */
  static final byte MARK = 1;

  /** Part of a word only between two letters: apostrophe, Persian's zero-width non-joiner. */
  static final byte JOINER = 2;

  /** A letter of a script that no language of the table uses. */
  static final byte OTHER_LETTER = 3;

  /** The kind of the table's first script; script number n has kind {@code FIRST_SCRIPT + n}. */
  static final byte FIRST_SCRIPT = 4;

  /** The one spelling of all apostrophes. */
  static final char APOSTROPHE = '\'';

  private static final int FOREIGN = 1 << Byte.SIZE;
  private static final int FOLDED = Character.SIZE;
  private static final int SIZE = Character.MAX_VALUE + 1;
  private static final char DOTTED_CAPITAL_I = '\u0130';
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

  private final List<UnicodeScript> scripts;
  private final int[] letters = new int[SIZE];

  Alphabet(List<UnicodeScript> scripts) {
    this.scripts = List.copyOf(scripts);
    for (int c = 0; c < SIZE; c++) {
      letters[c] = kindOf((char) c) | fold((char) c) << FOLDED;
    }
    for (Resource.Row row :
        new Resource("foreign-letters.tsv").rows("script", "letters", "source")) {
      for (char letter : row.cells().get(1).toCharArray()) {
        if (!UnicodeScript.forName(row.cells().getFirst()).equals(UnicodeScript.of(letter))) {
          throw new IllegalStateException(row.place() + ": " + letter + " is of another script");
        }
        letters[letter] |= FOREIGN;
      }
    }
    for (int c = 0; c < SIZE; c++) {
      letters[c] |= letters[folded(letters[c])] & FOREIGN;
    }
  }

  /** All that is known of a UTF-16 code unit, for {@link #kind} and the others. */
  int letter(char c) {
    return letters[c];
  }

  /** The kind of a letter; a surrogate is a separator. */
  static byte kind(int letter) {
    return (byte) letter;
  }

  /** A letter in lower case by {@link Locale#ROOT}, and one for one: İ and I become i, ı stays. */
  static char folded(int letter) {
    return (char) (letter >>> FOLDED);
  }

  /** 1 for a letter that no language of the list writes its own words with, else 0. */
  static int foreign(int letter) {
    return (letter & FOREIGN) / FOREIGN;
  }

  /** The script of a letter's kind. */
  UnicodeScript script(int kind) {
    return scripts.get(kind - FIRST_SCRIPT);
  }

  /** How many scripts the table has. */
  int scriptCount() {
    return scripts.size();
  }

  private byte kindOf(char c) {
    int type = Character.getType(c);
    boolean armenianStress = c >= '\u055A' && c <= '\u055F';
    if (c == '\'' || c == '\u2019' || c == '\u02BC' || c == ZERO_WIDTH_NON_JOINER) {
      return JOINER;
    }
    if (armenianStress
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT
        || c == '\u0640') {
      return MARK;
    }
    if (!Character.isLetter(c)) {
      return SEPARATOR;
    }
    int script = scripts.indexOf(UnicodeScript.of(c));
    return script < 0 ? OTHER_LETTER : (byte) (FIRST_SCRIPT + script);
  }

  private static char fold(char c) {
    if (c == '\u2019' || c == '\u02BC') {
      return APOSTROPHE;
    }
    return c == DOTTED_CAPITAL_I ? 'i' : Character.toLowerCase(c);
  }
}
