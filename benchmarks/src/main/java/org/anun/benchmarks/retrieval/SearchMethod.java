package org.anun.benchmarks.retrieval;

import java.util.List;

/**
 * A way to search articles for a name.
 *
 * @param label as the table names it
 */
record SearchMethod(String label, Search search) {
  /** Searches for a name. */
  @FunctionalInterface
  interface Search {
    /** The numbers of the articles found, best first. */
    List<Integer> find(String name);
  }
}
