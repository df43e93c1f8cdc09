package org.anun.benchmarks.stories;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The 64-bit fingerprint of Charikar (2002) as Manku, Jain and Das Sarma use it (2007): the sign of
 * the sum of the features' hashes, bit by bit. Features are the words of the body and its pairs of
 * neighbouring words, each as often as it occurs.
 */
final class SimHash {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private SimHash() {}

  static Stream<String> words(NewsText text) {
    String body = Normalizer.normalize(String.join(" ", text.body()), Normalizer.Form.NFKC);
    return BETWEEN_WORDS
        .splitAsStream(body.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty());
  }

  static Long of(NewsText text) {
    int[] sums = new int[Long.SIZE];
    List<String> words = words(text).toList();
    for (int at = 0; at < words.size(); at++) {
      add(sums, words.get(at));
      if (at > 0) {
        add(sums, words.get(at - 1) + ' ' + words.get(at));
      }
    }
    long bits = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      bits |= sums[bit] > 0 ? 1L << bit : 0;
    }
    return bits;
  }

  private static void add(int[] sums, String feature) {
    long hash = 0xCBF29CE484222325L;
    for (int at = 0; at < feature.length(); at++) {
      hash = (hash ^ feature.charAt(at)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      sums[bit] += (hash >>> bit & 1) == 0 ? -1 : 1;
    }
  }
}
