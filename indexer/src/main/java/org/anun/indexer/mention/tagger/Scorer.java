package org.anun.indexer.mention.tagger;

/** What a word's own features say of labels. */
interface Scorer {
  /** The sums by distance, each of all labels as {@link LabelSums} takes them. */
  long[] scores(Lexeme word);

  /** Whether the letters of a word say anything that its shape and classes do not. */
  boolean knows(Lexeme word);
}
