package org.anun.indexer.mention;

import java.util.List;

/**
 * A person's name as written in one place: given name and surname, or one of them alone.
 *
 * @param parts its words in text order, one or more
 */
record PersonName(List<Part> parts) {
  PersonName {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a name has a word");
    }
  }

  /**
   * One word of a name.
   *
   * @param word what is known of it
   * @param start first offset, in UTF-16 code units of the document's text
   * @param end offset behind the last unit
   */
  record Part(WordFact word, int start, int end) {
    /** Whether it is a single letter, as in {@code N. Pashinyan}. */
    boolean initial() {
      return word.initial();
    }
  }

  /** Whether it has two words at least that are no initials. */
  boolean full() {
    int words = 0;
    for (Part part : parts) {
      words += part.initial() ? 0 : 1;
    }
    return words > 1;
  }

  /** Whether one of its words is an initial. */
  boolean hasInitial() {
    for (Part part : parts) {
      if (part.initial()) {
        return true;
      }
    }
    return false;
  }

  WordFact given() {
    return parts.getFirst().word();
  }

  WordFact surname() {
    return parts.getLast().word();
  }

  int start() {
    return parts.getFirst().start();
  }

  int end() {
    return parts.getLast().end();
  }

  /** The name with single blanks. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(text.isEmpty() ? "" : " ").append(part.word().form());
      text.append(part.initial() ? "." : "");
    }
    return text.toString();
  }
}
