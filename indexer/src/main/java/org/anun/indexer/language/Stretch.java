package org.anun.indexer.language;

import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;

/**
 * A segment on its way, with the amounts that its confidence and the document's language are
 * weighed by.
 *
 * @param start first offset, in UTF-16 code units of the text
 * @param end offset behind the last unit
 * @param kind what the line is
 * @param detection what its words say
 * @param letters how many letters it has; 0 for a line of numbers and signs
 * @param words how many words it has
 */
record Stretch(int start, int end, SegmentKind kind, Detection detection, int letters, int words) {
  private static final double PLACES = 10_000;

  /**
   * Whether the stretch behind this one can be one with it: same kind and language, or no letters.
   * A fragment in another language than the article is one by itself: a button and the sentence
   * below it are two.
   */
  boolean joins(Stretch next, String home) {
    boolean wordless = letters == 0 || next.letters == 0;
    return kind == next.kind
        && !foreign(home)
        && !next.foreign(home)
        && (wordless || detection.language().equals(next.detection.language()));
  }

  private boolean foreign(String home) {
    return !detection.undetermined()
        && !home.equals(Language.UNDETERMINED)
        && !detection.language().equals(home);
  }

  /** This stretch and the one behind it; the confidence is the mean over the letters. */
  Stretch with(Stretch next) {
    int sum = letters + next.letters;
    Detection main = letters == 0 ? next.detection : detection;
    double confidence =
        sum == 0
            ? 0
            : (detection.confidence() * letters + next.detection.confidence() * next.letters) / sum;
    return new Stretch(
        start,
        next.end,
        kind,
        new Detection(main.language(), Math.min(1, confidence), main.guess()),
        sum,
        words + next.words);
  }

  /** The finished segment; four places of its confidence are more than it is sure of. */
  Segment segment() {
    double confidence = Math.rint(detection.confidence() * PLACES) / PLACES;
    return new Segment(start, end, detection.language(), confidence, kind);
  }
}
