package org.anun.indexer.mention;

import java.util.List;
import java.util.stream.Collectors;

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
   * @param form as written
   * @param start first offset, in UTF-16 code units of the document's text
   * @param end offset behind the last unit
   */
  record Part(String form, int start, int end) {
    /** Whether it is a single letter, as in {@code N. Pashinyan}. */
    boolean initial() {
      return form.codePointCount(0, form.length()) == 1;
    }
  }

  /** Whether it has two words at least that are no initials. */
  boolean full() {
    return parts.stream().filter(part -> !part.initial()).count() > 1;
  }

  Part given() {
    return parts.getFirst();
  }

  Part surname() {
    return parts.getLast();
  }

  int start() {
    return parts.getFirst().start();
  }

  int end() {
    return parts.getLast().end();
  }

  /** The name with single blanks. */
  String text() {
    return parts.stream()
        .map(part -> part.initial() ? part.form() + "." : part.form())
        .collect(Collectors.joining(" "));
  }
}
