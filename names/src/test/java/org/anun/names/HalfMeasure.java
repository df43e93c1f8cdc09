package org.anun.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Precision and recall of fitted costs on the names that they were not fitted to. */
final class HalfMeasure {
  private static final float[] EASED = {-3, -2, -1.5f, -1, -0.5f, 0, 0.5f, 1, 1.5f};

  private final TrainingNames data;
  private final SpellingCosts costs;
  private final SpellingAllowances allowances;
  private final SpellingDistance distance;

  HalfMeasure(TrainingNames data, SpellingCosts costs, SpellingAllowances allowances) {
    this.data = data;
    this.costs = costs;
    this.allowances = allowances;
    this.distance = new SpellingDistance(costs);
  }

  /** Every form kept aside asks the whole vocabulary. */
  void print() {
    List<TrainingNames.Form> forms = data.forms();
    Map<String, List<Integer>> blocks = new HashMap<>();
    List<SpelledWord> spelled = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      NameWord word = forms.get(i).word();
      spelled.add(word.isName() ? forms.get(i).spelled(costs) : null);
      for (String key : Blocks.of(word)) {
        blocks.computeIfAbsent(key, each -> new ArrayList<>()).add(i);
      }
    }
    double[] precision = new double[EASED.length];
    double[] answered = new double[EASED.length];
    double[] recall = new double[EASED.length];
    double asked = 0;
    double proposed = 0;
    Map<String, double[]> byOrigin = new TreeMap<>();
    for (int i = 0; i < forms.size(); i++) {
      TrainingNames.Form form = forms.get(i);
      int others = data.cluster(form).size() - 1;
      if (form.kept() || !data.isMeasured(form) || !form.word().isName()) {
        continue;
      }
      Set<Integer> candidates = new HashSet<>();
      Blocks.of(form.word()).forEach(key -> candidates.addAll(blocks.getOrDefault(key, List.of())));
      int[] right = new int[EASED.length];
      int[] wrong = new int[EASED.length];
      int reached = 0;
      for (int j : candidates) {
        TrainingNames.Form other = forms.get(j);
        boolean same = other.cluster() == form.cluster();
        if (i == j || !data.isMeasured(other) || (!same && other.family().equals(form.family()))) {
          continue;
        }
        reached += same ? 1 : 0;
        double margin = margin(form.word(), spelled.get(i), other.word(), spelled.get(j));
        for (int e = 0; e < EASED.length; e++) {
          if (margin + EASED[e] >= 0) {
            (same ? right : wrong)[e]++;
          }
        }
      }
      double[] ofOrigin = byOrigin.computeIfAbsent(form.origin(), each -> new double[3]);
      if (others > 0) {
        asked++;
        proposed += (double) reached / others;
        ofOrigin[0]++;
        ofOrigin[1] += (double) right[5] / others;
        ofOrigin[2] += (double) reached / others;
      }
      for (int e = 0; e < EASED.length; e++) {
        if (right[e] + wrong[e] > 0) {
          answered[e]++;
          precision[e] += (double) right[e] / (right[e] + wrong[e]);
        }
        recall[e] += others > 0 ? (double) right[e] / others : 0;
      }
    }
    System.out.printf(Locale.ROOT, "proposed %.4f%n", proposed / asked);
    for (int e = 0; e < EASED.length; e++) {
      int wrong = 0;
      int pairs = 0;
      for (TrainingNames.Different pair : data.hardAside()) {
        if (pair.a().isName() && pair.b().isName()) {
          double margin =
              margin(
                  pair.a(),
                  TrainingNames.spelled(pair.a(), pair.place(), costs),
                  pair.b(),
                  TrainingNames.spelled(pair.b(), pair.place(), costs));
          wrong += margin + EASED[e] >= 0 ? 1 : 0;
          pairs++;
        }
      }
      double p = precision[e] / answered[e];
      double r = recall[e] / asked;
      System.out.printf(
          Locale.ROOT,
          "eased %4.1f  P %.4f  R %.4f  F1 %.4f  hard %.4f%n",
          EASED[e],
          p,
          r,
          2 * p * r / (p + r),
          (double) wrong / Math.max(1, pairs));
    }
    byOrigin.forEach(
        (origin, counts) ->
            System.out.printf(
                Locale.ROOT,
                "%-20s R %.3f proposed %.3f%n",
                origin,
                counts[1] / counts[0],
                counts[2] / counts[0]));
  }

  private double margin(NameWord a, SpelledWord spelledA, NameWord b, SpelledWord spelledB) {
    if (data.settled(a, b)) {
      return 100;
    }
    float allowed = allowances.of(spelledA, spelledB);
    return allowed - distance.between(spelledA, spelledB, allowed + 2);
  }
}
