package org.anun.indexer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says how likely a line is of the page around the article rather than of its text: a sum of small
 * decision trees over the traits of the line, read from {@code line_model.tsv}. Immutable and
 * thread-safe; a line costs three comparisons a tree.
 *
 * <p>The trainer makes the table; the README beside it says of what and how well.
 */
final class LineModel {
  private final Tree[] trees;

  LineModel(List<Tree> trees) {
    this.trees = trees.toArray(Tree[]::new);
  }

  /** The model of Anun's table. */
  static LineModel standard() {
    List<Table.Row> rows =
        Table.read(
            LineModel.class,
            "line_model.tsv",
            "tree",
            "node",
            "trait",
            "at_most",
            "below",
            "above");
    List<Tree> trees = new ArrayList<>();
    List<Table.Row> tree = new ArrayList<>();
    for (Table.Row row : rows) {
      if (!tree.isEmpty() && !tree.getFirst().cell("tree").equals(row.cell("tree"))) {
        trees.add(Tree.of(tree));
        tree.clear();
      }
      tree.add(row);
    }
    trees.add(Tree.of(tree));
    return new LineModel(trees);
  }

  /** The logarithm of the odds that a line with these traits is of the page around the article. */
  float score(float[] traits) {
    float sum = 0;
    for (Tree tree : trees) {
      sum += tree.value(traits);
    }
    return sum;
  }

  void count(int[] used) {
    for (Tree tree : trees) for (int t : tree.traits()) used[t]++;
  }

  /**
   * A decision tree. A node goes on to another one, or, where its link is negative, to a leaf.
   *
   * @param traits ordinals of the trait that each node asks for
   * @param bounds a line whose trait is at most this goes below
   * @param below the next node, or -1 minus the index of a leaf
   * @param above the next node, or -1 minus the index of a leaf
   * @param leaves what the tree says
   */
  record Tree(int[] traits, float[] bounds, int[] below, int[] above, float[] leaves) {
    float value(float[] line) {
      int node = 0;
      do {
        node = line[traits[node]] <= bounds[node] ? below[node] : above[node];
      } while (node >= 0);
      return leaves[-1 - node];
    }

    private static Tree of(List<Table.Row> rows) {
      int count = rows.size();
      Tree tree =
          new Tree(
              new int[count],
              new float[count],
              new int[count],
              new int[count],
              new float[2 * count]);
      for (int node = 0; node < count; node++) {
        Table.Row row = rows.get(node);
        try {
          if (Integer.parseInt(row.cell("node")) != node) {
            throw row.fault("nodes are numbered from 0 without gaps");
          }
          tree.traits[node] = Trait.valueOf(row.cell("trait").toUpperCase(Locale.ROOT)).ordinal();
          tree.bounds[node] = Float.parseFloat(row.cell("at_most"));
          tree.below[node] = tree.link(row.cell("below"), node, 2 * node);
          tree.above[node] = tree.link(row.cell("above"), node, 2 * node + 1);
        } catch (IllegalArgumentException e) {
          throw row.fault(String.valueOf(e.getMessage()));
        }
      }
      return tree;
    }

    /** {@code >3} is a link to node 3; a number is a leaf. */
    private int link(String cell, int node, int leaf) {
      if (!cell.startsWith(">")) {
        leaves[leaf] = Float.parseFloat(cell);
        return -1 - leaf;
      }
      int next = Integer.parseInt(cell.substring(1));
      if (next <= node || next >= traits.length) {
        throw new IllegalArgumentException("a link goes to a later node of its tree: " + cell);
      }
      return next;
    }
  }
}
