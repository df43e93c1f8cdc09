package org.anun.indexer.clean;

import org.anun.elastic.SegmentKind;

/**
 * Labels links to other articles that stand among the paragraphs in capitals: long headlines
 * without a stop, on a page whose text is not in capitals itself. Subheads in capitals are shorter.
 * Thread-safe: without state.
 */
final class Shouts {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 30;

  /** Abbreviations and names of brands leave a few small letters. */
  private static final double SHOUTED = 0.8;

  private static final int FEWEST_RUNNING_LINES = 3;

  private Shouts() {}

  static void label(Labels labels) {
    int spoken = 0;
    for (int index = 0; index < labels.size(); index++) {
      Line line = labels.line(index);
      spoken += labels.open(index) && line.runs() && !shouted(line) ? 1 : 0;
      if (spoken >= FEWEST_RUNNING_LINES
          && labels.open(index)
          && line.words().size() >= FEWEST_WORDS
          && line.words().size() <= MOST_WORDS
          && !line.endsSentence()
          && shouted(line)) {
        labels.set(index, SegmentKind.RELATED);
      }
    }
  }

  private static boolean shouted(Line line) {
    int cased = 0;
    int capitals = 0;
    for (Word word : line.words()) {
      Word.Capitals kind = word.capitals();
      cased += word.capitalised() || kind == Word.Capitals.NONE ? 1 : 0;
      capitals +=
          kind == Word.Capitals.ALL || (kind == Word.Capitals.FIRST && word.length() == 1) ? 1 : 0;
    }
    return cased > 0 && capitals >= SHOUTED * cased;
  }
}
