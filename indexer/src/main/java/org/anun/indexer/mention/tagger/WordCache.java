package org.anun.indexer.mention.tagger;

import org.jspecify.annotations.Nullable;

/**
 * What was found out about words met lately, by hashes of 64 bits; that two words share one is not
 * to be expected. Bounded: eight places side by side serve the words whose hashes fall there, and
 * the latest stay. For any number of threads, without locks: what is remembered holds its own hash
 * and never changes, so that a race costs a second finding out at most.
 *
 * @param <T> what is found out; has to be immutable, with final fields, and depend on the word
 *     alone
 */
final class WordCache<T extends WordCache.Remembered> {
  /** What is found out about a word. */
  abstract static class Remembered {
    private final long hash;

    /** Remembers the hash of the word. */
    Remembered(long hash) {
      this.hash = hash;
    }
  }

  /** As many as one number has bytes. */
  private static final int WAYS = 8;

  private static final long BYTE_EACH = 0x0101_0101_0101_0101L;
  private static final long TOP_BIT_EACH = 0x8080_8080_8080_8080L;

  /**
   * The highest byte of the hashes of eight entries in a number, the latest in its lowest byte: one
   * look here says where to look, and all tags together lie near the processor.
   */
  private final long[] tags;

  private final @Nullable Remembered[] entries;
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
    tags = new long[places / WAYS];
    entries = new Remembered[places];
    mask = places - WAYS;
  }

  /** What is remembered of a word; null when nothing is. */
  @SuppressWarnings("unchecked") // Only put writes entries.
  @Nullable T get(long hash) {
    int first = first(hash);
    long others = tags[first / WAYS] ^ (tag(hash) * BYTE_EACH);
    // A byte that is 0 has its top bit here; one above it may have it too, and is looked at in
    // vain.
    long same = (others - BYTE_EACH) & ~others & TOP_BIT_EACH;
    for (; same != 0; same &= same - 1) {
      Remembered entry = entries[first + Long.numberOfTrailingZeros(same) / Byte.SIZE];
      if (entry != null && entry.hash == hash) {
        return (T) entry;
      }
    }
    return null;
  }

  /** Remembers what was found out. */
  void put(T found) {
    Remembered entry = found;
    int first = first(entry.hash);
    System.arraycopy(entries, first, entries, first + 1, WAYS - 1);
    entries[first] = entry;
    tags[first / WAYS] = tags[first / WAYS] << Byte.SIZE | tag(entry.hash);
  }

  private int first(long hash) {
    return (int) hash & mask;
  }

  private static long tag(long hash) {
    return hash >>> (Long.SIZE - Byte.SIZE);
  }
}
