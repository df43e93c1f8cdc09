package org.anun.indexer.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words. A word is a run of letters, digits and combining marks; apostrophes and
 * hyphens belong to it between two letters. All other characters, lone surrogates among them,
 * separate words. Time and memory are linear in the text. Thread-safe: without state.
 */
public final class Words {
  private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

  private Words() {}

  /** The words of a whole text. */
  public static List<Word> of(String text) {
    return of(text, 0, text.length());
  }

  /** The words between two offsets, in UTF-16 code units of the text, with offsets into it. */
  public static List<Word> of(String text, int from, int to) {
    List<Word> words = new ArrayList<>((to - from) / 6 + 1);
    int at = from;
    while (at < to) {
      char unit = text.charAt(at);
      if (Letters.is(unit, Letters.LETTER | Letters.DIGIT)) {
        Scan scan = new Scan(text, at, to);
        words.add(scan.word());
        at = scan.at;
      } else if (Character.isHighSurrogate(unit) && letterOrDigit(text.codePointAt(at))) {
        Scan scan = new Scan(text, at, to);
        words.add(scan.word());
        at = scan.at;
      } else {
        at++;
      }
    }
    return words;
  }

  /** A word's form for comparison, as {@link Word#folded} describes. */
  public static String fold(CharSequence word) {
    return Letters.fold(word);
  }

  /** The hash of a folded form; {@link Word#hash} of a word that is folded so. */
  static long hash(String folded) {
    long hash = 0;
    for (int at = 0; at < folded.length(); at++) {
      hash = mixed(hash, folded.charAt(at));
    }
    return finished(hash);
  }

  /** The hash of a run of words, from that of the run without its last word; 0 for no word. */
  static long joined(long run, long word) {
    return finished(run * HASH_FACTOR + word + 1);
  }

  private static long mixed(long hash, char unit) {
    return (hash + unit + 1) * HASH_FACTOR;
  }

  private static long finished(long hash) {
    long mixed = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }

  private static boolean letterOrDigit(int point) {
    return Character.isLetterOrDigit(point);
  }

  /** One pass over one word. */
  private static final class Scan {
    private final String text;
    private final int start;
    private final int to;
    private int at;
    private long hash;
    private boolean slow;
    private boolean glued;
    private boolean lower;
    private int letters;

    Scan(String text, int start, int to) {
      this.text = text;
      this.start = start;
      this.to = to;
      at = start;
      int before = 0;
      while (at < to) {
        char unit = text.charAt(at);
        int kind = Letters.kind(unit);
        if ((kind & (Letters.LETTER | Letters.DIGIT)) != 0) {
          letter(kind, before);
        } else if ((kind & Letters.SLOW) != 0) {
          slow = true;
          if (Character.isSurrogate(unit)) {
            if (!pair()) {
              break;
            }
            before = Letters.LETTER;
            continue;
          }
        } else if ((kind & Letters.INNER) == 0) {
          boolean joins =
              (kind & Letters.JOINER) != 0
                  && (before & Letters.LETTER) != 0
                  && letterAt(text, at + 1, to);
          if (!joins) {
            break;
          }
        }
        slow |= (kind & Letters.SLOW) != 0;
        char folded = Letters.folded(unit);
        if (folded != 0) {
          hash = mixed(hash, folded);
        }
        before = kind;
        at++;
      }
    }

    private void letter(int kind, int before) {
      letters += kind & Letters.LETTER;
      lower |= (kind & Letters.LOWER) != 0;
      glued |= (kind & Letters.UPPER) != 0 && (before & Letters.LOWER) != 0;
    }

    /** Steps over a code point of two units if it belongs to a word. */
    private boolean pair() {
      int point = text.codePointAt(at);
      int type = Character.getType(point);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
      if ((!letterOrDigit(point) && !mark) || at + Character.charCount(point) > to) {
        return false;
      }
      lower |= Character.isLowerCase(point);
      letters += Character.isLetter(point) ? 1 : 0;
      at += Character.charCount(point);
      return true;
    }

    private static boolean letterAt(String text, int at, int to) {
      if (at >= to) {
        return false;
      }
      char unit = text.charAt(at);
      return Letters.is(unit, Letters.LETTER)
          || (Character.isHighSurrogate(unit) && Character.isLetter(text.codePointAt(at)));
    }

    Word word() {
      long whole = slow ? Words.hash(Letters.fold(text.substring(start, at))) : finished(hash);
      return new Word(text, start, at, whole, capitals(), glued);
    }

    private Word.Capitals capitals() {
      char unit = text.charAt(start);
      int kind = Letters.kind(unit);
      boolean upper = (kind & Letters.UPPER) != 0;
      boolean small = (kind & Letters.LOWER) != 0;
      if (Character.isSurrogate(unit)) {
        int first = text.codePointAt(start);
        if (!Character.isLetter(first)) {
          return Word.Capitals.NUMBER;
        }
        upper = Character.isUpperCase(first);
        small = Character.isLowerCase(first);
      } else if ((kind & Letters.LETTER) == 0) {
        return Word.Capitals.NUMBER;
      }
      if (small) {
        return Word.Capitals.NONE;
      }
      if (!upper) {
        return Word.Capitals.CASELESS;
      }
      return lower || letters < 2 ? Word.Capitals.FIRST : Word.Capitals.ALL;
    }
  }
}
