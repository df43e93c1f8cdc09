package org.anun.indexer.clean;

import java.util.List;

/**
 * Words that name the source of a picture, such as "Photo", in all languages of {@code
 * credits.tsv}. Immutable and thread-safe.
 */
public final class Credits {
  private final Phrases words;

  /** Reads the table. */
  public Credits() {
    this(
        Phrases.ofRows(
            Table.read(Credits.class, "credits.tsv", "kind", "language", "phrase", "source")
                .stream()
                .filter(row -> row.cell("kind").equals("credit"))
                .toList()));
  }

  Credits(Phrases words) {
    this.words = words;
  }

  /**
   * Where a credit starts that ran into the word before it, because a saved page lost the space
   * between them: 5 for {@code PutinPhoto}, in UTF-16 code units; 0 when there is none.
   */
  public int gluedAt(String word) {
    for (int at = word.length() - 1; at > 0; at--) {
      if (Character.isUpperCase(word.charAt(at)) && Character.isLowerCase(word.charAt(at - 1))) {
        List<Word> tail = Words.of(word, at, word.length());
        return words.whole(tail) ? at : 0;
      }
    }
    return 0;
  }
}
