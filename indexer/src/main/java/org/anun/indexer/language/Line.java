package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.clean.Block;

/**
 * A line of a page with its words.
 *
 * @param start first offset, in UTF-16 code units of the text
 * @param end offset behind the last unit
 * @param kind what the line is
 * @param words in text order; none when it has no letters
 * @param evidence what they say together
 */
record Line(int start, int end, SegmentKind kind, List<LineWord> words, Evidence evidence) {
  /** A longer line is no paragraph and is read in parts; the bound keeps memory small. */
  static final int MOST_WORDS = 4000;

  /** Reads a block, and adds the line, or the parts of a very long one, to a list. */
  static void read(LanguageDetector detector, String text, Block block, List<Line> lines) {
    Words walk = new Words(detector.model().alphabet(), text, block.start(), block.end());
    int start = block.start();
    List<LineWord> words = new ArrayList<>();
    Evidence whole = new Evidence(detector.model());
    while (walk.next()) {
      if (words.size() == MOST_WORDS) {
        lines.add(new Line(start, walk.start(), block.kind(), words, whole));
        start = walk.start();
        words = new ArrayList<>();
        whole = new Evidence(detector.model());
      }
      words.add(LineWord.of(walk, whole.add(walk)));
    }
    lines.add(new Line(start, block.end(), block.kind(), words, whole));
  }

  /** The line as one stretch. */
  Stretch whole(Detection detection) {
    return new Stretch(start, end, kind, detection, evidence.letters(), words.size());
  }
}
