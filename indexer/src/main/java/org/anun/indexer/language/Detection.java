package org.anun.indexer.language;

/**
 * The language of a text.
 *
 * @param language ISO 639-1 code, or {@code und} when the text does not say enough
 * @param confidence how likely the guess is right, from 0 to 1, given that the text is in one
 *     language of the list; 0 without a letter of a known script. Calibrated on news fragments of
 *     one to three words and interface strings (development sets): from 0.7 to 0.8, 76 % were
 *     right, from 0.8 to 0.9, 89 %, above, 98 % and more. Below {@value
 *     LanguageDetector#LEAST_CONFIDENCE} the language is {@code und}; it is {@code und} above, too,
 *     where the words could be mere names or in a language outside the list
 * @param guess the likeliest language all the same; {@code und} only without a letter of a known
 *     script
 */
public record Detection(String language, double confidence, String guess) {
  /** No letter of a known script. */
  public static final Detection NONE =
      new Detection(Language.UNDETERMINED, 0, Language.UNDETERMINED);

  /** Checks the confidence. */
  public Detection {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
    }
  }

  /** Whether the language could not be told. */
  public boolean undetermined() {
    return language.equals(Language.UNDETERMINED);
  }

  /** The same guess, where something speaks against telling it. */
  Detection untold() {
    return new Detection(Language.UNDETERMINED, confidence, guess);
  }
}
