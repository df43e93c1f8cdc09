package org.anun.indexer.clean;

import org.anun.elastic.SegmentKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of a page: the line that metadata names, else the first Markdown heading, else
 * the first line of four words or more above the running text that does not end like a sentence.
 * Thread-safe: without state.
 */
final class Headline {
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 40;

  /** Up to so many words a line above the headline is a menu entry or the name of the site. */
  private static final int MOST_MENU_WORDS = 3;

  private Headline() {}

  /** Labels the headline and the menu lines above it; the headline's index, or -1 without one. */
  static int label(Labels labels, @Nullable String known) {
    int index = known == null ? -1 : stated(labels, known);
    if (index < 0) {
      index = find(labels);
    }
    if (index < 0) {
      return -1;
    }
    labels.set(index, SegmentKind.TITLE);
    if (index + 1 < labels.size()
        && labels.open(index + 1)
        && labels.line(index + 1).plain().equals(labels.line(index).plain())) {
      labels.set(index + 1, SegmentKind.TITLE);
    }
    for (int above = 0; above < index; above++) {
      Line line = labels.line(above);
      if (labels.open(above) && !line.endsSentence()) {
        labels.set(
            above,
            line.words().size() <= MOST_MENU_WORDS ? SegmentKind.INTERFACE : SegmentKind.RELATED);
      }
    }
    return index;
  }

  private static int stated(Labels labels, String known) {
    String wanted = Words.fold(known.strip());
    for (int index = 0; index < labels.size(); index++) {
      Line line = labels.line(index);
      if (line.plain().length() <= known.length() + 2 && Words.fold(line.plain()).equals(wanted)) {
        return index;
      }
    }
    return -1;
  }

  private static int find(Labels labels) {
    int running = labels.firstRunning(0);
    int heading = heading(labels, running);
    if (heading >= 0) {
      return heading;
    }
    boolean asks =
        running < labels.size()
            && isQuestion(labels.line(running))
            && labels.firstRunning(running + 1) < labels.size();
    int last = asks ? running + 1 : running;
    if (running == labels.size() && !hasSentence(labels)) {
      return -1;
    }
    int best = -1;
    for (int index = 0; index < last; index++) {
      int words = labels.line(index).words().size();
      if (!labels.open(index) || !isCandidate(labels.line(index)) || !followed(labels, index)) {
        continue;
      }
      if (words >= FEWEST_WORDS) {
        return index;
      }
      if (best < 0 && words >= 2) {
        best = index;
      }
    }
    return best;
  }

  private static int heading(Labels labels, int running) {
    for (int index = 0; index < labels.size(); index++) {
      if (labels.open(index)
          && labels.line(index).mark() == Line.Mark.HEADING
          && !labels.line(index).words().isEmpty()) {
        return index <= running ? index : -1;
      }
    }
    return -1;
  }

  private static boolean isCandidate(Line line) {
    return line.words().size() <= MOST_WORDS
        && !line.endsWithStop()
        && (line.mark() == Line.Mark.NONE || line.mark() == Line.Mark.HEADING);
  }

  private static boolean isQuestion(Line line) {
    return line.endsSentence() && !line.endsWithStop() && line.words().size() <= MOST_WORDS / 2;
  }

  private static boolean followed(Labels labels, int index) {
    for (int below = index + 1; below < labels.size(); below++) {
      if (labels.open(below)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSentence(Labels labels) {
    for (int index = 0; index < labels.size(); index++) {
      if (labels.open(index) && labels.line(index).endsSentence()) {
        return true;
      }
    }
    return false;
  }
}
