package org.anun.names;

/**
 * The outcome of comparing two names.
 *
 * @param score from 0 (nothing in common) to 1 (the same letters)
 * @param verdict whether the two are taken for one name
 * @param relation how they hang together; {@link Relation#INFLECTED} may come with either verdict,
 *     because some case forms are also the name of somebody else (Пескова)
 * @param reason why the verdict is what it is
 */
public record Comparison(double score, Verdict verdict, Relation relation, Reason reason) {
  public Comparison {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be between 0 and 1: " + score);
    }
  }

  /** The reason as one short sentence in English. */
  public String why() {
    return why(Reason.ENGLISH);
  }

  /**
   * The reason as one short sentence for a reader.
   *
   * @param language {@code en}, {@code hy} or {@code ru}; any other gives English
   */
  public String why(String language) {
    return reason.in(language);
  }

  /** Whether the verdict is {@link Verdict#SAME}. */
  public boolean same() {
    return verdict == Verdict.SAME;
  }
}
