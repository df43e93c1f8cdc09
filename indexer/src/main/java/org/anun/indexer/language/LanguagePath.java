package org.anun.indexer.language;

import java.util.List;

/**
 * The likeliest language of each word of a line (Viterbi over the words' weights), where a change
 * of language costs what the signs between the words make it cost, and a language what the page
 * makes it cost. Time and memory are words times languages.
 *
 * @param script whose labels are meant
 * @param entry what it costs to begin in a language or to change into it, a label, in steps
 */
// An array, made once a page and read only.
@SuppressWarnings("ArrayRecordComponent")
record LanguagePath(ScriptModel script, long[] entry) {
  /**
   * The most that a word with a capital speaks for one language above another, in nats of believed
   * evidence: names travel. From 1 to 2 the figures of benchmarks/language.md are the same.
   */
  private static final double MOST_OF_A_NAME = 1.5;

  /**
   * Whether a change of language inside a line could pay: whether some run of its words says more
   * for another label than for the likeliest of the whole line, by as much as the cheapest change
   * costs.
   *
   * @param words all of the script
   * @param sums what they say together, a label; the caller gives it away
   */
  boolean changePays(LineWords words, long[] sums) {
    int labels = entry.length;
    short[] weights = words.weights();
    for (int label = 0; label < labels; label++) {
      sums[label] -= entry[label];
    }
    int own = leader(sums);
    long cheapest = steps(Gap.QUOTE.nats());
    long[] gains = new long[labels];
    for (int word = 0; word < words.size(); word++) {
      int scores = words.withinBounds(word);
      for (int label = 0; label < labels; label++) {
        int ahead = weights[scores + label] - weights[scores + own];
        gains[label] = Math.max(0, gains[label] + ahead);
        if (gains[label] >= cheapest + entry[label]) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * One label number a word.
   *
   * @param words of the line
   * @param places which of them are meant, words of the script, one a gap
   * @param gaps what stands before each word; the first is not read
   */
  int[] of(LineWords words, int[] places, List<Gap> gaps) {
    int labels = entry.length;
    int size = gaps.size();
    short[] weights = words.weights();
    boolean headline = headline(words, places, size);
    long bound = steps(MOST_OF_A_NAME);
    long[] best = new long[labels];
    long[] before = new long[labels];
    byte[] from = new byte[size * labels];
    for (int label = 0; label < labels; label++) {
      best[label] = -entry[label];
    }
    for (int i = 0; i < size; i++) {
      int scores = words.withinBounds(places[i]);
      boolean name = i > 0 && !words.plain(places[i]) && !headline;
      long least = name ? most(weights, scores, labels) - bound : Long.MIN_VALUE;
      System.arraycopy(best, 0, before, 0, labels);
      int leader = leader(before);
      long changed = i == 0 ? Long.MIN_VALUE / 2 : before[leader] - steps(gaps.get(i).nats());
      for (int label = 0; label < labels; label++) {
        boolean stays = before[label] >= changed - entry[label];
        from[i * labels + label] = (byte) (stays ? label : leader);
        best[label] =
            (stays ? before[label] : changed - entry[label])
                + Math.max(weights[scores + label], least);
      }
    }
    int[] path = new int[size];
    int label = leader(best);
    for (int i = size - 1; i >= 0; i--) {
      path[i] = label;
      label = from[i * labels + label];
    }
    return path;
  }

  private static boolean headline(LineWords words, int[] places, int size) {
    for (int i = 0; i < size; i++) {
      if (words.plain(places[i])) {
        return false;
      }
    }
    return true;
  }

  private long steps(double nats) {
    return (long) (nats / Confidence.nats(script));
  }

  private static int most(short[] weights, int scores, int labels) {
    int most = weights[scores];
    for (int label = 1; label < labels; label++) {
      most = Math.max(most, weights[scores + label]);
    }
    return most;
  }

  private static int leader(long[] scores) {
    int leader = 0;
    for (int label = 1; label < scores.length; label++) {
      leader = scores[label] > scores[leader] ? label : leader;
    }
    return leader;
  }
}
