package org.anun.benchmarks.names;

import static org.anun.benchmarks.MarkdownTable.share;

import org.anun.names.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was asked for.
 *
 * @param type the type of negatives that counts; null for all of them
 * @param peer the best known of others when it was asked for
 */
record Target(NameKind kind, String title, @Nullable String type, String peer, String asked) {
  /** F1 and false positives of a method. */
  String figures(Figures figures) {
    Share wrong =
        type == null
            ? figures.negatives().overall()
            : figures.negatives().byType().getOrDefault(type, Share.NONE);
    return share(figures.vocabulary().f1()) + " / " + share(wrong.value());
  }
}
