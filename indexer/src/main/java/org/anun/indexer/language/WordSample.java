package org.anun.indexer.language;

/**
 * A training text as features.
 *
 * @param label number of its language among the labels of its script
 * @param slots the features of all its words, one after another
 * @param ends offset in {@code slots} behind each word
 */
// Arrays, because there are tens of millions of features; a sample never leaves the trainer.
@SuppressWarnings("ArrayRecordComponent")
record WordSample(int label, int[] slots, int[] ends) {
  /** First feature of a word. */
  int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  /** How many words the sample has. */
  int words() {
    return ends.length;
  }
}
