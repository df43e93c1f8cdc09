package org.anun.indexer.mention.tagger;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about words met lately, by hashes of 64 bits; that two words share one is not
 * to be expected. Bounded: each hash has two places, and the latest of those that share them stay.
 * For any number of threads; a race costs a second finding out at most.
 *
 * @param <T> what is found out; has to be immutable and depend on the word alone
 */
final class WordCache<T> {
  private final AtomicReferenceArray<@Nullable Entry<T>> places;
  private final int mask;

  /**
   * Remembers nothing yet.
   *
   * @param places how many words to remember at most, a power of two
   */
  WordCache(int places) {
    if (Integer.bitCount(places) != 1) {
      throw new IllegalArgumentException("the places are a power of two, not " + places);
    }
    this.places = new AtomicReferenceArray<>(places);
    mask = places - 2;
  }

  /** What is remembered of a word; null when nothing is. */
  @Nullable T get(long hash) {
    int place = place(hash);
    Entry<T> entry = places.getPlain(place);
    if (entry != null && entry.hash == hash) {
      return entry.found;
    }
    entry = places.getPlain(place ^ 1);
    return entry != null && entry.hash == hash ? entry.found : null;
  }

  /** Remembers what was found out. */
  void put(long hash, T found) {
    int place = place(hash);
    places.setPlain(place ^ 1, places.getPlain(place));
    places.setPlain(place, new Entry<>(hash, found));
  }

  private int place(long hash) {
    return (int) (hash >>> 32) & mask;
  }

  private record Entry<T>(long hash, T found) {}
}
