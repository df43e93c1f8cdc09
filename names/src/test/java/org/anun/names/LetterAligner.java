package org.anun.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which letters stand for which in pairs of spellings, by expectation maximisation over
 * all ways to cut and align them. The first stage of {@link SpellingCostTrainer}.
 */
final class LetterAligner {
  private static final int ROUNDS = 6;
  private static final double FEWEST = 2;
  private static final double DISCOUNT = 0.5;
  private static final double LARGEST_DRIFT = 0.45;

  /** Letters without a side: edges, glides, signs and h go with vowels and with consonants. */
  private static final String NEUTRAL = "^$yhjwьъйւյհ'";

  record Word(LetterSystem system, String letters) {}

  private record Key(LetterSystem a, String x, LetterSystem b, String y) {}

  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<Key> keys = new ArrayList<>();
  private double[] share = new double[0];

  /** The changes seen in the pairs, each with its cost, the same for every shape. */
  List<LetterChange> align(List<Word[]> pairs) {
    double[] counts = new double[0];
    for (int round = 0; round <= ROUNDS; round++) {
      counts = round(pairs, round == 0);
      share = shares(counts, round == 0 ? 0 : DISCOUNT);
    }
    return costs(counts);
  }

  private double[] round(List<Word[]> pairs, boolean first) {
    double[] counts = new double[Math.max(1 << 16, keys.size())];
    for (Word[] pair : pairs) {
      boolean inOrder =
          pair[0].system() == pair[1].system()
              ? pair[0].letters().compareTo(pair[1].letters()) <= 0
              : pair[0].system().compareTo(pair[1].system()) <= 0;
      counts = count(inOrder ? pair[0] : pair[1], inOrder ? pair[1] : pair[0], counts, first);
    }
    return counts;
  }

  private double[] count(Word a, Word b, double[] given, boolean first) {
    double[] counts = given;
    int n = a.letters().length();
    int m = b.letters().length();
    int[][][] numbered = new int[n + 1][m + 1][SpellingDistance.STEPS.length];
    double[][] forward = new double[n + 1][m + 1];
    double[][] backward = new double[n + 1][m + 1];
    forward[0][0] = 1;
    backward[n][m] = 1;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        Arrays.fill(numbered[i][j], -1);
        if (forward[i][j] == 0 || Math.abs((double) i / n - (double) j / m) > LARGEST_DRIFT) {
          continue;
        }
        for (int s = 0; s < SpellingDistance.STEPS.length; s++) {
          int[] step = SpellingDistance.STEPS[s];
          if (i + step[0] <= n && j + step[1] <= m) {
            int number = number(a, i, step[0], b, j, step[1], first);
            numbered[i][j][s] = number;
            if (number >= 0) {
              forward[i + step[0]][j + step[1]] += forward[i][j] * likely(number, step, first);
            }
          }
        }
      }
    }
    double all = forward[n][m];
    if (all <= 0) {
      return counts;
    }
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        for (int s = 0; s < SpellingDistance.STEPS.length; s++) {
          int number = numbered[i][j][s];
          if (number >= 0) {
            int[] step = SpellingDistance.STEPS[s];
            double through = likely(number, step, first) * backward[i + step[0]][j + step[1]];
            backward[i][j] += through;
            counts = number < counts.length ? counts : Arrays.copyOf(counts, 2 * counts.length);
            counts[number] += forward[i][j] * through / all;
          }
        }
      }
    }
    return counts;
  }

  private double likely(int number, int[] step, boolean first) {
    if (!first) {
      return share[number];
    }
    int letters = step[0] + step[1];
    return letters == 2 && step[0] == 1 ? 0.05 : Math.pow(0.04, letters > 2 ? letters - 1 : 1.3);
  }

  private int number(Word a, int i, int x, Word b, int j, int y, boolean create) {
    String left = a.letters().substring(i, i + x);
    String right = b.letters().substring(j, j + y);
    if (!isOneSort(left) || !isOneSort(right)) {
      return -1;
    }
    boolean swapped = a.system() == b.system() && left.compareTo(right) > 0;
    Key key = new Key(a.system(), swapped ? right : left, b.system(), swapped ? left : right);
    Integer number = numbers.get(key);
    if (number != null) {
      return number;
    }
    if (!create) {
      return -1;
    }
    numbers.put(key, keys.size());
    keys.add(key);
    return keys.size() - 1;
  }

  private static boolean isOneSort(String letters) {
    boolean vowel = false;
    boolean consonant = false;
    for (int i = 0; i < letters.length() && letters.length() > 1; i++) {
      char letter = letters.charAt(i);
      if (NEUTRAL.indexOf(letter) < 0) {
        vowel |= LetterRule.isVowel(letter);
        consonant |= !LetterRule.isVowel(letter);
      }
    }
    return !(vowel && consonant);
  }

  private double[] shares(double[] counts, double discount) {
    Map<String, Double> totals = new HashMap<>();
    double[] shares = new double[keys.size()];
    for (int k = 0; k < shares.length; k++) {
      shares[k] = Math.max(0, counts[k] - discount);
      totals.merge(scripts(keys.get(k)), shares[k], Double::sum);
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= totals.getOrDefault(scripts(keys.get(k)), 1.0);
    }
    return shares;
  }

  private static String scripts(Key key) {
    return key.a().code() + "-" + key.b().code();
  }

  /** The surprise at one side given the other, the mean of both directions. */
  private List<LetterChange> costs(double[] counts) {
    Map<String, Double> sides = new HashMap<>();
    Map<String, Double> single = new HashMap<>();
    for (int k = 0; k < keys.size(); k++) {
      Key key = keys.get(k);
      if (counts[k] >= FEWEST) {
        String scripts = scripts(key);
        sides.merge(side(scripts, key.a(), key.x()), counts[k], Double::sum);
        sides.merge(side(scripts, key.b(), key.y()), counts[k], Double::sum);
        for (char letter : key.x().toCharArray()) {
          single.merge(side(scripts, key.a(), "" + letter), counts[k], Double::sum);
        }
        for (char letter : key.y().toCharArray()) {
          single.merge(side(scripts, key.b(), "" + letter), counts[k], Double::sum);
        }
      }
    }
    List<LetterChange> changes = new ArrayList<>();
    for (int k = 0; k < keys.size(); k++) {
      Key key = keys.get(k);
      if (counts[k] < FEWEST) {
        continue;
      }
      String scripts = scripts(key);
      boolean same = key.a() == key.b() && key.x().equals(key.y());
      double forward = counts[k] / of(sides, side(scripts, key.a(), key.x()));
      double back = counts[k] / of(sides, side(scripts, key.b(), key.y()));
      if (key.x().isEmpty()) {
        forward = back = counts[k] / of(single, side(scripts, key.b(), key.y()));
      } else if (key.y().isEmpty()) {
        forward = back = counts[k] / of(single, side(scripts, key.a(), key.x()));
      }
      double cost = same ? 0 : -0.5 * Math.log(forward) - 0.5 * Math.log(back);
      float bounded = (float) Math.min(SpellingCosts.UNLIKE, Math.max(0, cost));
      changes.add(new LetterChange(key.a(), key.x(), key.b(), key.y(), bounded));
    }
    return changes;
  }

  private static double of(Map<String, Double> counts, String key) {
    return counts.getOrDefault(key, 1.0);
  }

  private static String side(String scripts, LetterSystem system, String letters) {
    return scripts + system.code() + letters;
  }
}
