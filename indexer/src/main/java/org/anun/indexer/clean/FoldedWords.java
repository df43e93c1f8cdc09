package org.anun.indexer.clean;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words folded for comparison, the ones met lately remembered: a text repeats its words, and a
 * remembered one costs no normalisation and no new string. Bounded: each written form has one
 * place, and the latest of those that share it stays. Any number of threads may use it; a place
 * holds immutable entries, so that a race costs a second folding at most.
 */
final class FoldedWords {
  /** Chosen as a bound on memory, about 5 MB when full; not tuned. */
  private static final int PLACES = 1 << 15;

  /** Longer words are rarely met twice, and would let the memory grow. */
  private static final int LONGEST = 40;

  private final @Nullable FoldedWord[] places = new FoldedWord[PLACES];

  /**
   * A word as written, with what its letters say.
   *
   * @param written as it stands in a text
   * @param folded as {@link Word#folded} describes
   * @param capitals how its letters are cased
   */
  record FoldedWord(String written, String folded, Word.Capitals capitals) {}

  /**
   * The word between two offsets of a text.
   *
   * @param hash of its UTF-16 code units; equal words have to have equal ones
   */
  FoldedWord of(String text, int start, int end, int hash) {
    int mixed = hash * 0x9E3779B9;
    int place = (mixed ^ (mixed >>> 16)) & (PLACES - 1);
    FoldedWord known = places[place];
    if (known != null
        && known.written.length() == end - start
        && text.startsWith(known.written, start)) {
      return known;
    }
    String written = text.substring(start, end);
    FoldedWord word = new FoldedWord(written, fold(written), capitals(written));
    if (written.length() <= LONGEST) {
      places[place] = word;
    }
    return word;
  }

  /** A word's form for comparison, as {@link Word#folded} describes. */
  static String fold(CharSequence word) {
    String text = Normalizer.normalize(word, Normalizer.Form.NFC);
    text = text.replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ı', 'i');
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (Letters.APOSTROPHES.indexOf(unit) >= 0) {
        folded.append('\'');
      } else if (Letters.HYPHENS.indexOf(unit) >= 0) {
        folded.append('-');
      } else if (Letters.INNER_MARKS.indexOf(unit) < 0 && unit != Letters.SOFT_HYPHEN) {
        folded.append(unit);
      }
    }
    return folded.toString();
  }

  private static Word.Capitals capitals(String word) {
    int first = word.codePointAt(0);
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
    boolean small = word.codePoints().anyMatch(Character::isLowerCase);
    return small || word.codePoints().filter(Character::isLetter).count() == 1
        ? Word.Capitals.FIRST
        : Word.Capitals.ALL;
  }
}
