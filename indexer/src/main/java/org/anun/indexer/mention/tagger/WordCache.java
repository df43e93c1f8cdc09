package org.anun.indexer.mention.tagger;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about words met lately, by hashes of 64 bits; that two words share one is not
 * to be expected. Bounded: eight places side by side serve the words whose hashes fall there, and
 * the latest stay. For any number of threads; a race costs a second finding out at most.
 *
 * @param <T> what is found out; has to be immutable and depend on the word alone
 */
final class WordCache<T> {
  /** As many as one line of a processor's cache has tags, twice over. */
  private static final int WAYS = 8;

  /** The upper half of each hash: a look here says where to look. */
  private final int[] tags;

  private final AtomicReferenceArray<@Nullable Entry<T>> entries;
  private final int mask;

  /**
   * Remembers nothing yet.
   *
   * @param places how many words to remember at most, a power of two and no less than eight
   */
  WordCache(int places) {
    if (Integer.bitCount(places) != 1 || places < WAYS) {
      throw new IllegalArgumentException("the places are a power of two, not " + places);
    }
    tags = new int[places];
    entries = new AtomicReferenceArray<>(places);
    mask = places - WAYS;
  }

  /** What is remembered of a word; null when nothing is. */
  @Nullable T get(long hash) {
    int first = first(hash);
    int tag = tag(hash);
    for (int place = first; place < first + WAYS; place++) {
      if (tags[place] == tag) {
        Entry<T> entry = entries.getPlain(place);
        if (entry != null && entry.hash == hash) {
          return entry.found;
        }
      }
    }
    return null;
  }

  /** Remembers what was found out. */
  void put(long hash, T found) {
    int first = first(hash);
    for (int place = first + WAYS - 1; place > first; place--) {
      tags[place] = tags[place - 1];
      entries.setPlain(place, entries.getPlain(place - 1));
    }
    entries.setPlain(first, new Entry<>(hash, found));
    tags[first] = tag(hash);
  }

  private int first(long hash) {
    return (int) hash & mask;
  }

  private static int tag(long hash) {
    return (int) (hash >>> 32);
  }

  private record Entry<T>(long hash, T found) {}
}
