package org.anun.indexer.mention.tagger;

import org.anun.indexer.clean.Word;

/** How a word or mark looks, in any script. */
enum Shape {
  SMALL,
  CAPITALISED,
  ACRONYM,
  CAPITALS,
  INITIAL,
  MIXED,
  NUMBER,
  LETTERS_AND_DIGITS,
  CASELESS,
  SMALL_MIXED,
  DOTTED,
  TWO_CAPITALISED,
  ACRONYM_WITH_ENDING,
  CAPITALISED_WITH_ENDING,
  STOP,
  COMMA,
  OPENING_QUOTE,
  CLOSING_QUOTE,
  STRAIGHT_QUOTE,
  OPENING_BRACKET,
  CLOSING_BRACKET,
  DASH,
  COLON,
  AMPERSAND,
  OTHER_MARK;

  private static final int LONGEST_ACRONYM = 6;

  /** Whether a word of this shape may begin a name where a script has capitals. */
  boolean capital() {
    return switch (this) {
      case CAPITALISED,
          ACRONYM,
          CAPITALS,
          INITIAL,
          MIXED,
          LETTERS_AND_DIGITS,
          SMALL_MIXED,
          DOTTED,
          TWO_CAPITALISED,
          ACRONYM_WITH_ENDING,
          CAPITALISED_WITH_ENDING ->
          true;
      default -> false;
    };
  }

  /** Whether it is written as abbreviations by first letters are. */
  boolean acronym() {
    return this == ACRONYM || this == ACRONYM_WITH_ENDING || this == CAPITALS || this == DOTTED;
  }

  boolean mark() {
    return compareTo(STOP) >= 0;
  }

  static Shape ofMark(int point) {
    return switch (point) {
      case '.', '!', '?', '…', '։', '؟', '।' -> STOP;
      case ',', '،', '՝', ';' -> COMMA;
      case '«', '“', '„', '‘', '‹' -> OPENING_QUOTE;
      case '»', '”', '’', '›' -> CLOSING_QUOTE;
      case '"', '\'' -> STRAIGHT_QUOTE;
      case '(', '[' -> OPENING_BRACKET;
      case ')', ']' -> CLOSING_BRACKET;
      case '-', '–', '—', '‑', '―' -> DASH;
      case ':' -> COLON;
      case '&', '+', '/' -> AMPERSAND;
      default -> OTHER_MARK;
    };
  }

  static Shape of(String written, Word.Capitals capitals) {
    boolean hyphen = false;
    boolean smallBehind = false;
    boolean capitalBehind = false;
    boolean digit = false;
    boolean upperInside = false;
    int letters = 0;
    int uppers = 0;
    boolean first = true;
    for (int at = 0; at < written.length(); ) {
      int point = written.codePointAt(at);
      at += Character.charCount(point);
      if (point == '-' || point == '‑' || point == '‐') {
        hyphen = true;
        first = true;
        continue;
      }
      digit |= Character.isDigit(point);
      if (!Character.isLetter(point)) {
        continue;
      }
      boolean upper = Character.isUpperCase(point);
      if (hyphen && first) {
        capitalBehind |= upper;
        smallBehind |= !upper;
      } else if (!first) {
        upperInside |= upper;
      }
      if (!hyphen) {
        letters++;
        uppers += upper ? 1 : 0;
      }
      first = false;
    }
    return switch (capitals) {
      case NONE -> upperInside || capitalBehind ? SMALL_MIXED : SMALL;
      case CASELESS -> CASELESS;
      case NUMBER -> letters > 0 && uppers > 0 ? LETTERS_AND_DIGITS : NUMBER;
      case ALL, FIRST -> {
        if (written.indexOf('.') > 0) {
          yield DOTTED;
        }
        if (digit) {
          yield LETTERS_AND_DIGITS;
        }
        boolean all = uppers == letters && letters > 1;
        if (hyphen && smallBehind && !capitalBehind) {
          yield all || letters == 1 ? ACRONYM_WITH_ENDING : CAPITALISED_WITH_ENDING;
        }
        if (hyphen) {
          yield TWO_CAPITALISED;
        }
        if (letters == 1) {
          yield INITIAL;
        }
        if (all) {
          yield letters <= LONGEST_ACRONYM ? ACRONYM : CAPITALS;
        }
        yield upperInside ? MIXED : CAPITALISED;
      }
    };
  }
}
