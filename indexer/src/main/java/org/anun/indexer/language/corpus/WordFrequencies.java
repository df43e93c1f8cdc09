package org.anun.indexer.language.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each word of a list is used, from a count of letter runs that says nothing of words:
 * the frequencies under which the words together would have the runs that were counted. Found by
 * Richardson-Lucy steps: each word's frequency is multiplied by how much more often its runs were
 * counted than the words so far account for. A word whose runs nobody counted falls to nothing.
 *
 * <p>Words below {@link #SHORTEST} letters cannot be told from parts of others so; their
 * frequencies are taken from running text.
 */
final class WordFrequencies {
  /** Letters of the shortest run that is looked at, and of the shortest word that is estimated. */
  static final int SHORTEST = 4;

  private static final int STEPS = 30;

  private final List<String> words;
  private final int[][] runs;
  private final double[] counted;
  private final double[] frequencies;
  private final boolean[] fixed;

  private WordFrequencies(Map<String, Double> known, LetterRuns letterRuns) {
    this.words = List.copyOf(known.keySet());
    this.runs = new int[words.size()][];
    this.frequencies = new double[runs.length];
    this.fixed = new boolean[runs.length];
    Map<String, Integer> numbers = new HashMap<>();
    List<Double> counts = new ArrayList<>();
    for (int i = 0; i < runs.length; i++) {
      String word = words.get(i);
      List<String> own = runs(word);
      runs[i] = new int[own.size()];
      for (int j = 0; j < runs[i].length; j++) {
        Integer number = numbers.putIfAbsent(own.get(j), counts.size());
        if (number == null) {
          counts.add(letterRuns.count(own.get(j)));
        }
        runs[i][j] = number == null ? counts.size() - 1 : number;
      }
      fixed[i] = word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter);
      frequencies[i] = fixed[i] ? known.getOrDefault(word, 0.0) : 1;
    }
    this.counted = counts.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Expected counts of words, in the corpus whose runs were counted.
   *
   * @param known words in lower case and how often running text of that size would have them; only
   *     those of the short ones matter
   */
  static SortedMap<String, Double> of(SortedMap<String, Double> known, LetterRuns letterRuns) {
    WordFrequencies frequencies = new WordFrequencies(known, letterRuns);
    for (int i = 0; i < STEPS; i++) {
      frequencies.step();
    }
    SortedMap<String, Double> found = new TreeMap<>();
    for (int i = 0; i < frequencies.runs.length; i++) {
      found.put(frequencies.words.get(i), frequencies.frequencies[i]);
    }
    return found;
  }

  private void step() {
    double[] explained = new double[counted.length];
    for (int i = 0; i < runs.length; i++) {
      for (int run : runs[i]) {
        explained[run] += frequencies[i];
      }
    }
    for (int i = 0; i < runs.length; i++) {
      double ratio = 0;
      for (int run : runs[i]) {
        ratio += explained[run] > 0 ? counted[run] / explained[run] : 0;
      }
      frequencies[i] *= fixed[i] ? 1 : ratio / Math.max(1, runs[i].length);
    }
  }

  private static List<String> runs(String word) {
    List<String> runs = new ArrayList<>();
    for (int size = SHORTEST; size <= LetterRuns.LONGEST; size++) {
      for (int i = 0; i + size <= word.length(); i++) {
        runs.add(word.substring(i, i + size));
      }
    }
    return runs;
  }
}
