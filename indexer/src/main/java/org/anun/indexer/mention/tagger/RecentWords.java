package org.anun.indexer.mention.tagger;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about words met lately, by their letters: texts repeat their words, and to
 * look one up costs no new string. Bounded: each word has two places, and the latest two of those
 * that share them stay. For any number of threads; a race costs a second finding out at most.
 *
 * @param <T> what is found out; has to be immutable and depend on the word alone
 */
public final class RecentWords<T> {
  /** Longer words are rarely met twice, and would let the memory grow. */
  private static final int LONGEST = 40;

  private final @Nullable Entry<T>[] places;
  private final Function<String, T> finder;

  /**
   * Remembers nothing yet.
   *
   * @param places how many words to remember at most, a power of two
   * @param finder finds out about a word that is not remembered
   */
  // An array of a generic type cannot be made without a cast; nothing else is put into it.
  @SuppressWarnings({"unchecked", "rawtypes"})
  public RecentWords(int places, Function<String, T> finder) {
    if (Integer.bitCount(places) != 1) {
      throw new IllegalArgumentException("the places are a power of two, not " + places);
    }
    this.places = new Entry[places];
    this.finder = finder;
  }

  /** What there is to know about a word. */
  public T of(String word) {
    return of(word, 0, word.length());
  }

  /** What there is to know about the word between two offsets of a text, in UTF-16 code units. */
  public T of(String text, int start, int end) {
    int place = place(text, start, end);
    Entry<T> latest = places[place];
    if (latest != null && latest.is(text, start, end)) {
      return latest.found;
    }
    Entry<T> former = places[place ^ 1];
    if (former != null && former.is(text, start, end)) {
      return former.found;
    }
    String word = text.substring(start, end);
    T found = finder.apply(word);
    if (word.length() <= LONGEST) {
      places[place ^ 1] = latest;
      places[place] = new Entry<>(word, found);
    }
    return found;
  }

  private int place(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 16)) & (places.length - 2);
  }

  private record Entry<T>(String word, T found) {
    boolean is(String text, int start, int end) {
      return word.length() == end - start && text.startsWith(word, start);
    }
  }
}
