package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.List;
import org.anun.indexer.clean.Block;

/**
 * One block of a page, its words grouped by script and, within one, by language.
 *
 * @param block where the line is and what it is
 * @param runs the groups in text order; none when it has no letters
 */
record Line(Block block, List<ScriptRun> runs) {
  /**
   * A run of at most so many letters beside a run of another script is a numeral, a symbol or an
   * initial (XX, α, V.), and goes with its neighbour.
   */
  private static final int LONGEST_SYMBOL = 3;

  Line {
    runs = List.copyOf(runs);
  }

  static Line read(LanguageDetector detector, String text, Block block) {
    Evidence whole = new Evidence(detector.model());
    List<ScriptRun> runs = new ArrayList<>();
    List<LineWord> seen = new ArrayList<>();
    Words words = new Words(detector.model().alphabet(), text, block.start(), block.end());
    while (words.next()) {
      LineWord word = LineWord.of(words, whole.add(words));
      append(runs, ScriptRun.of(word, whole));
      if (seen.size() <= MixedLine.MOST_WORDS) {
        seen.add(word);
      }
    }
    if (seen.size() <= MixedLine.MOST_WORDS) {
      List<Evidence> evidences = new MixedLine(detector, text).evidences(seen, whole);
      runs.clear();
      for (int i = 0; i < seen.size(); i++) {
        append(runs, ScriptRun.of(seen.get(i), evidences.get(i)));
      }
    }
    return new Line(block, withoutSymbols(runs, whole.mainKind()));
  }

  private static void append(List<ScriptRun> runs, ScriptRun next) {
    if (!runs.isEmpty() && runs.getLast().joins(next)) {
      runs.set(runs.size() - 1, runs.getLast().with(next));
    } else {
      runs.add(next);
    }
  }

  /** Gives symbols to the run before them, or to the one behind at the line's beginning. */
  private static List<ScriptRun> withoutSymbols(List<ScriptRun> runs, int mainKind) {
    List<ScriptRun> kept = new ArrayList<>(runs.size());
    for (ScriptRun run : runs) {
      boolean symbol = run.letters() <= LONGEST_SYMBOL && run.kind() != mainKind;
      if (!symbol) {
        append(kept, run);
      }
    }
    return kept.isEmpty() ? runs : kept;
  }
}
