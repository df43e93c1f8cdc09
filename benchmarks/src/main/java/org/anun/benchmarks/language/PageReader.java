package org.anun.benchmarks.language;

/** Tells the language of every part of a page. */
interface PageReader {
  /** As the tables call it. */
  String name();

  /** What it makes of a page. */
  PageReading read(String text);
}
