package org.anun.indexer.clean;

import org.anun.elastic.SegmentKind;

/**
 * Labels the links under a header such as "Read more": the unpunctuated lines below it, up to the
 * next running text. Thread-safe: without state.
 */
final class LinkLists {
  /** A list of headlines in the middle of an article is not longer than this. */
  private static final int MOST_LINKS_INSIDE = 5;

  private static final int MOST_WORDS = 30;

  private LinkLists() {}

  /** Labels lists that open behind the headline; above it there are only menus. */
  static void label(Labels labels, FrameLines frame, int headline) {
    int last = labels.lastRunning();
    int index = headline + 1;
    while (index < labels.size()) {
      int below = index + 1;
      if (isHeader(labels, index, frame)) {
        below = label(labels, below, index < last ? MOST_LINKS_INSIDE : Integer.MAX_VALUE, frame);
      }
      index = below;
    }
  }

  private static boolean isHeader(Labels labels, int index, FrameLines frame) {
    return (labels.is(index, SegmentKind.RELATED) || labels.is(index, SegmentKind.INTERFACE))
        && frame.opensList(labels.line(index));
  }

  /** Labels the links of one list and of those that follow it; the index behind the last one. */
  private static int label(Labels labels, int from, int most, FrameLines frame) {
    int links = 0;
    int index = from;
    while (index < labels.size() && links < most) {
      if (labels.is(index, SegmentKind.INTERFACE) || labels.is(index, SegmentKind.RELATED)) {
        links = isHeader(labels, index, frame) ? 0 : links;
      } else if (labels.open(index) && isLink(labels.line(index))) {
        labels.set(index, SegmentKind.RELATED);
        links++;
      } else {
        return index;
      }
      index++;
    }
    return index;
  }

  private static boolean isLink(Line line) {
    boolean headline =
        line.words().size() <= MOST_WORDS
            && !line.isLong()
            && !line.endsWithStop()
            && !line.goesOn();
    return line.mark() == Line.Mark.LINK || headline;
  }
}
