package org.anun.benchmarks.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.anun.indexer.html.ArticleModel;
import org.anun.indexer.html.ArticleModel.Node;

/**
 * Learns a sum of small decision trees by gradient boosting (Friedman 2001) of the logistic loss,
 * with second-order leaves and features cut into bins. The same rows give the same model.
 */
final class TreeBoosting {
  private static final int TREES = 120;
  private static final int DEPTH = 4;
  private static final double RATE = 0.1;
  private static final int BINS = 48;
  private static final double LEAST_WEIGHT = 1;
  private static final double RIDGE = 2;

  /** Each tree sees half of the features and seven tenths of the rows. */
  private static final double FEATURES_SEEN = 0.5;

  private static final double ROWS_SEEN = 0.7;

  private final double[][] rows;
  private final double[] truths;
  private final double[] weights;
  private final double[][] edges;
  private final byte[][] bins;
  private final double[] slopes;
  private final double[] curves;
  private final int[] places;
  private final boolean[] seen;
  private final Random random = new Random(1);

  private TreeBoosting(double[][] rows, double[] truths, double[] weights) {
    this.rows = rows;
    this.truths = truths;
    this.weights = weights;
    edges = new double[rows[0].length][];
    bins = new byte[rows[0].length][rows.length];
    slopes = new double[rows.length];
    curves = new double[rows.length];
    places = new int[rows.length];
    seen = new boolean[rows.length];
    for (int feature = 0; feature < edges.length; feature++) {
      cut(feature);
    }
  }

  /**
   * Learns from rows.
   *
   * @param truths 1 where a row is the article's, else 0
   */
  static ArticleModel learn(double[][] rows, double[] truths, double[] weights) {
    return new TreeBoosting(rows, truths, weights).learn();
  }

  private void cut(int feature) {
    double[] sorted = new double[rows.length];
    for (int row = 0; row < rows.length; row++) {
      sorted[row] = rows[row][feature];
    }
    Arrays.sort(sorted);
    double[] distinct = Arrays.stream(sorted).distinct().toArray();
    TreeSet<Double> cuts = new TreeSet<>();
    if (distinct.length <= BINS) {
      for (int at = 1; at < distinct.length; at++) {
        cuts.add(rounded((distinct[at - 1] + distinct[at]) / 2));
      }
    } else {
      for (int bin = 1; bin < BINS; bin++) {
        cuts.add(rounded(sorted[(int) ((long) bin * rows.length / BINS)]));
      }
    }
    edges[feature] = cuts.stream().mapToDouble(Double::doubleValue).toArray();
    for (int row = 0; row < rows.length; row++) {
      int bin = Arrays.binarySearch(edges[feature], rows[row][feature]);
      bins[feature][row] = (byte) (bin < 0 ? -bin - 1 : bin);
    }
  }

  /** Thresholds are written with five digits. */
  private static double rounded(double value) {
    return Math.round(value * 1e5) / 1e5;
  }

  private ArticleModel learn() {
    double all = 0;
    double good = 0;
    for (int row = 0; row < rows.length; row++) {
      all += weights[row];
      good += weights[row] * truths[row];
    }
    double base = rounded(Math.log(good / (all - good)));
    double[] sums = new double[rows.length];
    Arrays.fill(sums, base);
    List<Node[]> trees = new ArrayList<>();
    for (int round = 0; round < TREES; round++) {
      for (int row = 0; row < rows.length; row++) {
        double odds = 1 / (1 + Math.exp(-sums[row]));
        slopes[row] = weights[row] * (truths[row] - odds);
        curves[row] = weights[row] * Math.max(odds * (1 - odds), 1e-6);
        seen[row] = random.nextDouble() < ROWS_SEEN;
      }
      Node[] tree = grow();
      trees.add(tree);
      for (int row = 0; row < rows.length; row++) {
        sums[row] += tree[places[row]].value();
      }
    }
    return new ArticleModel(base, trees);
  }

  private Node[] grow() {
    boolean[] usable = new boolean[edges.length];
    for (int feature = 0; feature < usable.length; feature++) {
      usable[feature] = random.nextDouble() < FEATURES_SEEN && edges[feature].length > 0;
    }
    Arrays.fill(places, 0);
    List<Node> nodes = new ArrayList<>(List.of(new Node(-1, 0, 0, 0, 0)));
    int first = 0;
    for (int level = 0; level < DEPTH && first < nodes.size(); level++) {
      int end = nodes.size();
      for (int node = first; node < end; node++) {
        Split split = split(node, usable);
        if (split.feature() >= 0) {
          int left = nodes.size();
          nodes.set(
              node,
              new Node(split.feature(), edges[split.feature()][split.bin()], left, left + 1, 0));
          nodes.add(new Node(-1, 0, 0, 0, 0));
          nodes.add(new Node(-1, 0, 0, 0, 0));
        }
      }
      for (int row = 0; row < rows.length; row++) {
        Node node = nodes.get(places[row]);
        if (node.feature() >= 0) {
          places[row] = rows[row][node.feature()] <= node.threshold() ? node.left() : node.right();
        }
      }
      first = end;
    }
    return withValues(nodes);
  }

  private record Split(int feature, int bin) {}

  private Split split(int node, boolean[] usable) {
    int[] members = new int[rows.length];
    int size = 0;
    double slope = 0;
    double curve = 0;
    for (int row = 0; row < rows.length; row++) {
      if (seen[row] && places[row] == node) {
        members[size++] = row;
        slope += slopes[row];
        curve += curves[row];
      }
    }
    double best = 1e-3;
    Split found = new Split(-1, 0);
    double[] slopeOf = new double[BINS + 1];
    double[] curveOf = new double[BINS + 1];
    for (int feature = 0; feature < edges.length; feature++) {
      if (!usable[feature]) {
        continue;
      }
      Arrays.fill(slopeOf, 0);
      Arrays.fill(curveOf, 0);
      for (int at = 0; at < size; at++) {
        slopeOf[bins[feature][members[at]]] += slopes[members[at]];
        curveOf[bins[feature][members[at]]] += curves[members[at]];
      }
      double left = 0;
      double leftCurve = 0;
      for (int bin = 0; bin < edges[feature].length; bin++) {
        left += slopeOf[bin];
        leftCurve += curveOf[bin];
        double right = slope - left;
        double rightCurve = curve - leftCurve;
        double gain =
            left * left / (leftCurve + RIDGE)
                + right * right / (rightCurve + RIDGE)
                - slope * slope / (curve + RIDGE);
        if (leftCurve >= LEAST_WEIGHT && rightCurve >= LEAST_WEIGHT && gain > best) {
          best = gain;
          found = new Split(feature, bin);
        }
      }
    }
    return found;
  }

  private Node[] withValues(List<Node> nodes) {
    double[] slope = new double[nodes.size()];
    double[] curve = new double[nodes.size()];
    for (int row = 0; row < rows.length; row++) {
      if (seen[row]) {
        slope[places[row]] += slopes[row];
        curve[places[row]] += curves[row];
      }
    }
    Node[] tree = new Node[nodes.size()];
    for (int at = 0; at < tree.length; at++) {
      Node node = nodes.get(at);
      double value = rounded(RATE * slope[at] / (curve[at] + RIDGE));
      tree[at] = new Node(node.feature(), node.threshold(), node.left(), node.right(), value);
    }
    return tree;
  }
}
