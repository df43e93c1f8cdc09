package org.anun.names;

/**
 * A precise key under which another spelling of a searched word may stand, with how much a find
 * under it is worth beside a find under the word's own keys.
 *
 * @param key as in {@link NameKeys#precise()}; never empty
 * @param weight above 0; 1 for the word's own keys, less for likely other spellings
 */
public record WeightedKey(String key, float weight) {
  /** The largest number of keys to search one word by. */
  public static final int MOST = 32;

  public WeightedKey {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a key must not be empty");
    }
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException(
          "the weight of \"" + key + "\" must be above 0 and at most 1: " + weight);
    }
  }
}
