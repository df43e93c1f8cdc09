package org.anun.benchmarks.stories;

import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A way to tell whether two articles are copies.
 *
 * @param label what it is called in the tables
 * @param read what it keeps of a text
 * @param copies what it says of two texts of which it kept that
 */
record CopyMethod(
    String label, Function<NewsText, Object> read, BiPredicate<Object, Object> copies) {
  /** The baseline of every count: the same letters and digits in the body. */
  static CopyMethod equalText() {
    return new CopyMethod(
        "equal text", text -> SimHash.words(text).toList().hashCode(), Objects::equals);
  }

  /** Fingerprints that differ in a few bits at most. */
  static CopyMethod simHash(int mostBits) {
    return new CopyMethod(
        "SimHash, %d bits".formatted(mostBits),
        SimHash::of,
        (one, other) -> Long.bitCount((Long) one ^ (Long) other) <= mostBits);
  }
}
