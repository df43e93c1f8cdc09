package org.anun.indexer.mention.tagger;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words in small letters met lately, most of a text, by hashes of their folded forms. Few
 * lexemes serve them all: those that a model knows have their own, the others share. A word takes
 * one number, its hash and where its lexeme is; those whose hashes begin alike lie side by side in
 * one line of a processor's cache, and the latest eight of them stay. For any number of threads; a
 * race costs a second reading of a word at most.
 */
final class SmallWords {
  /** Chosen as a bound on memory, 2 MB; not tuned. */
  private static final int PLACES = 1 << 18;

  /** Longs in a line of a processor's cache. */
  private static final int WAYS = 8;

  /** Bits of a place that say which lexeme; a model has fewer words. */
  private static final int NUMBER_BITS = 22;

  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

  private final long[] places = new long[PLACES];
  private final Map<Long, Integer> numbers = new ConcurrentHashMap<>();

  /** By number; the first has none. */
  private volatile @Nullable Lexeme[] lexemes = new Lexeme[64];

  private int last;

  /** The lexeme of a word; null when the word is not remembered. */
  @Nullable Lexeme get(long hash) {
    int first = (int) hash & (PLACES - WAYS);
    for (int at = first; at < first + WAYS; at++) {
      long place = places[at];
      if (((place ^ hash) & ~NUMBER_MASK) == 0 && place != 0) {
        int number = (int) (place & NUMBER_MASK);
        @Nullable Lexeme[] known = lexemes;
        return number < known.length ? known[number] : null;
      }
    }
    return null;
  }

  /**
   * Remembers a word's lexeme.
   *
   * @return the lexeme that serves: of those that say the same, the first
   */
  Lexeme put(long hash, Lexeme lexeme) {
    long sameAs = lexeme.form() == 0 ? lexeme.classes() : lexeme.form();
    int number = numbers.computeIfAbsent(sameAs, none -> number(lexeme));
    int first = (int) hash & (PLACES - WAYS);
    System.arraycopy(places, first, places, first + 1, WAYS - 1);
    places[first] = (hash & ~NUMBER_MASK) | number;
    Lexeme serving = lexemes[number];
    return serving == null ? lexeme : serving;
  }

  private synchronized int number(Lexeme lexeme) {
    int number = ++last;
    if (number > NUMBER_MASK) {
      throw new IllegalStateException("more words than a model can know");
    }
    @Nullable Lexeme[] known = lexemes;
    if (number == known.length) {
      known = Arrays.copyOf(known, number * 2);
    }
    known[number] = lexeme;
    lexemes = known;
    return number;
  }
}
