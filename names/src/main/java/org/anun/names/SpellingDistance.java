package org.anun.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far two spellings lie apart: the cheapest way to take one for the other, chunk by chunk.
 * Thread-safe.
 */
final class SpellingDistance {
  /** How many letters of one word stand against how many of the other. */
  static final int[][] STEPS = {
    {1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {3, 1}, {1, 3}, {2, 2}, {3, 2}, {2, 3}, {4, 1}, {1, 4}
  };

  /** The most letters that none, one, two ... letters stand against. */
  private static final int[] MOST_OTHERS = {1, 4, 3, 2, 1};

  private final SpellingCosts costs;

  SpellingDistance(SpellingCosts costs) {
    this.costs = costs;
  }

  /** The shape whose costs hold for both. */
  static WordShape shape(SpelledWord a, SpelledWord b) {
    return WordShape.between(a.shape(), b.shape());
  }

  /**
   * The cost of the cheapest way.
   *
   * @param most beyond this the answer is any larger number
   */
  float between(SpelledWord a, SpelledWord b, float most) {
    float[] cheapest = cheapest(a, b, most);
    return cheapest[cheapest.length - 1];
  }

  /** The cheapest way to each place, row by row of the first word. */
  private float[] cheapest(SpelledWord a, SpelledWord b, float most) {
    char[] numbers = costs.numbers(a.system(), b.system());
    float[] table = costs.costs(shape(a, b));
    int width = costs.chunks(b.system()).size();
    int row = b.length() + 1;
    float[] cheapest = new float[(a.length() + 1) * row];
    Arrays.fill(cheapest, Float.POSITIVE_INFINITY);
    cheapest[0] = 0;
    for (int i = 0; i <= a.length(); i++) {
      int[] chunksOfA = a.chunks(i);
      for (int j = 0; j <= b.length(); j++) {
        int place = i * row + j;
        if (cheapest[place] <= most) {
          leave(chunksOfA, b.chunks(j), numbers, table, width, cheapest, place, row);
        }
      }
    }
    return cheapest;
  }

  private static void leave(
      int[] a,
      int[] b,
      char[] numbers,
      float[] table,
      int width,
      float[] cheapest,
      int place,
      int row) {
    float here = cheapest[place];
    for (int letters = 0; letters <= LetterChunks.LONGEST; letters++) {
      int x = a[letters];
      if (x >= 0) {
        int base = x * width;
        for (int others = letters == 0 ? 1 : 0; others <= MOST_OTHERS[letters]; others++) {
          int y = b[others];
          if (y >= 0) {
            float cost = here + table[numbers[base + y]];
            int next = place + letters * row + others;
            if (cost < cheapest[next]) {
              cheapest[next] = cost;
            }
          }
        }
      }
    }
  }

  /** The cheapest way itself, the steps in the order of the letters. */
  List<Step> steps(SpelledWord a, SpelledWord b) {
    char[] numbers = costs.numbers(a.system(), b.system());
    float[] table = costs.costs(shape(a, b));
    int width = costs.chunks(b.system()).size();
    float[] cheapest = cheapest(a, b, Float.MAX_VALUE);
    List<Step> steps = new ArrayList<>();
    int i = a.length();
    int j = b.length();
    while (i > 0 || j > 0) {
      Step step = lastStep(a, i, b, j, numbers, table, width, cheapest);
      steps.addFirst(step);
      i -= step.letters().length();
      j -= step.other().length();
    }
    return steps;
  }

  private static Step lastStep(
      SpelledWord a,
      int i,
      SpelledWord b,
      int j,
      char[] numbers,
      float[] table,
      int width,
      float[] cheapest) {
    int row = b.length() + 1;
    for (int[] step : STEPS) {
      int fromI = i - step[0];
      int fromJ = j - step[1];
      if (fromI >= 0 && fromJ >= 0) {
        int x = a.chunks(fromI)[step[0]];
        int y = b.chunks(fromJ)[step[1]];
        if (x >= 0 && y >= 0) {
          float cost = table[numbers[x * width + y]];
          if (cheapest[fromI * row + fromJ] + cost == cheapest[i * row + j]) {
            return new Step(a.letters().substring(fromI, i), b.letters().substring(fromJ, j), cost);
          }
        }
      }
    }
    throw new IllegalStateException("No step leads to " + a.letters() + " " + b.letters());
  }

  /** Letters of one word, perhaps none, that stand for letters of the other, and the cost of it. */
  record Step(String letters, String other, float cost) {}
}
