package org.anun.indexer.language;

/**
 * A training text as features.
 *
 * @param slots the features of all its words, one after another
 * @param ends offset in {@code slots} behind each word; at least one
 */
// Arrays, because there are tens of millions of features; a sample never leaves the trainer.
@SuppressWarnings("ArrayRecordComponent")
record WordSample(int[] slots, int[] ends) {
  /** First feature of a word. */
  int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  /** How many words the sample has. */
  int words() {
    return ends.length;
  }
}
