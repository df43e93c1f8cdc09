package org.anun.benchmarks.language;

/**
 * What an identifier says of a text.
 *
 * @param language the likeliest of the list, or {@code und} where it names none
 * @param confidence how sure it is by its own measure; only its order counts, unless it is a
 *     probability
 * @param told whether it would tell the language rather than say {@code und}
 */
record Guess(String language, double confidence, boolean told) {
  /** What stands for no language. */
  static final String UNDETERMINED = "und";
}
