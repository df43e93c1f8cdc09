package org.anun.indexer.story;

/**
 * When two texts are copies of one story: they share more than half of all they hold, the shorter
 * is mostly contained in the longer, and their numbers agree.
 */
final class CopyRule {
  /**
   * Above one half, a page that holds two articles one after the other cannot be a copy of both:
   * each of its shingles is of one of them only.
   */
  private static final double RESEMBLANCE = 0.52;

  /**
   * The shorter text's share in the longer one. Cuts and additions leave it at 1; a tenth of the
   * words replaced one by one leaves 0.8.
   */
  private static final double CONTAINMENT = 0.7;

  /**
   * The same for short texts, of which many fill one form ("received the ambassador of …"): three
   * places of 60 words leave 0.9.
   */
  private static final double CONTAINMENT_OF_SHORT = 0.9;

  /** Shingles below which a text is short. */
  private static final int SHORT = 100;

  /**
   * Weather, exchange rates and results are the same words around other numbers. A copy that leaves
   * out or adds numbers has 1.
   */
  private static final double NUMBERS = 0.6;

  private CopyRule() {}

  /** Whether the texts of two signatures are copies of one story, the same either way round. */
  static boolean copies(Signature one, Signature other) {
    Sketch.Overlap words = one.shingles().overlap(other.shingles());
    if (words.resemblance() < RESEMBLANCE) {
      return false;
    }
    boolean isShort = Math.min(one.shingles().size(), other.shingles().size()) < SHORT;
    return contained(words) >= (isShort ? CONTAINMENT_OF_SHORT : CONTAINMENT)
        && numbersAgree(one.numbers().overlap(other.numbers()), isShort);
  }

  /** The share of the fewer shingles that both texts have. */
  static double contained(Sketch.Overlap words) {
    return (double) words.both() / Math.min(words.one(), words.other());
  }

  /** One number may always be corrected, or be that of another dateline, but in a short text. */
  private static boolean numbersAgree(Sketch.Overlap numbers, boolean isShort) {
    int fewer = Math.min(numbers.one(), numbers.other());
    return numbers.both() >= NUMBERS * fewer || !isShort && numbers.both() >= fewer - 1;
  }
}
