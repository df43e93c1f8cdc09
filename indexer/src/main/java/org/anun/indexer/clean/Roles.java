package org.anun.indexer.clean;

import java.util.List;

/**
 * Titles of office and trade that stand before a person's name, from {@code roles.tsv}. Immutable
 * and thread-safe.
 */
public final class Roles {
  private final Phrases roles;

  /** Reads the table. */
  public Roles() {
    roles =
        new Phrases(
            Table.read(Roles.class, "roles.tsv", "language", "role", "source").stream()
                .map(row -> row.cell("role"))
                .toList());
  }

  /** Whether a word by itself is a title. */
  public boolean holds(Word word) {
    return roles.holds(word);
  }

  /** How many words the longest title that starts at a word has; 0 when none starts there. */
  public int at(List<Word> words, int index) {
    return roles.at(words, index);
  }
}
