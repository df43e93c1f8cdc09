package org.anun.benchmarks.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of each line of a page how much of it its article holds, by the alignment of the page's
 * words with the article's that has the longest runs.
 */
final class GoldLines {
  /** A word that agrees alone, between others that do not, is worth less than one in a run. */
  private static final float LONE = 0.1f;

  private static final byte RUN = 1;
  private static final byte UP = 2;
  private static final byte TO_MATCH = 4;

  private GoldLines() {}

  /** The share of each line's words that are the article's; NaN for a line without words. */
  static double[] shares(List<String> lines, String article) {
    Map<String, Integer> ids = new HashMap<>();
    List<Integer> owners = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    int[] counts = new int[lines.size()];
    for (int line = 0; line < lines.size(); line++) {
      for (String word : Shingles.words(lines.get(line))) {
        words.add(ids.computeIfAbsent(word, key -> ids.size()));
        owners.add(line);
        counts[line]++;
      }
    }
    int[] page = words.stream().mapToInt(Integer::intValue).toArray();
    int[] gold =
        Shingles.words(article).stream()
            .mapToInt(word -> ids.computeIfAbsent(word, key -> ids.size()))
            .toArray();
    double[] shares = new double[lines.size()];
    for (int at : matched(page, gold)) {
      shares[owners.get(at)]++;
    }
    for (int line = 0; line < shares.length; line++) {
      shares[line] /= counts[line];
    }
    return shares;
  }

  /** The places of the page's words that are the article's. */
  private static List<Integer> matched(int[] page, int[] gold) {
    byte[][] back = new byte[page.length + 1][gold.length + 1];
    float[] match = new float[gold.length + 1];
    float[] gap = new float[gold.length + 1];
    float[] lastMatch = new float[gold.length + 1];
    float[] lastGap = new float[gold.length + 1];
    Arrays.fill(lastMatch, Float.NEGATIVE_INFINITY);
    for (int i = 1; i <= page.length; i++) {
      match[0] = Float.NEGATIVE_INFINITY;
      gap[0] = 0;
      for (int j = 1; j <= gold.length; j++) {
        int step = 0;
        match[j] = Float.NEGATIVE_INFINITY;
        if (page[i - 1] == gold[j - 1]) {
          float run = lastMatch[j - 1] + 1;
          float lone = lastGap[j - 1] + LONE;
          match[j] = Math.max(run, lone);
          step |= run >= lone ? RUN : 0;
        }
        float up = Math.max(lastMatch[j], lastGap[j]);
        float left = Math.max(match[j - 1], gap[j - 1]);
        gap[j] = Math.max(up, left);
        boolean wentUp = up >= left;
        boolean toMatch = wentUp ? lastMatch[j] >= lastGap[j] : match[j - 1] >= gap[j - 1];
        step |= (wentUp ? UP : 0) | (toMatch ? TO_MATCH : 0);
        back[i][j] = (byte) step;
      }
      float[] swap = lastMatch;
      lastMatch = match;
      match = swap;
      swap = lastGap;
      lastGap = gap;
      gap = swap;
    }
    return walkBack(back, lastMatch[gold.length] >= lastGap[gold.length]);
  }

  private static List<Integer> walkBack(byte[][] back, boolean endsInMatch) {
    List<Integer> matched = new ArrayList<>();
    boolean inMatch = endsInMatch;
    int i = back.length - 1;
    int j = back[0].length - 1;
    while (i > 0 && j > 0) {
      byte step = back[i][j];
      if (inMatch) {
        matched.add(i - 1);
        inMatch = (step & RUN) != 0;
        i--;
        j--;
      } else {
        inMatch = (step & TO_MATCH) != 0;
        if ((step & UP) != 0) {
          i--;
        } else {
          j--;
        }
      }
    }
    return matched;
  }
}
