package org.anun.indexer.mention.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelSumsTest {
  private static final int WORDS = 5;

  /** More of a word's features than there are, each at its most. */
  private static final int MOST_OF_A_WORD = 42 * 127;

  @Test
  void sumsAsOneLabelAfterAnother() {
    Random random = new Random(7);
    for (int round = 0; round < 1000; round++) {
      long[] sums = new long[LabelSums.LONGS];
      int[] expected = new int[Labels.COUNT];
      for (int word = 0; word < WORDS; word++) {
        int[] scores =
            random
                .ints(Labels.COUNT, -MOST_OF_A_WORD, MOST_OF_A_WORD + 1)
                .map(
                    score ->
                        random.nextInt(4) == 0 ? Integer.signum(score) * MOST_OF_A_WORD : score)
                .toArray();
        long[] packed = new long[LabelSums.LONGS];
        LabelSums.pack(scores, 0, packed, 0);
        LabelSums.add(packed, 0, sums, 0);
        add(scores, expected);
      }
      byte[] weights = new byte[Labels.COUNT];
      for (int label = 0; label < Labels.COUNT; label++) {
        weights[label] = (byte) (random.nextInt(255) - 127);
        expected[label] += weights[label];
      }
      LabelSums lanes = new LabelSums();
      lanes.add(LabelSums.bytes(weights, 0));
      lanes.moveTo(sums, 0);
      int[] read = new int[Labels.COUNT];
      LabelSums.read(sums, 0, read);
      assertArrayEquals(expected, read);
    }
  }

  private static void add(int[] some, int[] sums) {
    for (int label = 0; label < sums.length; label++) {
      sums[label] += some[label];
    }
  }
}
