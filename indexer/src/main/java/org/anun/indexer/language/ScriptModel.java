package org.anun.indexer.language;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * What each feature of a word says for each language of one script. A word's score for a language
 * is the sum of its features' weights, which {@link WordWeights} makes. For many threads, once the
 * table is filled.
 *
 * @param script the letters that it knows
 * @param labels the languages of the script, and perhaps, as the last, {@code und} for text of none
 *     of them
 * @param resolution steps of a weight or score that make one nat
 * @param table the weights in steps, one a label
 */
record ScriptModel(UnicodeScript script, List<String> labels, int resolution, WeightTable table) {
  ScriptModel {
    labels = List.copyOf(labels);
    if (table.labels() != labels.size()) {
      throw new IllegalArgumentException(
          script + ": " + table.labels() + " weights a row for the labels " + labels);
    }
    int none = labels.indexOf(Language.UNDETERMINED);
    if (none >= 0 && none < labels.size() - 1) {
      throw new IllegalArgumentException(script + ": und is not the last of " + labels);
    }
  }

  /** How many of the labels are languages: they come first, and one for none of them may follow. */
  int languages() {
    int last = labels.size() - 1;
    return labels.get(last).equals(Language.UNDETERMINED) ? last : last + 1;
  }
}
