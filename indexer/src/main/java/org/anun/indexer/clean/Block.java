package org.anun.indexer.clean;

import org.anun.elastic.SegmentKind;

/**
 * One line of a page with its label. A page's blocks follow one another without gaps: a block
 * includes the line break and the blank lines behind its line.
 *
 * @param start first offset, in UTF-16 code units of the page's text
 * @param end offset behind the last unit, the line break included
 * @param kind what the line is
 */
public record Block(int start, int end, SegmentKind kind) {
  /** Checks the offsets. */
  public Block {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a block needs 0 <= start < end, not " + start + " to " + end);
    }
  }
}
