package org.anun.benchmarks.cleaning;

import org.anun.benchmarks.cleaning.LabelledPage.LabelledLine;

/**
 * Rules of length alone, in any language: a line is kept if it is long, or if it is of medium
 * length beside a line that is kept; as text extractors that read no words do. jusText's rule with
 * its own lengths in characters (70 and 200) and without its stop words and link density, which a
 * plain text has not; or boilerpipe's rule for blocks without links, with its lengths in words.
 *
 * @param label as the tables name it
 * @param characters whether lengths count characters rather than words
 * @param shortest a line that is shorter is removed
 * @param longest a line that is longer is kept
 */
record DensityFilter(String label, boolean characters, int shortest, int longest)
    implements LineFilter {
  /** jusText's lengths. */
  static DensityFilter justext() {
    return new DensityFilter("length and neighbours, 70 and 200 characters", true, 70, 200);
  }

  /** boilerpipe's lengths. */
  static DensityFilter boilerpipe() {
    return new DensityFilter("length and neighbours, 5 and 15 words", false, 5, 15);
  }

  /** Only what is a word or two is removed. */
  static DensityFilter cautious() {
    return new DensityFilter("more than 2 words", false, 3, 3);
  }

  @Override
  public boolean[] kept(LabelledPage page) {
    int count = page.lines().size();
    boolean[] kept = new boolean[count];
    for (int index = 0; index < count; index++) {
      int length = length(page, index);
      boolean beside = length(page, index - 1) >= longest || length(page, index + 1) >= longest;
      kept[index] = length >= longest || (length >= shortest && beside);
    }
    return kept;
  }

  private int length(LabelledPage page, int index) {
    if (index < 0 || index >= page.lines().size()) {
      return 0;
    }
    LabelledLine line = page.lines().get(index);
    return characters ? line.text().strip().length() : line.words();
  }
}
