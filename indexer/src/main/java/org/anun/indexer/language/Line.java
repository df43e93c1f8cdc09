package org.anun.indexer.language;

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
record Line(int start, int end, SegmentKind kind, LineWords words, Evidence evidence) {
  /**
   * Reads a block, and adds the line, or the parts of a very long one, to a list.
   *
   * @return how many words it has
   */
  static int read(LanguageDetector detector, String text, Block block, List<Line> lines) {
    LanguageModel model = detector.model();
    Words walk = new Words(model.alphabet(), text, block.start(), block.end());
    int start = block.start();
    LineWords words = new LineWords(block.end() - start);
    int count = 0;
    while (walk.next()) {
      count++;
      if (words.size() == LineWords.MOST) {
        lines.add(of(model, start, walk.start(), block.kind(), words));
        start = walk.start();
        words = new LineWords(block.end() - start);
      }
      words.add(walk);
    }
    lines.add(of(model, start, block.end(), block.kind(), words));
    return count;
  }

  private static Line of(
      LanguageModel model, int start, int end, SegmentKind kind, LineWords words) {
    words.weigh(model);
    Evidence evidence = new Evidence(model);
    evidence.read(words);
    return new Line(start, end, kind, words, evidence);
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
    for (int word = 0; word < words.size(); word++) {
      int wordKind = words.kind(word);
      if (wordKind >= Alphabet.FIRST_SCRIPT) {
        int half = words.plain(word) ? 2 : wordKind == home ? 1 : 0;
        halves[wordKind] += half * words.letters(word);
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
