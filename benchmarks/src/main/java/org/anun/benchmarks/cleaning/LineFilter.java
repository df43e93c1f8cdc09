package org.anun.benchmarks.cleaning;

/** A way to tell a page's lines from its article's. */
interface LineFilter {
  /** As the tables name it. */
  String label();

  /** For each line of a page, whether it is kept as the article's text. */
  boolean[] kept(LabelledPage page);
}
