package org.anun.indexer.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.anun.indexer.clean.Table;
import org.jspecify.annotations.Nullable;

/**
 * Says which lines of a page are its article: a sum of small decision trees over {@link
 * BlockFeatures}, learnt from pages whose article is known. {@code benchmarks/train-extraction.sh}
 * writes the table; the README beside it says from what. Immutable and thread-safe.
 */
public final class ArticleModel {
  /**
   * How much of a list item's verdict is that of its whole list. Items of a list, and rows of a
   * table, belong to the article together or not at all.
   */
  private static final double LIST_SHARE = 0.7;

  /** A single line sways its list by no more than this. */
  private static final double MOST_SURE = 4;

  /**
   * From these logarithmic odds on a line is the article's: a line lost is missed by those who
   * search, one too many is only seen. Chosen by cross-validation, where precision meets recall.
   */
  private static final double THRESHOLD = -0.5;

  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> SECTIONS = Set.of("article", "section", "main");

  private final double base;
  private final Node[][] trees;

  /**
   * A node: lines whose feature is at most the threshold go left, the others right.
   *
   * @param feature its index in {@link BlockFeatures#all}; -1 in a leaf
   * @param value what a leaf adds to the sum
   */
  public record Node(int feature, double threshold, int left, int right, double value) {}

  /**
   * A model.
   *
   * @param base the sum that the trees add to
   * @param trees each with its root first
   */
  public ArticleModel(double base, List<Node[]> trees) {
    this.base = base;
    this.trees = trees.toArray(Node[][]::new);
  }

  /** Anun's model, read once. */
  static ArticleModel standard() {
    return Standard.MODEL;
  }

  private static ArticleModel read() {
    List<Node[]> trees = new ArrayList<>();
    List<Node> tree = new ArrayList<>();
    double base = 0;
    for (Table.Row row :
        Table.read(
            ArticleModel.class,
            "article_trees.tsv",
            "tree",
            "node",
            "feature",
            "threshold",
            "left",
            "right",
            "value")) {
      if (row.cell("feature").equals("base")) {
        base = Double.parseDouble(row.cell("value"));
        continue;
      }
      if (row.cell("node").equals("0") && !tree.isEmpty()) {
        trees.add(tree.toArray(Node[]::new));
        tree.clear();
      }
      if (Integer.parseInt(row.cell("node")) != tree.size()) {
        throw row.fault("the nodes of a tree are numbered from 0");
      }
      tree.add(node(row));
    }
    trees.add(tree.toArray(Node[]::new));
    return new ArticleModel(base, trees);
  }

  private static Node node(Table.Row row) {
    double value = Double.parseDouble(row.cell("value"));
    if (row.cell("feature").equals("leaf")) {
      return new Node(-1, 0, 0, 0, value);
    }
    int feature = BlockFeatures.all().indexOf(row.cell("feature"));
    if (feature < 0) {
      throw row.fault("no feature is called so");
    }
    return new Node(
        feature,
        Double.parseDouble(row.cell("threshold")),
        Integer.parseInt(row.cell("left")),
        Integer.parseInt(row.cell("right")),
        value);
  }

  /** The names of the features that a model judges by. */
  public static List<String> features() {
    return BlockFeatures.all();
  }

  /** What the trees add to. */
  public double base() {
    return base;
  }

  /** The trees, each with its root first. */
  public List<Node[]> trees() {
    return List.of(trees);
  }

  /** Which of a page's lines are the article's own. */
  boolean[] article(List<TextBlock> blocks, double[][] features) {
    double[] scores = new double[features.length];
    for (int index = 0; index < scores.length; index++) {
      scores[index] = score(features[index]);
    }
    evenLists(blocks, scores);
    boolean[] article = new boolean[scores.length];
    for (int index = 0; index < scores.length; index++) {
      article[index] = scores[index] > THRESHOLD;
    }
    return article;
  }

  /** The logarithm of the odds that a line is the article's. */
  double score(double[] features) {
    double sum = base;
    for (Node[] tree : trees) {
      Node node = tree[0];
      while (node.feature() >= 0) {
        node = tree[features[node.feature()] <= node.threshold() ? node.left() : node.right()];
      }
      sum += node.value();
    }
    return sum;
  }

  /** Draws the scores of a list's items, and of a table's rows, together. */
  private static void evenLists(List<TextBlock> blocks, double[] scores) {
    IdentityHashMap<Box, double[]> sums = new IdentityHashMap<>();
    for (int index = 0; index < scores.length; index++) {
      Box list = list(blocks.get(index).box());
      if (list != null) {
        double weight = Math.sqrt(blocks.get(index).words() + 1.0);
        double[] sum = sums.computeIfAbsent(list, box -> new double[2]);
        sum[0] += weight * Math.max(-MOST_SURE, Math.min(MOST_SURE, scores[index]));
        sum[1] += weight;
      }
    }
    for (int index = 0; index < scores.length; index++) {
      Box list = list(blocks.get(index).box());
      if (list != null) {
        double[] sum = sums.getOrDefault(list, new double[] {0, 1});
        scores[index] = (1 - LIST_SHARE) * scores[index] + LIST_SHARE * sum[0] / sum[1];
      }
    }
  }

  private static @Nullable Box list(Box from) {
    boolean row = from.block().row;
    for (Box box = from; box != null && !SECTIONS.contains(box.tag()); box = box.parent) {
      if (LISTS.contains(box.tag()) || (row && box.tag().equals("table"))) {
        return box;
      }
    }
    return null;
  }

  private static final class Standard {
    private static final ArticleModel MODEL = read();
  }
}
