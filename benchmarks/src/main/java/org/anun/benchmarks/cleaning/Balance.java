package org.anun.benchmarks.cleaning;

import java.util.List;
import java.util.Locale;
import org.anun.benchmarks.cleaning.LabelledPage.LabelledLine;
import org.anun.benchmarks.cleaning.LabelledPage.Truth;

/**
 * Words that a filter removed of a page's frame and lost of its article.
 *
 * @param removed words of removed frame lines
 * @param frame words of all frame lines
 * @param lost words of removed article lines
 * @param article words of all article lines
 */
record Balance(int removed, int frame, int lost, int article) {
  static final Balance NONE = new Balance(0, 0, 0, 0);

  /** What a filter does to all these pages together. */
  static Balance of(LineFilter filter, List<LabelledPage> pages) {
    return pages.stream().map(page -> of(filter, page)).reduce(NONE, Balance::plus);
  }

  private static Balance of(LineFilter filter, LabelledPage page) {
    boolean[] kept = filter.kept(page);
    int removed = 0;
    int lost = 0;
    for (int index = 0; index < kept.length; index++) {
      LabelledLine line = page.lines().get(index);
      if (!kept[index] && line.truth() == Truth.FRAME) {
        removed += line.words();
      } else if (!kept[index] && line.truth() == Truth.ARTICLE) {
        lost += line.words();
      }
    }
    return new Balance(removed, page.words(Truth.FRAME), lost, page.words(Truth.ARTICLE));
  }

  Balance plus(Balance other) {
    return new Balance(
        removed + other.removed, frame + other.frame, lost + other.lost, article + other.article);
  }

  /** The share of the frame's words that was removed. */
  double removedShare() {
    return (double) removed / frame;
  }

  /** The share of the article's words that was lost. */
  double lostShare() {
    return (double) lost / article;
  }

  /** Both shares in per cent. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f / %.2f", 100 * removedShare(), 100 * lostShare());
  }
}
