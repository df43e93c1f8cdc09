package org.anun.names.lucene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.anun.names.NameEngine;
import org.anun.names.WeightedKey;

/**
 * The keys of the words that came up lately, because news repeats its names. All filters of a
 * server share one memory, so that its size depends on neither indices nor threads.
 *
 * <p>Words are kept in two generations. A word in use moves to the young one; when that is full it
 * becomes the old one, and what was old is forgotten. Thread-safe.
 */
final class RememberedKeys implements Function<String, List<WeightedKey>> {
  /** Words of a generation: some five megabytes for both. */
  static final int WORDS = 8192;

  /** Longer words, in UTF-16 code units, are no names and not worth remembering. */
  private static final int LONGEST = 64;

  private static final RememberedKeys PRECISE =
      new RememberedKeys(
          word ->
              NameEngine.standard().keys(word).precise().stream()
                  .map(key -> new WeightedKey(key, 1))
                  .toList());

  private final Function<String, List<WeightedKey>> keys;
  private volatile Map<String, List<WeightedKey>> young = new ConcurrentHashMap<>();
  private volatile Map<String, List<WeightedKey>> old = Map.of();

  /**
   * Without words yet.
   *
   * @param keys the keys of a word, always the same
   */
  RememberedKeys(Function<String, List<WeightedKey>> keys) {
    this.keys = keys;
  }

  /** The precise keys of the standard engine. */
  static RememberedKeys precise() {
    return PRECISE;
  }

  @Override
  public List<WeightedKey> apply(String word) {
    if (word.length() > LONGEST) {
      return keys.apply(word);
    }
    List<WeightedKey> known = young.get(word);
    if (known != null) {
      return known;
    }
    known = old.get(word);
    List<WeightedKey> found = known == null ? keys.apply(word) : known;
    if (young.size() >= WORDS) {
      turn();
    }
    young.put(word, found);
    return found;
  }

  private synchronized void turn() {
    if (young.size() >= WORDS) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }
}
