package org.anun.indexer.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with its article told apart.
 *
 * @param text the text as it was given
 * @param title the headline without Markdown marks; null when the page shows none
 * @param url the page's address; null when unknown
 * @param source who published it: as stated, or the address's host without {@code www.}; null when
 *     unknown
 * @param publishedAt an ISO date, or a date-time with its offset; null when unknown
 * @param blocks the labelled lines; they cover the text without gaps, and are none for an empty
 *     text
 */
public record CleanPage(
    String text,
    @Nullable String title,
    @Nullable String url,
    @Nullable String source,
    @Nullable String publishedAt,
    List<Block> blocks) {
  /**
   * Checks that the blocks cover the text.
   *
   * @throws IllegalArgumentException if a block is missing, overlaps or ends outside the text
   */
  public CleanPage {
    blocks = List.copyOf(blocks);
    int expected = 0;
    for (Block block : blocks) {
      if (block.start() != expected) {
        throw new IllegalArgumentException(
            "a block starts at " + block.start() + " where " + expected + " was due");
      }
      expected = block.end();
    }
    if (expected != text.length()) {
      throw new IllegalArgumentException(
          "the blocks end at " + expected + ", the text at " + text.length());
    }
  }

  /** Whether any block is the article's own; a page without one is only a frame. */
  public boolean hasArticle() {
    return blocks.stream().anyMatch(block -> block.kind().article());
  }
}
