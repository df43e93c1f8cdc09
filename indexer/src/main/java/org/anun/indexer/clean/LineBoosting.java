package org.anun.indexer.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Gradient boosting of shallow trees for logistic loss, with second-order leaves (Friedman 2001;
 * Chen and Guestrin 2016). The same examples in the same order give the same trees.
 */
final class LineBoosting {
  private final int trees;
  private final int depth;
  private final double rate;
  private final double ridge;
  private final double leastHessian;
  private final double columns;

  private float[][] traits = {};
  private double[] gradients = {};
  private double[] hessians = {};
  private int[][] order = {};

  LineBoosting(
      int trees, int depth, double rate, double ridge, double leastHessian, double columns) {
    this.trees = trees;
    this.depth = depth;
    this.rate = rate;
    this.ridge = ridge;
    this.leastHessian = leastHessian;
    this.columns = columns;
  }

  /**
   * Fits a model.
   *
   * @param lines the traits of each line
   * @param frame whether it is of the page around the article
   * @param weights how much it counts
   */
  LineModel fit(float[][] lines, boolean[] frame, double[] weights) {
    traits = lines;
    int count = lines.length;
    gradients = new double[count];
    hessians = new double[count];
    order = new int[Trait.COUNT][];
    for (int trait = 0; trait < Trait.COUNT; trait++) {
      order[trait] = sorted(trait);
    }
    double positive = 0;
    double total = 0;
    for (int line = 0; line < count; line++) {
      positive += frame[line] ? weights[line] : 0;
      total += weights[line];
    }
    float prior = (float) Math.log(positive / (total - positive));
    float[] scores = new float[count];
    Arrays.fill(scores, prior);
    List<LineModel.Tree> fitted = new ArrayList<>();
    fitted.add(new Growth().constant(prior));
    Random random = new Random(1);
    for (int tree = 0; tree < trees; tree++) {
      for (int line = 0; line < count; line++) {
        double p = 1 / (1 + Math.exp(-scores[line]));
        gradients[line] = weights[line] * ((frame[line] ? 1 : 0) - p);
        hessians[line] = weights[line] * p * (1 - p);
      }
      boolean[] asked = new boolean[Trait.COUNT];
      for (int trait = 0; trait < Trait.COUNT; trait++) {
        asked[trait] = random.nextDouble() < columns;
      }
      LineModel.Tree grown = new Growth().grow(asked);
      fitted.add(grown);
      for (int line = 0; line < count; line++) {
        scores[line] += grown.value(traits[line]);
      }
    }
    return new LineModel(fitted);
  }

  private int[] sorted(int trait) {
    Integer[] lines = new Integer[traits.length];
    Arrays.setAll(lines, line -> line);
    Arrays.sort(lines, (one, other) -> Float.compare(traits[one][trait], traits[other][trait]));
    return Arrays.stream(lines).mapToInt(Integer::intValue).toArray();
  }

  /** One tree while it grows, level by level. */
  private final class Growth {
    private final List<int[]> links = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();
    private final List<Float> bounds = new ArrayList<>();
    private final List<Float> leaves = new ArrayList<>();

    LineModel.Tree constant(float value) {
      leaves.add(value);
      asked.add(0);
      bounds.add(0f);
      links.add(new int[] {-1, -1});
      return tree();
    }

    LineModel.Tree grow(boolean[] columnsAsked) {
      int[] member = new int[traits.length];
      int link = split(member, 0, depth, columnsAsked, new int[] {1});
      if (link < 0) {
        asked.add(0);
        bounds.add(0f);
        links.add(new int[] {link, link});
      }
      return tree();
    }

    private LineModel.Tree tree() {
      int count = asked.size();
      LineModel.Tree tree =
          new LineModel.Tree(
              new int[count],
              new float[count],
              new int[count],
              new int[count],
              new float[leaves.size()]);
      for (int node = 0; node < count; node++) {
        tree.traits()[node] = asked.get(node);
        tree.bounds()[node] = bounds.get(node);
        tree.below()[node] = links.get(node)[0];
        tree.above()[node] = links.get(node)[1];
      }
      for (int leaf = 0; leaf < leaves.size(); leaf++) {
        tree.leaves()[leaf] = leaves.get(leaf);
      }
      return tree;
    }

    /** Splits the lines of a group; the link to what they became. */
    private int split(int[] member, int group, int left, boolean[] columnsAsked, int[] groups) {
      double gradient = 0;
      double hessian = 0;
      for (int line = 0; line < member.length; line++) {
        if (member[line] == group) {
          gradient += gradients[line];
          hessian += hessians[line];
        }
      }
      double best = 1e-9;
      int bestTrait = -1;
      float bestBound = 0;
      for (int trait = 0; left > 0 && trait < Trait.COUNT; trait++) {
        if (!columnsAsked[trait]) {
          continue;
        }
        double gradientBelow = 0;
        double hessianBelow = 0;
        float last = Float.NaN;
        for (int line : order[trait]) {
          if (member[line] != group) {
            continue;
          }
          float value = traits[line][trait];
          if (value != last
              && hessianBelow >= leastHessian
              && hessian - hessianBelow >= leastHessian) {
            double gain =
                worth(gradientBelow, hessianBelow)
                    + worth(gradient - gradientBelow, hessian - hessianBelow)
                    - worth(gradient, hessian);
            if (gain > best) {
              best = gain;
              bestTrait = trait;
              bestBound = (last + value) / 2;
            }
          }
          gradientBelow += gradients[line];
          hessianBelow += hessians[line];
          last = value;
        }
      }
      if (bestTrait < 0) {
        leaves.add((float) (rate * gradient / (hessian + ridge)));
        return -leaves.size();
      }
      int above = groups[0]++;
      for (int line = 0; line < member.length; line++) {
        if (member[line] == group && traits[line][bestTrait] > bestBound) {
          member[line] = above;
        }
      }
      int node = asked.size();
      asked.add(bestTrait);
      bounds.add(bestBound);
      int[] link = new int[2];
      links.add(link);
      link[0] = split(member, group, left - 1, columnsAsked, groups);
      link[1] = split(member, above, left - 1, columnsAsked, groups);
      return node;
    }

    private double worth(double gradient, double hessian) {
      return gradient * gradient / (hessian + ridge);
    }
  }
}
