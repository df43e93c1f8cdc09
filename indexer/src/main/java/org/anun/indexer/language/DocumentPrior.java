package org.anun.indexer.language;

import java.util.List;

/**
 * Reads an unsure line of an article in the light of the article's language: most lines of a page
 * are in one language, so a short line that fits it probably is.
 *
 * @param model what the lines were weighed by
 * @param language the article's, or {@code und} when there is nothing to go by
 */
record DocumentPrior(LanguageModel model, String language) {
  /** The part of article lines that are in the article's language, counted low. */
  private static final double SHARE = 0.9;

  /** Fewer letters stay undetermined: sizes, initials, codes. */
  private static final int LEAST_LETTERS = 4;

  /**
   * The detection of a line's words of one kind, settled where the prior suffices: where the odds
   * that the words give the language, times the prior's, are enough; or where at least half of the
   * words are capitalised, so probably names, and the others do not speak against the language.
   */
  Detection settle(Evidence evidence, int kind, Detection alone) {
    boolean applies =
        alone.undetermined()
            && !language.equals(Language.UNDETERMINED)
            && kind == evidence.mainKind()
            && evidence.letters(kind) >= LEAST_LETTERS;
    return applies
        ? model.script(kind).map(script -> settle(evidence, kind, script, alone)).orElse(alone)
        : alone;
  }

  private Detection settle(Evidence evidence, int kind, ScriptModel script, Detection alone) {
    List<String> labels = script.labels();
    int label = labels.indexOf(language);
    if (label < 0 || Strangeness.shown(evidence, kind, script)) {
      return alone;
    }
    double chance = Confidence.of(evidence.scores(kind), script)[label];
    double settled = chance * SHARE / (chance * SHARE + (1 - chance) * (1 - SHARE));
    boolean names = 2 * evidence.plainWords(kind) <= evidence.words(kind);
    if (names && plainChance(evidence, kind, script, label) * labels.size() >= 1) {
      settled = Math.max(settled, SHARE);
    }
    return settled >= LanguageDetector.LEAST_CONFIDENCE
        ? new Detection(language, settled, language)
        : alone;
  }

  /** The language's chance by the words without a capital, if they are in one of the languages. */
  private static double plainChance(Evidence evidence, int kind, ScriptModel script, int label) {
    double[] chances = Confidence.of(evidence.plainScores(kind), script);
    int none = script.labels().indexOf(Language.UNDETERMINED);
    double languages = none < 0 ? 1 : 1 - chances[none];
    return chances[label] / Math.max(languages, chances[label]);
  }
}
