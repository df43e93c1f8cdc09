package org.anun.indexer.language;

import java.text.Normalizer;

/**
 * Steps through the words of a text and shows each one lower-cased. A word is a run of letters of
 * one script with the marks, apostrophes and non-joiners inside it; what looks like a web address,
 * a mail address or a handle is stepped over. One walk, one thread. Time is linear in the text: a
 * run longer than {@link #LONGEST} letters is shown in pieces.
 */
final class Words {
  /** The most letters a word has; bounds the sum of a word's weights. */
  static final int LONGEST = 40;

  private static final char FIRST_COMBINING = '\u0300';
  private static final char LAST_COMBINING = '\u036F';

  private final Alphabet alphabet;
  private final String text;

  /**
   * The units of the text from the first to read to the last: a string is slower to step through.
   */
  private final char[] units;

  private final int from;
  private final char[] folded = new char[LONGEST + 2];
  private int position;
  private int tokenEnd;
  private int start;
  private int length;
  private byte kind;
  private int capitals;
  private int foreign;

  Words(Alphabet alphabet, String text, int from, int to) {
    this.alphabet = alphabet;
    this.text = text;
    this.from = from;
    this.units = new char[to - from];
    text.getChars(from, to, units, 0);
    folded[0] = ' ';
  }

  /** Moves to the next word; false at the end. */
  boolean next() {
    while (position < units.length) {
      if (position >= tokenEnd) {
        openToken();
      } else if (Alphabet.kind(alphabet.letter(units[position])) >= Alphabet.OTHER_LETTER) {
        readWord();
        return true;
      } else {
        position++;
      }
    }
    return false;
  }

  /** First offset of the word, in UTF-16 code units of the text. */
  int start() {
    return from + start;
  }

  /** Offset behind the word's last unit. */
  int end() {
    return from + position;
  }

  /** What its letters are: {@link Alphabet#OTHER_LETTER} or a script's kind. */
  byte kind() {
    return kind;
  }

  /** How many letters, apostrophes and joiners it has; marks are not counted. */
  int length() {
    return length;
  }

  /** How many of its letters are capitals. */
  int capitals() {
    return capitals;
  }

  /** How many of its letters no language of its script has. */
  int foreign() {
    return foreign;
  }

  /** The word between two spaces, valid until the next step: {@code length() + 2} units. */
  char[] padded() {
    return folded;
  }

  private void openToken() {
    int begin = position;
    while (begin < units.length && isSpace(units[begin])) {
      begin++;
    }
    int end = begin;
    boolean signs = false;
    while (end < units.length && !isSpace(units[end])) {
      signs |= WebAddress.needs(units[end]);
      end++;
    }
    tokenEnd = end;
    boolean address = signs && WebAddress.covers(text, from + begin, from + end);
    position = address ? end : begin;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029' || c == '\u3000';
  }

  private void readWord() {
    start = position;
    kind = Alphabet.kind(alphabet.letter(units[position]));
    length = 0;
    capitals = 0;
    foreign = 0;
    boolean turkic = false;
    boolean plainCapitalI = false;
    while (position < tokenEnd) {
      char c = units[position];
      int letter = alphabet.letter(c);
      byte next = Alphabet.kind(letter);
      if (next == kind || (next == Alphabet.JOINER && joins())) {
        if (length == LONGEST) {
          break;
        }
        char lower = Alphabet.folded(letter);
        folded[++length] = lower;
        foreign += Alphabet.foreign(letter);
        if (lower != c && next == kind) {
          capitals++;
        }
        turkic |= c == '\u0130' || lower == '\u0131' || lower == '\u0259' || lower == '\u011F';
        plainCapitalI |= c == 'I';
      } else if (next == Alphabet.MARK) {
        compose(c);
      } else {
        break;
      }
      position++;
    }
    folded[length + 1] = ' ';
    if (turkic && plainCapitalI) {
      undotCapitals();
    }
  }

  /** Joins a combining mark to the letter before it, where Unicode has the two as one letter. */
  private void compose(char mark) {
    if (mark >= FIRST_COMBINING && mark <= LAST_COMBINING) {
      String both = Normalizer.normalize("" + folded[length] + mark, Normalizer.Form.NFC);
      if (both.length() == 1) {
        folded[length] = both.charAt(0);
      }
    }
  }

  /** Whether the joiner at the position stands between two letters of the word's script. */
  private boolean joins() {
    return position + 1 < tokenEnd && Alphabet.kind(alphabet.letter(units[position + 1])) == kind;
  }

  /** Reads I as ı in a word that shows itself Turkish or Azerbaijani by İ, ı, ə or ğ. */
  private void undotCapitals() {
    int at = 0;
    for (int i = start; i < position; i++) {
      byte next = Alphabet.kind(alphabet.letter(units[i]));
      if (next == kind || next == Alphabet.JOINER) {
        at++;
        if (units[i] == 'I') {
          folded[at] = '\u0131';
        }
      }
    }
  }
}
