package org.anun.indexer.clean;

import java.util.List;
import org.anun.elastic.SegmentKind;

/**
 * Labels what a page says more than once: its headline again, a caption as the description of the
 * picture and as text, a line of the page around the article at every second paragraph.
 * Thread-safe: without state.
 *
 * <p>Two lines are one caption if they are equal and adjacent, or if most of their pairs of
 * neighbouring words are the same: a saved page has the caption with its credit and without, or cut
 * off.
 */
final class Repeats {
  /** A shorter line, such as a refrain or a subhead, may be repeated by its author. */
  private static final int FEWEST_WORDS = 4;

  private static final int FEWEST_WORDS_OF_A_CAPTION = 3;
  private static final int FEWEST_WORDS_OF_A_CHANGED_CAPTION = 9;
  private static final int MOST_WORDS_OF_A_CAPTION = 80;

  /** No author says a thing so often in one article, but for items of a list. */
  private static final int OFTEN = 5;

  /**
   * Two lines are one if so many of the pairs of words of the shorter one are in the longer one.
   */
  private static final double SAME = 0.75;

  /** And the longer one has at most so many times the words: a quotation is much shorter. */
  private static final double LONGER = 1.7;

  private final Labels labels;

  private Repeats(Labels labels) {
    this.labels = labels;
  }

  /** Labels captions that stand twice. */
  static void captions(Labels labels, Captions captions) {
    Repeats repeats = new Repeats(labels);
    repeats.adjacent();
    repeats.changed(captions);
  }

  /** Labels the headline's repetitions, and lines that stand again and again. */
  static void often(Labels labels, int headline) {
    new Repeats(labels).equal(headline);
  }

  private void adjacent() {
    for (int index = 1; index < labels.size(); index++) {
      Line line = labels.line(index);
      int words = line.words().size();
      if (words >= FEWEST_WORDS_OF_A_CAPTION
          && words <= MOST_WORDS_OF_A_CAPTION
          && labels.open(index - 1)
          && labels.open(index)
          && line.plain().equals(labels.line(index - 1).plain())) {
        labels.set(index - 1, SegmentKind.CAPTION);
        labels.set(index, SegmentKind.CAPTION);
      }
    }
  }

  private void equal(int headline) {
    HashTable counts = new HashTable(labels.size());
    long[] hashes = new long[labels.size()];
    for (int index = 0; index < hashes.length; index++) {
      hashes[index] = labels.line(index).hash();
      if (labels.line(index).words().size() >= FEWEST_WORDS) {
        counts.put(hashes[index], counts.get(hashes[index]) + 1);
      }
    }
    long title = headline < 0 ? 0 : hashes[headline];
    for (int index = 0; index < hashes.length; index++) {
      if (!labels.open(index) || labels.line(index).words().size() < FEWEST_WORDS) {
        continue;
      }
      if (hashes[index] == title) {
        labels.set(index, SegmentKind.RELATED);
      } else if (counts.get(hashes[index]) >= OFTEN) {
        labels.set(index, SegmentKind.INTERFACE);
      }
    }
  }

  private void changed(Captions captions) {
    int expected = 0;
    for (int index = 0; index < labels.size(); index++) {
      expected += mayChange(index) ? labels.line(index).words().size() : 0;
    }
    HashTable lastLine = new HashTable(expected);
    for (int index = 0; index < labels.size(); index++) {
      if (!mayChange(index)) {
        continue;
      }
      long[] pairs = pairs(labels.line(index));
      int earlier = earlier(pairs, lastLine);
      if (earlier >= 0) {
        boolean pictures =
            (index - earlier == 1 && alike(labels.line(index), labels.line(earlier)))
                || (captions.mayBe(labels.line(index)) && captions.mayBe(labels.line(earlier)));
        caption(index, pictures);
        caption(earlier, pictures);
      }
      for (long pair : pairs) {
        lastLine.put(pair, index + 1);
      }
    }
  }

  private boolean mayChange(int index) {
    int words = labels.line(index).words().size();
    return words >= FEWEST_WORDS_OF_A_CHANGED_CAPTION
        && words <= MOST_WORDS_OF_A_CAPTION
        && (labels.open(index) || labels.is(index, SegmentKind.CAPTION))
        && !labels.line(index).quotes();
  }

  /** Whether one line has at most a tenth more words than the other. */
  private static boolean alike(Line one, Line other) {
    int shorter = Math.min(one.words().size(), other.words().size());
    return Math.max(one.words().size(), other.words().size()) * 10 <= shorter * 11;
  }

  private void caption(int index, boolean picture) {
    Line line = labels.line(index);
    if (labels.open(index) && (picture || line.cutOff())) {
      labels.set(index, SegmentKind.CAPTION);
    }
  }

  /** The earlier line that shares most pairs of words, if it shares enough; else -1. */
  private int earlier(long[] pairs, HashTable lastLine) {
    int candidate = -1;
    int shared = 0;
    int met = 0;
    for (long pair : pairs) {
      int found = lastLine.get(pair) - 1;
      met += found >= 0 ? 1 : 0;
      if (found >= 0 && found == candidate) {
        shared++;
      } else if (found >= 0 && shared == 0) {
        candidate = found;
        shared = 1;
      } else if (found >= 0) {
        shared--;
      }
    }
    if (candidate < 0 || met * LONGER < SAME * pairs.length) {
      return -1;
    }
    long[] others = pairs(labels.line(candidate));
    int shorter = Math.min(pairs.length, others.length);
    boolean alike = Math.max(pairs.length, others.length) <= LONGER * shorter;
    return alike && common(pairs, others) >= SAME * shorter ? candidate : -1;
  }

  private static int common(long[] one, long[] other) {
    HashTable pairs = new HashTable(other.length);
    for (long pair : other) {
      pairs.put(pair, 1);
    }
    int common = 0;
    for (long pair : one) {
      common += pairs.get(pair);
    }
    return common;
  }

  /** A hash for each pair of neighbouring words; a line has two words at least. */
  private static long[] pairs(Line line) {
    List<Word> words = line.words();
    long[] pairs = new long[words.size() - 1];
    long before = words.getFirst().hash();
    for (int index = 0; index < pairs.length; index++) {
      long word = words.get(index + 1).hash();
      pairs[index] = Words.pair(before, word);
      before = word;
    }
    return pairs;
  }
}
