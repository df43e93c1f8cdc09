package org.anun.indexer.story;

/**
 * When two texts are copies of one story: they share more than half of all they hold, the shorter
 * is mostly contained in the longer, and where both fill numbers or names into the same words, they
 * are the same.
 */
final class CopyRule {
  /**
   * Above one half, a page that holds two articles one after the other cannot be a copy of both:
   * each of its shingles is of one of them only.
   */
  private static final double RESEMBLANCE = 0.52;

  /**
   * The shorter text's share in the longer one. Cuts and additions leave it at 1, both together at
   * the rest of the cut; a tenth of the words replaced one by one leaves 0.8.
   */
  private static final double CONTAINMENT = 0.7;

  /**
   * Weather, rates, results and receptions are the same words around other numbers and names, and
   * nearly all differ. A corrected copy differs in a few.
   */
  private static final double PARTICULARS = 0.6;

  private CopyRule() {}

  /** Whether the texts of two signatures are copies of one story, the same either way round. */
  static boolean copies(Signature one, Signature other) {
    Sketch.Overlap words = one.shingles().overlap(other.shingles());
    return words.resemblance() >= RESEMBLANCE
        && contained(words) >= CONTAINMENT
        && agree(one.numbers().agreement(other.numbers()))
        && agree(one.names().agreement(other.names()));
  }

  /** The share of the fewer shingles that both texts have. */
  static double contained(Sketch.Overlap words) {
    return (double) words.both() / Math.min(words.one(), words.other());
  }

  private static boolean agree(Particulars.Agreement particulars) {
    return particulars.same() >= PARTICULARS * particulars.places();
  }
}
