package org.anun.benchmarks.language;

/** Tells the language of a text. One thread at a time. */
interface Identifier {
  /** As the tables call it. */
  String name();

  /** What it says of a text. */
  Guess guess(String text);

  /** Whether its confidence is meant as the probability that the guess is right. */
  boolean calibrated();

  /** Whether it ever says that it does not know. */
  boolean abstains();
}
