package org.anun.authority;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name as written, and how two written names are found to be one spelling. */
final class Form {
  private static final String APOSTROPHES = "’‘ʼʻʾʿ`´′＇";
  private static final String HYPHENS = "‐‑‒–֊−";

  private Form() {}

  /**
   * What all ways to write one spelling share: NFC, case folded without regard to the locale,
   * single blanks, one apostrophe and one hyphen. Two entities of one kind never share it.
   */
  static String folded(String form) {
    // Upper case first, because և, ß and final sigma have two lower-case spellings.
    String letters =
        Normalizer.normalize(form, Normalizer.Form.NFC)
            .replace('ı', 'i')
            .replace('İ', 'i')
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(letters.length());
    boolean blank = false;
    for (int at = 0; at < letters.length(); at++) {
      char unit = letters.charAt(at);
      if (Character.isSpaceChar(unit) || Character.isWhitespace(unit)) {
        blank = !folded.isEmpty();
        continue;
      }
      if (blank) {
        folded.append(' ');
        blank = false;
      }
      if (APOSTROPHES.indexOf(unit) >= 0) {
        folded.append('\'');
      } else {
        folded.append(HYPHENS.indexOf(unit) >= 0 ? '-' : unit);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Why a text cannot be a form; null when it can. */
  static @Nullable String fault(String form) {
    if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "\"" + form + "\" is not a name";
    }
    if (form.length() > LONGEST) {
      return "\"" + form.substring(0, 40) + "…\" is longer than " + LONGEST + " characters";
    }
    boolean parted =
        form.codePoints().anyMatch(unit -> unit == '|' || Character.isISOControl(unit));
    return parted ? "\"" + form + "\" must not hold | or control characters" : null;
  }

  /**
   * Whether it is an abbreviation by first letters that is too short to be known by its sound: КП
   * and ՔՊ are two parties, and DST is no დსთ. Georgian has no capitals, but its words have vowels.
   */
  static boolean isShortAcronym(String form) {
    if (form.length() > LONGEST_SHORT_ACRONYM) {
      return false;
    }
    boolean georgian = form.codePoints().allMatch(point -> point >= 'ა' && point <= 'ჰ');
    return form.codePoints().allMatch(Character::isUpperCase)
        || (georgian && form.codePoints().noneMatch(point -> "აეიოუ".indexOf(point) >= 0));
  }

  private static final int LONGEST_SHORT_ACRONYM = 4;

  /** Longer ones are no names; a value of the index must stay far below 32,766 bytes. */
  static final int LONGEST = 300;
}
