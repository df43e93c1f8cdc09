package org.anun.indexer.language;

/**
 * Reads an unsure line of an article in the light of the article's language: most lines of a page
 * are in one language, so a short line that fits it probably is.
 *
 * @param language the article's, or {@code und} when there is nothing to go by
 */
record DocumentPrior(String language) {
  /** How many article lines in a hundred are in the article's language, counted low. */
  private static final double SHARE = 0.9;

  /** Fewer letters stay undetermined: sizes, initials, codes. */
  private static final int LEAST_LETTERS = 4;

  /** The detection of a line's words of one kind, settled where the prior suffices. */
  Detection settle(LanguageDetector detector, Evidence evidence, int kind, Detection alone) {
    if (!alone.undetermined()
        || language.equals(Language.UNDETERMINED)
        || kind < Alphabet.FIRST_SCRIPT
        || evidence.letters(kind) < LEAST_LETTERS) {
      return alone;
    }
    double chance = detector.chance(evidence, kind, language);
    double settled = chance * SHARE / (chance * SHARE + (1 - chance) * (1 - SHARE));
    return settled >= LanguageDetector.LEAST_CONFIDENCE
        ? new Detection(language, settled, language)
        : alone;
  }
}
