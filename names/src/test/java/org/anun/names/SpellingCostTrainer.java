package org.anun.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits the tables of costs and allowances, of single words or of places, to gold names.
 *
 * <pre>{@code
 * java org.anun.names.SpellingCostTrainer KIND DIR OUT          fits to all and writes the tables
 * java org.anun.names.SpellingCostTrainer KIND DIR OUT SEED     fits to a random half of the names, and
 *                                                          measures on the other half
 * }</pre>
 *
 * <p>First {@link LetterAligner} finds which letters stand for which. Then the costs are moved by
 * logistic regression over the cheapest alignments, so that spellings of one name come to lie
 * within the allowance and different names, the nearest of the vocabulary among them, beyond it.
 * Pairs that a shared key settles already take no part.
 */
final class SpellingCostTrainer {
  private static final int ROUNDS = 8;
  private static final double RATE = 0.15;
  private static final double TO_START = 0.02;
  private static final double TO_COMMON = 0.02;
  private static final float SMALLEST = 0.05f;

  /** Costs of a shape that lie closer to the common ones are not worth a cell. */
  private static final float LEAST_DIFFERENCE = 0.05f;

  private static final float FIRST_ALLOWANCE = 6;

  /** Neighbours grow with the square of the names, spellings do not. */
  private static final double NEIGHBOUR_WEIGHT_OF_HALF = 1.5;

  private static final double NEIGHBOUR_WEIGHT_OF_ALL = 0.7;
  private static final double CASE_WEIGHT = 15;
  private static final double HARD_WEIGHT = 4;
  private static final double HARD_WEIGHT_OF_PLACES = 6;

  private record Example(SpelledWord a, SpelledWord b, boolean same, double weight) {}

  private SpellingCostTrainer() {}

  public static void main(String[] arguments) throws IOException {
    NameKind kind = NameKind.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Path out = Path.of(arguments[2]);
    boolean half = arguments.length > 3;
    var data =
        TrainingNames.read(kind, Path.of(arguments[1]), half ? Long.parseLong(arguments[3]) : -1);
    List<LetterChange> changes = new LetterAligner().align(data.aligned());
    System.err.println(changes.size() + " changes");
    var fit = new Fit(changes);
    fit.learn(
        data,
        half ? NEIGHBOUR_WEIGHT_OF_HALF : NEIGHBOUR_WEIGHT_OF_ALL,
        kind == NameKind.PLACE ? HARD_WEIGHT_OF_PLACES : HARD_WEIGHT);
    fit.write(kind, out);
    if (half) {
      new HalfMeasure(data, fit.costs, fit.allowances).print();
    }
  }

  /** The tables while they are being fitted. */
  private static final class Fit {
    private final List<LetterChange> changes;
    private final SpellingCosts costs;
    private final SpellingAllowances allowances = new SpellingAllowances();
    private final SpellingDistance distance;
    private final TreeMap<String, Integer> byLetters = new TreeMap<>();
    private final float[] start;
    private final double[] slope;
    private final float[][] own;
    private final double[][] ownSlope;
    private final double[] lettersSlope = new double[64];
    private final TreeMap<String, Double> shapesSlope = new TreeMap<>();

    Fit(List<LetterChange> changes) {
      this.changes = changes;
      costs = new SpellingCosts(changes);
      distance = new SpellingDistance(costs);
      start = new float[changes.size()];
      slope = new double[changes.size()];
      own = new float[changes.size()][WordShape.values().length];
      ownSlope = new double[changes.size()][WordShape.values().length];
      for (int k = 0; k < changes.size(); k++) {
        var change = changes.get(k);
        start[k] = change.cost(WordShape.ANY);
        byLetters.put(
            key(change.system(), change.letters(), change.otherSystem(), change.other()), k);
      }
      for (int letters = 0; letters < 15; letters++) {
        allowances.allow(letters, FIRST_ALLOWANCE);
      }
    }

    private static String key(LetterSystem a, String x, LetterSystem b, String y) {
      boolean swap = a.compareTo(b) > 0 || (a == b && x.compareTo(y) > 0);
      return swap ? b.code() + y + " " + a.code() + x : a.code() + x + " " + b.code() + y;
    }

    void learn(TrainingNames data, double neighbourWeight, double hardWeight) {
      List<Example> examples = new ArrayList<>();
      data.same(costs, (a, b, weight) -> examples.add(new Example(a, b, true, weight)));
      int same = examples.size();
      data.neighbours(
          costs, distance, (a, b) -> examples.add(new Example(a, b, false, neighbourWeight)));
      int neighbours = examples.size() - same;
      data.hard(costs, (a, b) -> examples.add(new Example(a, b, false, hardWeight)));
      data.alike(costs, (a, b) -> examples.add(new Example(a, b, true, CASE_WEIGHT)));
      data.apart(costs, (a, b) -> examples.add(new Example(a, b, false, CASE_WEIGHT)));
      System.err.printf(
          Locale.ROOT,
          "%d spellings, %d neighbours, %d hard pairs%n",
          same,
          neighbours,
          examples.size() - same - neighbours);
      Random random = new Random(7);
      for (int round = 0; round < ROUNDS; round++) {
        Collections.shuffle(examples, random);
        double loss = 0;
        for (Example example : examples) {
          loss += learn(example);
        }
        System.err.printf(Locale.ROOT, "round %d loss %.4f%n", round, loss / examples.size());
      }
    }

