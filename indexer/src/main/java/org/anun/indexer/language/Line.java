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

  /** With the blank behind it; a guess, so that lists seldom grow. */
  private static final int UNITS_A_WORD = 6;

  /**
   * Reads a block, and adds the line, or the parts of a very long one, to a list.
   *
   * @return how many words it has
   */
  static int read(LanguageDetector detector, String text, Block block, List<Line> lines) {
    LanguageModel model = detector.model();
    Words walk = new Words(model.alphabet(), text, block.start(), block.end());
    int start = block.start();
    int likely = Math.min(MOST_WORDS, (block.end() - block.start()) / UNITS_A_WORD + 1);
    List<LineWord> words = new ArrayList<>(likely);
    Evidence whole = new Evidence(model);
    int count = 0;
    while (walk.next()) {
      count++;
      if (words.size() == MOST_WORDS) {
        lines.add(new Line(start, walk.start(), block.kind(), words, whole));
        start = walk.start();
        words = new ArrayList<>();
        whole = new Evidence(model);
      }
      words.add(whole.add(model.word(walk)));
    }
    lines.add(new Line(start, block.end(), block.kind(), words, whole));
    return count;
  }

  /**
   * The kind with the most letters, where words with a capital count for half and nothing, because
   * they may be names: a report of a match has more letters in the names of the teams than in its
   * verbs. They count for half in the letters of the page, as words of its headlines; 0 where no
   * script is known.
   *
   * @param home the kind of letters that the page's language has, or 0
   */
  int mainKind(int home) {
    int main = evidence.mainKind();
    if (evidence.words(main) == words.size()) {
      return main;
    }
    int[] halves = new int[evidence.kinds()];
    int most = 0;
    for (LineWord word : words) {
      if (word.kind() >= Alphabet.FIRST_SCRIPT) {
        int half = word.plain() ? 2 : word.kind() == home ? 1 : 0;
        halves[word.kind()] += half * word.letters();
      }
    }
    for (int kind = Alphabet.FIRST_SCRIPT; kind < halves.length; kind++) {
      main = halves[kind] > most ? kind : main;
      most = Math.max(most, halves[kind]);
    }
    return main;
  }

  /** The line as one stretch. */
  Stretch whole(Detection detection) {
    return new Stretch(start, end, kind, detection, evidence.letters(), words.size());
  }
}
