package org.anun.indexer.clean;

/**
 * Which sets of phrases and words a word may open, one bit a set: one look-up a word of a text in
 * place of one a set. Filled while the sets are read, then only read; thread-safe from then on.
 */
final class Openings {
  /** What a word may open that nobody looked up. */
  static final int ANY = -1;

  private final HashTable bits = new HashTable();
  private int sets;

  /** The bit of a further set. */
  int next() {
    if (sets == Integer.SIZE) {
      throw new IllegalStateException(
          "no more than " + Integer.SIZE + " sets share their openings");
    }
    return 1 << sets++;
  }

  /** Notes that a word, by the hash of its folded form, opens something of a set. */
  void add(long word, int set) {
    bits.put(word, bits.get(word) | set);
  }

  /** The bits of the sets of which a word opens something. */
  int of(long word) {
    return bits.get(word);
  }
}
