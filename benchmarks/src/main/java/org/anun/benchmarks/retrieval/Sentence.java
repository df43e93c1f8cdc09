package org.anun.benchmarks.retrieval;

/** The one sentence that every article of a retrieval measurement consists of. */
final class Sentence {
  private Sentence() {}

  /** The sentence with a name in it, as written in any script. */
  static String around(String name) {
    return "On Tuesday " + name + " spoke about the new bridge over the river.";
  }
}
