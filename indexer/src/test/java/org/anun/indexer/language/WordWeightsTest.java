package org.anun.indexer.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordWeightsTest {
  private static final int SLOTS = 1 << 10;

  private final Alphabet alphabet = new Alphabet(LanguageTable.standard().scripts());

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 8, 9, 10, 17})
  void addUpTheWeightsOfAWordsFeatures(int labels) {
    byte[][] rows = new byte[SLOTS][labels];
    WordWeights weights = new WordWeights(model(rows, labels));
    for (String word : List.of("a", "of", "the", "town", "Nachrichten", "x".repeat(40))) {
      for (int time = 0; time < 2; time++) {
        assertArrayEquals(expected(rows, labels, word), weights(weights, labels, word), word);
      }
    }
  }

  @Test
  void tellManyThreadsTheSame() throws Exception {
    byte[][] rows = new byte[SLOTS][10];
    WordWeights weights = new WordWeights(model(rows, 10));
    List<String> words = IntStream.range(0, 40_000).mapToObj(WordWeightsTest::word).toList();
    List<int[]> expected = words.stream().map(word -> expected(rows, 10, word)).toList();
    Callable<Integer> reader =
        () -> {
          int wrong = 0;
          for (int i = 0; i < 4 * words.size(); i++) {
            // Few words a time, so that the threads meet at the same places.
            int at = i / 64 * 16 % words.size() + i % 16;
            wrong += Arrays.equals(expected.get(at), weights(weights, 10, words.get(at))) ? 0 : 1;
          }
          return wrong;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> wrong : threads.invokeAll(List.of(reader, reader, reader, reader))) {
        assertEquals(0, wrong.get());
      }
    }
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int left = number + 26; left > 0; left /= 26) {
      word.append((char) ('a' + left % 26));
    }
    return word.toString();
  }

  /** As they are remembered, or else as they are summed. */
  private int[] weights(WordWeights weights, int labels, String word) {
    Words walk = walk(word);
    short[] found = new short[labels + 2];
    long hash = WordWeights.hash(walk.padded(), walk.length());
    if (!weights.recall(hash, weights.find(hash), walk.length(), found, 1)) {
      weights.sum(hash, walk.padded(), walk.length(), found, 1);
    }
    int[] each = new int[labels];
    Arrays.setAll(each, label -> found[label + 1]);
    return each;
  }

  private Words walk(String word) {
    Words walk = new Words(alphabet, word, 0, word.length());
    walk.next();
    return walk;
  }

  /** A model whose rows are drawn at random, the least and the greatest weights among them. */
  private static ScriptModel model(byte[][] rows, int labels) {
    Random random = new Random(labels);
    WeightTable table = new WeightTable(SLOTS, labels);
    for (int slot = 0; slot < SLOTS; slot++) {
      random.nextBytes(rows[slot]);
      rows[slot][slot % labels] = slot % 2 == 0 ? Byte.MIN_VALUE : Byte.MAX_VALUE;
      table.set(slot, rows[slot], 0);
      for (int label = 0; label < labels; label++) {
        assertEquals(rows[slot][label], table.weight(slot, label));
      }
    }
    List<String> codes = IntStream.range(0, labels).mapToObj(i -> "l" + i).toList();
    return new ScriptModel(UnicodeScript.LATIN, codes, 16, table);
  }

  private int[] expected(byte[][] rows, int labels, String word) {
    Words walk = walk(word);
    int[] hashes = new int[Grams.MOST];
    int count = Grams.of(walk.padded(), walk.length(), hashes);
    assertEquals(count, Grams.count(walk.length()), word);
    int[] sums = new int[labels];
    for (int i = 0; i < count; i++) {
      for (int label = 0; label < labels; label++) {
        sums[label] += rows[Grams.slot(hashes[i], SLOTS)][label];
      }
    }
    return sums;
  }
}
