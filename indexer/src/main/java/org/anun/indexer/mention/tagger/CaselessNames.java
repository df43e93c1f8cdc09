package org.anun.indexer.mention.tagger;

import java.util.Arrays;
import org.anun.authority.EntityKind;

/**
 * Corrects the names found in a script without capitals, such as Georgian. What a model learns of
 * scripts with capitals is too bold there, where any word may look like a name: a name of such a
 * script has to be known by the tables, or by a name in full in the same document, or by what
 * stands beside it: a word for a place, quotation marks. Without state.
 */
final class CaselessNames {
  /** Shorter words share their key with too many others, in letters; chosen, not tuned. */
  static final int SHORTEST_ALONE = 5;

  private static final String GENITIVE = "ის";
  private static final String VILLAGE = "სოფელ";
  private static final String TOWN = "ქალაქ";

  private CaselessNames() {}

  /** Keeps of the names what is known, and adds surnames of people named in full. */
  static void correct(TokenRun run, byte[] labels) {
    int at = 0;
    while (at < labels.length) {
      if (labels[at] == Labels.OUTSIDE || run.word(at).shape() != Shape.CASELESS) {
        at++;
        continue;
      }
      EntityKind kind = Labels.type(labels[at]);
      int end = at + 1;
      while (end < labels.length && labels[end] == Labels.inner(kind)) {
        end++;
      }
      switch (kind) {
        case PERSON -> persons(run, labels, at, end);
        case PLACE -> places(run, labels, at, end);
        case ORGANISATION -> organisation(run, labels, at, end);
      }
      at = end;
    }
    surnames(run, labels);
  }

  private static void persons(TokenRun run, byte[] labels, int from, int to) {
    Arrays.fill(labels, from, to, (byte) Labels.OUTSIDE);
    int at = from;
    while (at < to) {
      int end = at;
      if (full(run, at, to)) {
        end = at + 2;
        // A father's name is no surname, and what stands behind a surname is of no name.
        if (end < to && !surname(run.word(at + 1)) && surname(run.word(end))) {
          end++;
        }
      } else if (run.word(at).is(WordClass.SURNAME) && isWord(run, at)) {
        end = at + 1;
      }
      Labels.mark(labels, at, end, EntityKind.PERSON);
      at = Math.max(end, at + 1);
    }
  }

  /** Whether a given name and what may be its surname stand at a place. */
  private static boolean full(TokenRun run, int at, int to) {
    Lexeme given = run.word(at);
    boolean telling =
        at + 1 < to && (surname(run.word(at + 1)) || given.folded().length() >= SHORTEST_ALONE);
    return telling && given.is(WordClass.GIVEN_NAME) && isWord(run, at + 1);
  }

  private static void places(TokenRun run, byte[] labels, int from, int to) {
    if (isWord(run, from) && (headed(run, from, to) || settlement(run, from, to))) {
      return;
    }
    Arrays.fill(labels, from, to, (byte) Labels.OUTSIDE);
    for (int at = from; at < to; at++) {
      Lexeme word = run.word(at);
      boolean known = word.is(WordClass.COUNTRY) || word.is(WordClass.PLACE);
      if (known && isWord(run, at) && word.folded().length() >= SHORTEST_ALONE) {
        Labels.mark(labels, at, at + 1, EntityKind.PLACE);
      }
    }
  }

  /** Whether a word for a place stands behind whose it is: Vake's park. */
  private static boolean headed(TokenRun run, int from, int to) {
    return to - from > 1
        && run.word(to - 1).is(WordClass.PLACE_WORD)
        && run.word(to - 2).folded().endsWith(GENITIVE);
  }

  /** Whether a word stands behind that for a village or a town. */
  private static boolean settlement(TokenRun run, int from, int to) {
    String before = run.word(from - 1).folded();
    return to - from == 1 && (before.equals(VILLAGE) || before.equals(TOWN));
  }

  private static void organisation(TokenRun run, byte[] labels, int from, int to) {
    if ((run.place(from) & run.place(to - 1) & Placing.QUOTED) != 0) {
      return;
    }
    for (int at = from; at < to; at++) {
      Lexeme word = run.word(at);
      if (word.is(WordClass.ORGANISATION) || word.is(WordClass.ORGANISATION_WORD)) {
        return;
      }
    }
    Arrays.fill(labels, from, to, (byte) Labels.OUTSIDE);
  }

  private static void surnames(TokenRun run, byte[] labels) {
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] == Labels.OUTSIDE
          && isWord(run, at)
          && (run.evidence(at) & Evidence.SURNAME_ELSEWHERE) != 0
          && surname(run.word(at))) {
        Labels.mark(labels, at, at + 1, EntityKind.PERSON);
      }
    }
  }

  /** Whether a word of the script is no common word. */
  private static boolean isWord(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return word.shape() == Shape.CASELESS && !word.smallIn(Lexicon.languageBit(run.language()));
  }

  private static boolean surname(Lexeme word) {
    return word.shape() == Shape.CASELESS
        && (word.is(WordClass.SURNAME)
            || word.is(WordClass.SURNAME_ENDING)
            || word.is(WordClass.PATRONYMIC));
  }
}
