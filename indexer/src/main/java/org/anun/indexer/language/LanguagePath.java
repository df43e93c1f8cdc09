package org.anun.indexer.language;

import java.util.Arrays;
import java.util.List;

/**
 * The likeliest language of each word of a line, where a change of language costs so much that a
 * word alone never pays for it (Viterbi over the words' weights). Time and memory are words times
 * languages.
 */
final class LanguagePath {
  private LanguagePath() {}

  /**
   * One label number a word.
   *
   * @param words words of one kind that has a model
   * @param change cost of a change of language, in steps
   */
  static int[] of(List<LineWord> words, long change) {
    int labels = words.getFirst().scores().length;
    long[] best = new long[labels];
    int[][] from = new int[words.size()][labels];
    for (int i = 0; i < words.size(); i++) {
      int leader = leader(best);
      long changed = best[leader] - change;
      for (int label = 0; label < labels; label++) {
        from[i][label] = i > 0 && changed > best[label] ? leader : label;
      }
      long[] before = Arrays.copyOf(best, labels);
      for (int label = 0; label < labels; label++) {
        long stay = from[i][label] == label ? before[label] : changed;
        best[label] = stay + words.get(i).scores()[label];
      }
    }
    int[] path = new int[words.size()];
    int label = leader(best);
    for (int i = words.size() - 1; i >= 0; i--) {
      path[i] = label;
      label = from[i][label];
    }
    return path;
  }

  private static int leader(long[] scores) {
    int leader = 0;
    for (int label = 1; label < scores.length; label++) {
      leader = scores[label] > scores[leader] ? label : leader;
    }
    return leader;
  }
}
