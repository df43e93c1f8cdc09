package org.anun.indexer.mention.tagger;

/** A model's weights: of features for labels, and of labels for those behind them. */
interface Weights {
  /** Adds the weights of a feature to an array, from an offset on. */
  void add(long feature, float[] sums, int offset);

  /** The weight of one label behind another. */
  float step(int before, int label);
}
