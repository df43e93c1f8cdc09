package org.anun.indexer.language;

import java.util.List;
import java.util.Optional;

/**
 * What a page makes likely before a line is read: that its lines are in the language of its
 * article. Immutable.
 *
 * <p>The costs and bounds are in nats and probabilities, and none of them is sharp: half a nat or a
 * tenth more or less moves no figure of benchmarks/language.md by more than half a point.
 */
final class PagePrior {
  /** What it costs a line of the article to be in a given other language: one in 90 is. */
  private static final double OTHER_IN_ARTICLE = 4.5;

  /** The same for the page around the article: menus are often in another language. */
  private static final double OTHER_IN_FRAME = 1;

  /** What it costs any line to be in a language outside the list. */
  private static final double NONE_OF_THE_LIST = 5;

  /** Fewer letters stay undetermined: sizes, initials, codes. */
  private static final int LEAST_LETTERS = 4;

  /** How sure a line of the article must be to be called the article's language. */
  private static final double LEAST_OF_OWN = 0.8;

  /** How sure a line must be to be called another: rather that than not. */
  private static final double LEAST_OF_OTHER = 0.6;

  /** The same for several words that all have a capital, as names have. */
  private static final double LEAST_OF_NAMES = 0.95;

  private final LanguageDetector detector;
  private final String language;
  private final int home;
  private final double[][] articleCosts;
  private final double[][] frameCosts;
  private final LanguagePath[] articlePaths;
  private final LanguagePath[] framePaths;

  /**
   * A prior.
   *
   * @param language the article's, or {@code und} when there is nothing to go by
   */
  PagePrior(LanguageDetector detector, String language) {
    this.detector = detector;
    this.language = language;
    int kinds = detector.model().kinds();
    this.articleCosts = new double[kinds][];
    this.frameCosts = new double[kinds][];
    this.articlePaths = new LanguagePath[kinds];
    this.framePaths = new LanguagePath[kinds];
    int first = 0;
    for (int kind = kinds - 1; kind >= Alphabet.FIRST_SCRIPT; kind--) {
      first = detector.model().codes(kind).contains(language) ? kind : first;
      Optional<ScriptModel> script = detector.model().script(kind);
      if (script.isPresent()) {
        articleCosts[kind] = costs(script.get().labels(), OTHER_IN_ARTICLE);
        frameCosts[kind] = costs(script.get().labels(), OTHER_IN_FRAME);
        articlePaths[kind] = path(script.get(), articleCosts[kind]);
        framePaths[kind] = path(script.get(), frameCosts[kind]);
      }
    }
    this.home = first;
  }

  private double[] costs(List<String> labels, double other) {
    double[] costs = new double[labels.size()];
    boolean known = labels.contains(language);
    for (int label = 0; label < costs.length; label++) {
      costs[label] = !known || labels.get(label).equals(language) ? 0 : other;
      costs[label] += labels.get(label).equals(Language.UNDETERMINED) ? NONE_OF_THE_LIST : 0;
    }
    return costs;
  }

  private static LanguagePath path(ScriptModel script, double[] costs) {
    long[] steps = new long[costs.length];
    for (int label = 0; label < costs.length; label++) {
      steps[label] = (long) (costs[label] / Confidence.nats(script));
    }
    return new LanguagePath(script, steps);
  }

  /** The article's language, or {@code und}. */
  String language() {
    return language;
  }

  /** The kind of the letters that the article's language is written in first of all, or 0. */
  int home() {
    return home;
  }

  /** Finds changes of language among words of a kind that has a model. */
  LanguagePath path(int kind, boolean article) {
    return article ? articlePaths[kind] : framePaths[kind];
  }

  /** The language of all words of a kind that an evidence holds, in the light of the page. */
  Detection read(Evidence evidence, int kind, boolean article) {
    Optional<ScriptModel> script =
        kind < Alphabet.FIRST_SCRIPT ? Optional.empty() : detector.model().script(kind);
    return script.isEmpty() || Strangeness.shown(evidence, kind, script.get())
        ? detector.judge(evidence, kind)
        : weigh(evidence, kind, script.get(), article);
  }

  private Detection weigh(Evidence evidence, int kind, ScriptModel script, boolean article) {
    double[] costs = article ? articleCosts[kind] : frameCosts[kind];
    Confidence best = Confidence.of(evidence.scores(kind), costs, script);
    String guess = script.labels().get(best.label());
    double confidence = best.chance();
    boolean told =
        evidence.letters(kind) >= LEAST_LETTERS
            && confidence >= least(evidence, kind, article && guess.equals(language));
    return new Detection(told ? guess : Language.UNDETERMINED, confidence, guess);
  }

  private static double least(Evidence evidence, int kind, boolean own) {
    boolean names = evidence.plainWords(kind) == 0 && evidence.words(kind) > 1;
    return own ? LEAST_OF_OWN : names ? LEAST_OF_NAMES : LEAST_OF_OTHER;
  }
}