    private double learn(Example example) {
      List<SpellingDistance.Step> steps = distance.steps(example.a(), example.b());
      double cost = 0;
      for (var step : steps) {
        cost += step.cost();
      }
      double margin = (allowances.of(example.a(), example.b()) - cost) / 2;
      double sign = example.same() ? 1 : -1;
      double gradient = -sign * example.weight() * 0.5 / (1 + Math.exp(sign * margin));
      if (Math.abs(gradient) > 1e-3) {
        allow(example, gradient);
        WordShape shape = SpellingDistance.shape(example.a(), example.b());
        for (var step : steps) {
          Integer k =
              byLetters.get(
                  key(example.a().system(), step.letters(), example.b().system(), step.other()));
          if (k != null) {
            move(k, shape, -gradient);
          }
        }
      }
      return example.weight() * Math.log1p(Math.exp(-sign * margin));
    }

    private void allow(Example example, double gradient) {
      int letters = SpellingAllowances.letters(example.a(), example.b());
      String shapes = SpellingAllowances.shapes(example.a(), example.b());
      lettersSlope[letters] += gradient * gradient;
      double ofShapes = shapesSlope.merge(shapes, gradient * gradient, Double::sum);
      allowances.allow(letters, (float) (-RATE * gradient / Math.sqrt(1 + lettersSlope[letters])));
      allowances.allow(shapes, (float) (-RATE * gradient / Math.sqrt(1 + ofShapes)));
    }

    @SuppressWarnings("EnumOrdinal") // the arrays live as long as the trainer
    private void move(int k, WordShape shape, double towards) {
      var change = changes.get(k);
      if (change.isNone()) {
        return;
      }
      double pull = towards + TO_START * (change.cost(WordShape.ANY) - start[k]);
      slope[k] += pull * pull;
      change.cost(
          WordShape.ANY,
          clamp(change.cost(WordShape.ANY) - 3 * RATE * pull / Math.sqrt(1 + slope[k])));
      if (shape != WordShape.ANY) {
        int s = shape.ordinal();
        double ownPull = towards + TO_COMMON * own[k][s];
        ownSlope[k][s] += ownPull * ownPull;
        own[k][s] -= (float) (2 * RATE * ownPull / Math.sqrt(1 + ownSlope[k][s]));
      }
      costs.set(change, WordShape.ANY, change.cost(WordShape.ANY));
      for (int s = 1; s < own[k].length; s++) {
        WordShape other = WordShape.values()[s];
        change.cost(other, clamp(change.cost(WordShape.ANY) + own[k][s]));
        costs.set(change, other, change.cost(other));
      }
    }

    private static float clamp(double cost) {
      return (float) Math.max(SMALLEST, Math.min(SpellingCosts.UNLIKE, cost));
    }

    void write(NameKind kind, Path out) throws IOException {
      List<String> rows = new ArrayList<>();
      for (var change : changes) {
        if (change.isNone() && change.letters().length() == 1) {
          continue;
        }
        StringBuilder row = new StringBuilder();
        row.append(change.system().code()).append('\t').append(change.letters()).append('\t');
        row.append(change.otherSystem().code()).append('\t').append(change.other());
        row.append(String.format(Locale.ROOT, "\t%.2f", change.cost(WordShape.ANY)));
        for (WordShape shape : WordShape.values()) {
          if (shape != WordShape.ANY) {
            float cost = change.cost(shape);
            boolean differs = Math.abs(cost - change.cost(WordShape.ANY)) >= LEAST_DIFFERENCE;
            row.append(differs ? String.format(Locale.ROOT, "\t%.2f", cost) : "\t");
          }
        }
        rows.add(row.append("\tfitted to Wikidata labels").toString());
      }
      Collections.sort(rows);
      rows.addFirst(
          "script\tletters\tother_script\tother\tcost\tarmenian\tslavic\tgeorgian\tbelarusian\tazerbaijani\tplace\tsource");
      Files.write(out.resolve(SpellingCosts.file(kind, "costs")), rows);
      Files.write(out.resolve(SpellingCosts.file(kind, "allowances")), allowanceRows());
    }

    private List<String> allowanceRows() {
      List<String> rows = new ArrayList<>(List.of("of\tvalue\tallowed\tsource"));
      for (int letters = 0; letters <= 14; letters++) {
        rows.add(
            String.format(
                Locale.ROOT,
                "letters\t%d\t%.2f\tfitted to Wikidata labels",
                letters,
                allowances.ofLetters(letters)));
      }
      new TreeMap<>(allowances.ofShapes())
          .forEach(
              (shapes, allowed) ->
                  rows.add(
                      String.format(
                          Locale.ROOT,
                          "%s\t%.2f\tfitted to Wikidata labels",
                          shapes.replace(' ', '\t'),
                          allowed)));
      return rows;
    }
  }
}
