package org.anun.indexer.clean;

import org.anun.elastic.SegmentKind;

/**
 * Labels short lines by the company they keep: among interface lines, and at the end of a page
 * behind the last running text. Thread-safe: without state.
 */
final class EdgeLines {
  private static final int MOST_BUTTON_WORDS = 3;
  private static final int MOST_HEADLINE_WORDS = 30;

  /** So many unpunctuated lines behind the last paragraph are a list even without a header. */
  private static final int FEWEST_LINES_OF_A_LIST = 2;

  private static final int FEWEST_LINKS_UNDER_A_BUTTON = 2;

  private EdgeLines() {}

  static void label(Labels labels) {
    if (isFrameOnly(labels)) {
      for (int index = 0; index < labels.size(); index++) {
        if (labels.open(index) && !labels.line(index).endsSentence()) {
          labels.set(index, SegmentKind.INTERFACE);
        }
      }
      return;
    }
    between(labels);
    lists(labels);
    tail(labels);
  }

  /** A page whose every sentence is interface, and most of whose lines are. */
  private static boolean isFrameOnly(Labels labels) {
    int frame = 0;
    for (int index = 0; index < labels.size(); index++) {
      if (labels.is(index, SegmentKind.TITLE)
          || (labels.open(index)
              && (labels.line(index).endsSentence() || labels.line(index).runs()))) {
        return false;
      }
      frame += labels.open(index) ? 0 : 1;
    }
    return frame * 2 >= labels.size();
  }

  private static void between(Labels labels) {
    for (int index = 1; index + 1 < labels.size(); index++) {
      Line line = labels.line(index);
      if (labels.open(index)
          && isButton(line)
          && labels.is(index - 1, SegmentKind.INTERFACE)
          && labels.is(index + 1, SegmentKind.INTERFACE)) {
        labels.set(index, SegmentKind.INTERFACE);
      }
    }
  }

  /** Two headlines or more in a row under a frame line, in the page's second half. */
  private static void lists(Labels labels) {
    int from = Math.max(labels.size() / 2, labels.firstRunning(0) + 1);
    for (int index = from; index < labels.size(); index++) {
      if (!isFrame(labels, index - 1)) {
        continue;
      }
      int end = index;
      while (end < labels.size() && labels.open(end) && isLoose(labels.line(end))) {
        end++;
      }
      for (int link = index; end - index >= FEWEST_LINKS_UNDER_A_BUTTON && link < end; link++) {
        labels.set(link, SegmentKind.RELATED);
      }
    }
  }

  private static boolean isFrame(Labels labels, int index) {
    SegmentKind kind = labels.kind(index);
    return kind != null && !kind.article();
  }

  private static void tail(Labels labels) {
    int last = labels.lastRunning();
    if (last < 0) {
      return;
    }
    int list = looseLines(labels, last + 1);
    boolean framed = false;
    for (int index = last + 1; index < labels.size(); index++) {
      framed |= isFrame(labels, index);
      boolean listed = list >= FEWEST_LINES_OF_A_LIST;
      if (labels.open(index) && isLoose(labels.line(index)) && (framed || listed)) {
        labels.set(
            index, isButton(labels.line(index)) ? SegmentKind.INTERFACE : SegmentKind.RELATED);
      }
    }
  }

  private static boolean figures(Line line) {
    return line.plain().indexOf(':') >= 0 || line.words().stream().anyMatch(Word::number);
  }

  /** Dates, scores and prices at the end of an article are its own list, not one of headlines. */
  private static int looseLines(Labels labels, int from) {
    int loose = 0;
    for (int index = from; index < labels.size(); index++) {
      Line line = labels.line(index);
      if (labels.open(index)) {
        loose = isLoose(line) && !line.endsSentence() && !figures(line) ? loose + 1 : 0;
      }
    }
    return loose;
  }

  private static boolean isButton(Line line) {
    return line.words().size() <= MOST_BUTTON_WORDS && !line.isLong() && !line.endsSentence();
  }

  private static boolean isLoose(Line line) {
    return !line.isLong()
        && line.words().size() <= MOST_HEADLINE_WORDS
        && !line.endsWithStop()
        && !line.goesOn()
        && line.mark() != Line.Mark.ITEM;
  }
}
