package org.anun.indexer.mention.tagger;

import java.util.List;

/**
 * One word or mark as written, with what is known of it wherever it stands. Immutable but for the
 * scores that a {@link Tagger} leaves in it, which depend on the word alone.
 */
public final class Lexeme {
  private final String folded;
  private final Shape shape;
  private final int classes;
  private final int small;
  private final List<String> keys;
  private final int group;
  private final long form;

  /** What a model's features of this word add up to, by distance and label. */
  final float[] scores;

  Lexeme(
      String folded,
      Shape shape,
      int classes,
      int small,
      List<String> keys,
      int group,
      Scorer scorer) {
    this.folded = folded;
    this.shape = shape;
    this.classes = classes;
    this.small = small;
    this.keys = List.copyOf(keys);
    this.group = group;
    this.form = Features.hash(folded);
    this.scores = scorer.scores(this);
  }

  /** The word for comparison. */
  String folded() {
    return folded;
  }

  Shape shape() {
    return shape;
  }

  /** The bits of {@link WordClass}. */
  int classes() {
    return classes;
  }

  /** Its precise keys, as far as it may be a name. */
  List<String> keys() {
    return keys;
  }

  /** Shape and foremost class as one small number. */
  int group() {
    return group;
  }

  /** A hash of the folded word. */
  long form() {
    return form;
  }

  /** Whether it is an ending that a mark sets off: 's, 'ın. */
  boolean ending() {
    return shape == Shape.OTHER_MARK && folded.length() > 1;
  }

  /** Whether the word may be of a name by itself. */
  boolean candidate() {
    return shape.capital() || (shape == Shape.CASELESS && classes != 0);
  }

  /** Whether a language writes the word small where no sentence starts. */
  boolean smallIn(int languageBit) {
    return (small & languageBit) != 0;
  }

  boolean is(WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }
}
