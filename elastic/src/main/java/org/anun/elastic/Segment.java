package org.anun.elastic;

/**
 * One stretch of a document's text with one language and one kind. A document's segments follow one
 * another without gaps.
 *
 * @param start first offset, in UTF-16 code units of the document's text
 * @param end offset behind the last unit
 * @param language ISO 639-1 code, or {@code und} where nothing can be said
 * @param confidence how sure the language is, from 0 to 1
 * @param kind what the stretch is
 */
public record Segment(int start, int end, String language, double confidence, SegmentKind kind) {
  /** Checks the offsets and the confidence. */
  public Segment {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a segment needs 0 <= start < end, not " + start + " to " + end);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
    }
  }
}
