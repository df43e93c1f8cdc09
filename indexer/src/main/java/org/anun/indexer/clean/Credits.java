package org.anun.indexer.clean;

import java.util.List;

/**
 * Words that name the source of a picture, such as "Photo", in all languages of {@code
 * credits.tsv}. Immutable and thread-safe.
 */
public final class Credits {
  private static final int BEFORE = 3;
  private static final int BEHIND = 2;

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
   * Whether such a word stands beside a name: at most three words before it, or two behind it.
   *
   * @param text the document's text
   * @param start first offset of the caption
   * @param end offset behind it
   * @param from first offset of the name
   * @param to offset behind it
   */
  public boolean beside(String text, int start, int end, int from, int to) {
    List<Word> all = Words.of(text, start, end);
    int first = 0;
    while (first < all.size() && all.get(first).start() < from) {
      first++;
    }
    int behind = first;
    while (behind < all.size() && all.get(behind).start() < to) {
      behind++;
    }
    for (int at = Math.max(0, first - BEFORE); at < all.size() && at < behind + BEHIND; at++) {
      if ((at < first || at >= behind) && words.at(all, at) > 0) {
        return true;
      }
    }
    return false;
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
