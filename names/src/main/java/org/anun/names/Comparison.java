package org.anun.names;

/**
 * The outcome of comparing two names.
 *
 * @param score from 0 (nothing in common) to 1 (the same letters)
 * @param verdict whether the two are taken for one name
 * @param relation how they hang together; {@link Relation#INFLECTED} may come with either verdict,
 *     because some case forms are also the name of somebody else (Пескова)
 * @param why the reason as one short sentence for a reader
 */
public record Comparison(double score, Verdict verdict, Relation relation, String why) {
  public Comparison {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be between 0 and 1: " + score);
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException("why must say something");
    }
  }

  /** Whether the verdict is {@link Verdict#SAME}. */
  public boolean same() {
    return verdict == Verdict.SAME;
  }
}
