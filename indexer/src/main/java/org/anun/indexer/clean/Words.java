package org.anun.indexer.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    return of(text, from, to, null);
  }

  /** The same words, with what they open. */
  static List<Word> of(String text, int from, int to, @Nullable Openings openings) {
    List<Word> words = new ArrayList<>((to - from) / 6 + 1);
    Scan scan = new Scan(text, from, to, openings);
    while (scan.next()) {
      words.add(scan.word());
    }
    return words;
  }

  /** A word's form for comparison, as {@link Word#folded} describes. */
  public static String fold(CharSequence word) {
    return Letters.fold(word);
  }

  /** The hash of a folded form; {@link Word#hash} of a word that is folded so. */
  public static long hash(String folded) {
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

  /** A hash of two words side by side, from theirs. */
  static long pair(long first, long second) {
    return first * HASH_FACTOR + second;
  }

  private static long mixed(long hash, char unit) {
    return (hash + unit + 1) * HASH_FACTOR;
  }

  private static long finished(long hash) {
    long mixed = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }

  /** One pass over a stretch of text. */
  private static final class Scan {
    private final String text;
    private final int from;

    /** The units of the stretch: a string is slower to step through. */
    private final char[] units;

    private final @Nullable Openings openings;
    private int start;
    private int at;
    private long hash;
    private boolean glued;

    /** All kinds of its units together. */
    private int kinds;

    private int letters;

    Scan(String text, int from, int to, @Nullable Openings openings) {
      this.text = text;
      this.from = from;
      this.openings = openings;
      units = new char[to - from];
      text.getChars(from, to, units, 0);
    }

    /** Reads the next word; false at the end. */
    boolean next() {
      while (at < units.length) {
        char unit = units[at];
        if (Letters.is(unit, Letters.LETTER | Letters.DIGIT)
            || (Character.isHighSurrogate(unit) && Character.isLetterOrDigit(point(at)))) {
          read();
          return true;
        }
        at++;
      }
      return false;
    }

    private void read() {
      start = at;
      kinds = 0;
      letters = 0;
      glued = false;
      int before = 0;
      long run = 0;
      while (at < units.length) {
        char unit = units[at];
        int letter = Letters.letter(unit);
        if ((letter & (Letters.LETTER | Letters.DIGIT)) != 0) {
          letters += letter & Letters.LETTER;
          glued |= (letter & Letters.UPPER) != 0 && (before & Letters.LOWER) != 0;
        } else if ((letter & Letters.SLOW) != 0) {
          if (Character.isSurrogate(unit)) {
            kinds |= Letters.SLOW;
            if (!pair()) {
              break;
            }
            before = Letters.LETTER;
            continue;
          }
        } else if ((letter & Letters.INNER) == 0) {
          boolean joins =
              (letter & Letters.JOINER) != 0 && (before & Letters.LETTER) != 0 && letterAt(at + 1);
          if (!joins) {
            break;
          }
        }
        kinds |= letter;
        char folded = Letters.folded(letter);
        if (folded != 0) {
          run = mixed(run, folded);
        }
        before = letter;
        at++;
      }
      hash = run;
    }

    /** Steps over a code point of two units if it belongs to a word. */
    private boolean pair() {
      int point = point(at);
      int type = Character.getType(point);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
      if (!Character.isLetterOrDigit(point) && !mark) {
        return false;
      }
      kinds |= Character.isLowerCase(point) ? Letters.LOWER : 0;
      letters += Character.isLetter(point) ? 1 : 0;
      at += Character.charCount(point);
      return true;
    }

    private boolean letterAt(int next) {
      return next < units.length
          && (Letters.is(units[next], Letters.LETTER)
              || (Character.isHighSurrogate(units[next]) && Character.isLetter(point(next))));
    }

    private int point(int index) {
      return Character.codePointAt(units, index);
    }

    Word word() {
      int first = from + start;
      int end = from + at;
      boolean slow = (kinds & Letters.SLOW) != 0;
      long whole = slow ? Words.hash(Letters.fold(text.substring(first, end))) : finished(hash);
      int opens = openings == null ? Openings.ANY : openings.of(whole);
      return new Word(text, first, end, whole, opens, capitals(), glued);
    }

    private Word.Capitals capitals() {
      char unit = units[start];
      boolean upper = Letters.is(unit, Letters.UPPER);
      boolean small = Letters.is(unit, Letters.LOWER);
      if (Character.isSurrogate(unit)) {
        int first = point(start);
        if (!Character.isLetter(first)) {
          return Word.Capitals.NUMBER;
        }
        upper = Character.isUpperCase(first);
        small = Character.isLowerCase(first);
      } else if (!Letters.is(unit, Letters.LETTER)) {
        return Word.Capitals.NUMBER;
      }
      if (small) {
        return Word.Capitals.NONE;
      }
      if (!upper) {
        return Word.Capitals.CASELESS;
      }
      boolean lower = (kinds & Letters.LOWER) != 0;
      return lower || letters < 2 ? Word.Capitals.FIRST : Word.Capitals.ALL;
    }
  }
}
