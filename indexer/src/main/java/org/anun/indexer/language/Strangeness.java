package org.anun.indexer.language;

/**
 * Whether a text is in a language that is not on the list, though in a script that is. Two signs:
 * letters that no language of the list has, and words that no language claims with any force.
 */
final class Strangeness {
  /** One foreign letter may be a name's. */
  private static final int LEAST_FOREIGN = 2;

  /** Names bring fewer into a text of the list's languages; Serbian and Czech prose has more. */
  private static final double LEAST_FOREIGN_SHARE = 0.03;

  /** With fewer letters in words without a capital, their claim cannot be weighed. */
  private static final int LEAST_LETTERS = 20;

  /**
   * The least claim a letter, in nats: what the best language scores above the mean of all. Over
   * all words, 99.5 % of development sentences have 0.8 or more; sentences in Swedish, Finnish and
   * Dutch that were tried had 0.6 to 1.
   */
  private static final double LEAST_CLAIM = 0.7;

  private Strangeness() {}

  /** Whether the words of a kind that has a model look like none of its languages. */
  static boolean shown(Evidence evidence, int kind, ScriptModel script) {
    int letters = evidence.letters(kind);
    int foreign = evidence.foreign(kind);
    if (foreign >= LEAST_FOREIGN && foreign >= LEAST_FOREIGN_SHARE * letters) {
      return true;
    }
    int plain = evidence.plainLetters(kind);
    return plain >= LEAST_LETTERS
        && claim(evidence.plainScores(kind), script) < LEAST_CLAIM * plain
        && script.labels().size() > 2;
  }

  private static double claim(long[] scores, ScriptModel script) {
    double sum = 0;
    long most = Long.MIN_VALUE;
    for (long score : scores) {
      sum += score;
      most = Math.max(most, score);
    }
    return (most - sum / scores.length) / script.resolution();
  }
}
