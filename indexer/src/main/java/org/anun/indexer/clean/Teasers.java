package org.anun.indexer.clean;

import org.anun.elastic.SegmentKind;

/**
 * Labels lists of other articles, or of comments, that give for each a line of headline or name, a
 * date, and mostly a line or two of text: at least three dates behind one another, each under a
 * line that is no sentence, in a page's second part. Thread-safe: without state.
 */
final class Teasers {
  private static final int FEWEST_ENTRIES = 3;

  /** From one date to the next: headline, date and three lines of text. */
  private static final int MOST_LINES_OF_AN_ENTRY = 5;

  /** Above a list stands the article: running text of so many lines. */
  private static final int FEWEST_LINES_OF_ARTICLE = 3;

  private Teasers() {}

  static void label(Labels labels, Bylines bylines) {
    int running = 0;
    int index = 1;
    while (index < labels.size()) {
      running += labels.open(index - 1) && labels.line(index - 1).runs() ? 1 : 0;
      if (running >= FEWEST_LINES_OF_ARTICLE && opensEntry(labels, bylines, index)) {
        int last = last(labels, bylines, index);
        if (last > 0) {
          label(labels, bylines, index - 1, last);
          return;
        }
      }
      index++;
    }
  }

  private static boolean opensEntry(Labels labels, Bylines bylines, int date) {
    return date > 0
        && bylines.onlyDate(labels.line(date))
        && !labels.line(date - 1).isLong()
        && !labels.line(date - 1).endsWithStop();
  }

  /** The last date of a list; -1 when the list is too short to be one. */
  private static int last(Labels labels, Bylines bylines, int first) {
    int entries = 1;
    int last = first;
    for (int index = first + 1;
        index < labels.size() && index - last <= MOST_LINES_OF_AN_ENTRY;
        index++) {
      if (opensEntry(labels, bylines, index)) {
        entries++;
        last = index;
      }
    }
    return entries >= FEWEST_ENTRIES ? last : -1;
  }

  /** The text under the last date has as many lines as that under the date before it, at most. */
  private static void label(Labels labels, Bylines bylines, int from, int last) {
    int before = last - 1;
    while (!bylines.onlyDate(labels.line(before))) {
      before--;
    }
    int end = Math.min(labels.size(), last + (last - before) - 1);
    for (int index = from; index < end; index++) {
      if (!labels.is(index, SegmentKind.INTERFACE) && !labels.is(index, SegmentKind.PROMO)) {
        labels.set(index, SegmentKind.RELATED);
      }
    }
  }
}
