package org.anun.indexer.clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words. A word is a run of letters, digits and combining marks; apostrophes and
 * hyphens belong to it between two letters. All other characters, lone surrogates among them,
 * separate words. Time and memory are linear in the text. Thread-safe: without state.
 */
public final class Words {
  private static final String APOSTROPHES = "'’‘ʼ՚ʻ`´";
  private static final String HYPHENS = "-‐‑";

  /** Emphasis, exclamation and question marks stand on a vowel inside an Armenian word. */
  private static final String INNER_MARKS = "՛՜՞";

  private static final char SOFT_HYPHEN = '\u00AD';

  private Words() {}

  /** The words of a whole text. */
  public static List<Word> of(String text) {
    return of(text, 0, text.length());
  }

  /** The words between two offsets, in UTF-16 code units of the text, with offsets into it. */
  public static List<Word> of(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int point = text.codePointAt(at);
      if (!Character.isLetterOrDigit(point)) {
        at += Character.charCount(point);
        continue;
      }
      int end = endOfWord(text, at, to);
      words.add(word(text, at, end));
      at = end;
    }
    return words;
  }

  /** A word's form for comparison, as {@link Word#folded} describes. */
  public static String fold(CharSequence word) {
    String text = Normalizer.normalize(word, Normalizer.Form.NFC);
    text = text.replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ı', 'i');
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (APOSTROPHES.indexOf(unit) >= 0) {
        folded.append('\'');
      } else if (HYPHENS.indexOf(unit) >= 0) {
        folded.append('-');
      } else if (INNER_MARKS.indexOf(unit) < 0 && unit != SOFT_HYPHEN) {
        folded.append(unit);
      }
    }
    return folded.toString();
  }

  private static int endOfWord(String text, int start, int to) {
    int at = start;
    int before = 0;
    while (at < to) {
      int point = text.codePointAt(at);
      boolean inside =
          Character.isLetterOrDigit(point)
              || isMark(point)
              || point == SOFT_HYPHEN
              || INNER_MARKS.indexOf(point) >= 0
              || (joins(point) && Character.isLetter(before) && letterAt(text, at + 1, to));
      if (!inside) {
        break;
      }
      before = point;
      at += Character.charCount(point);
    }
    return at;
  }

  private static boolean joins(int point) {
    return APOSTROPHES.indexOf(point) >= 0 || HYPHENS.indexOf(point) >= 0;
  }

  private static boolean letterAt(String text, int at, int to) {
    return at < to && Character.isLetter(text.codePointAt(at));
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static Word word(String text, int start, int end) {
    return new Word(start, end, fold(text.substring(start, end)), capitals(text, start, end));
  }

  private static Word.Capitals capitals(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (!Character.isLetter(first)) {
      return Word.Capitals.NUMBER;
    }
    // Unicode pairs Georgian letters with capitals that no text uses.
    if (Character.UnicodeScript.of(first) == Character.UnicodeScript.GEORGIAN) {
      return Word.Capitals.CASELESS;
    }
    if (Character.isLowerCase(first)) {
      return Word.Capitals.NONE;
    }
    if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
      return Word.Capitals.CASELESS;
    }
    int letters = 0;
    for (int at = start; at < end; ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isLowerCase(point)) {
        return Word.Capitals.FIRST;
      }
      if (Character.isLetter(point)) {
        letters++;
      }
    }
    return letters > 1 ? Word.Capitals.ALL : Word.Capitals.FIRST;
  }
}
