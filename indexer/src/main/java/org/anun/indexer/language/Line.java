package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.List;
import org.anun.indexer.clean.Block;

/**
 * One block of a page, its words grouped by script.
 *
 * @param block where the line is and what it is
 * @param runs its script runs in text order; none when it has no letters
 * @param evidence what its words say
 */
record Line(Block block, List<ScriptRun> runs, Evidence evidence) {
  /**
   * A run of at most so many letters beside a run of another script is a numeral, a symbol or an
   * initial (XX, α, V.), and goes with its neighbour.
   */
  private static final int LONGEST_SYMBOL = 3;

  Line {
    runs = List.copyOf(runs);
  }

  static Line read(LanguageModel model, String text, Block block) {
    Evidence evidence = new Evidence(model);
    List<ScriptRun> runs = new ArrayList<>();
    Words words = new Words(model.alphabet(), text, block.start(), block.end());
    while (words.next()) {
      evidence.add(words);
      append(runs, new ScriptRun(words.start(), words.end(), words.kind(), words.length(), 1));
    }
    return new Line(block, withoutSymbols(runs, evidence.mainKind()), evidence);
  }

  private static void append(List<ScriptRun> runs, ScriptRun next) {
    if (!runs.isEmpty() && runs.getLast().kind() == next.kind()) {
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
