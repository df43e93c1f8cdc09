package org.anun.names;

import java.util.List;

/**
 * A word and the names it can stand for.
 *
 * @param written as in the text
 * @param readings the canonical one first; empty for what is no name
 */
record NameWord(String written, Word word, List<Reading> readings) {
  NameWord {
    readings = List.copyOf(readings);
  }

  boolean isName() {
    return !readings.isEmpty();
  }

  Reading canonical() {
    return readings.getFirst();
  }

  /** A single letter, which in a full name stands for the name it begins. */
  boolean isInitial() {
    return word.letters().length() == 1;
  }
}
