package org.anun.indexer.mention.tagger;

import org.anun.authority.EntityKind;
import org.anun.indexer.clean.Words;

/**
 * What shows that an English name is a place's: the village of Pankhan, KIGALI, Apr 12. Without
 * state.
 */
final class PlaceSigns {
  private static final long CALLED = Words.hash("called");

  private PlaceSigns() {}

  /** Whether the words beside some tokens say so. */
  static boolean beside(TokenRun run, int start, int end) {
    boolean small = run.word(start - 1).shape() == Shape.SMALL;
    if (small && behindPlaceNoun(run, start)) {
      return true;
    }
    if (dateline(run, start, end)) {
      return true;
    }
    boolean behind = run.word(end).shape() == Shape.SMALL && KindSigns.runs(run, end);
    if (behind && EnglishWords.PLACE_BEHIND.hasForm(run.form(end))) {
      return true;
    }
    Lexeme first = run.word(start);
    boolean strange = !first.is(WordClass.GIVEN_NAME) && !first.smallIn(1);
    String preposition = run.word(start - 1).folded();
    boolean travel =
        (preposition.equals("to") || preposition.equals("from"))
            && EnglishWords.TRAVEL.hasForm(run.form(start - 2));
    return small
        && strange
        && first.shape() == Shape.CAPITALISED
        && (preposition.equals("in") || travel || EnglishWords.NEAR.hasForm(run.form(start - 1)));
  }

  /** Whether a noun of places stands before, with or without an of: the village of Pankhan. */
  private static boolean behindPlaceNoun(TokenRun run, int start) {
    long before = run.form(start - 1);
    if (EnglishWords.PLACE_BEFORE.hasForm(before) || EnglishWords.DIRECTION.hasForm(before)) {
      return true;
    }
    long earlier = run.form(start - 2);
    return (run.word(start - 1).folded().equals("of") || before == CALLED)
        && (EnglishWords.PLACE_BEFORE.hasForm(earlier)
            || EnglishWords.PLACE_OF.hasForm(earlier)
            || EnglishWords.DIRECTION.hasForm(earlier));
  }

  /** Whether a line opens with a place in capitals: KIGALI, Apr 12; ATHENS (Reuters) -. */
  static boolean dateline(TokenRun run, int start, int end) {
    if (Placing.way(run.place(start)) != Placing.LINE_START || Placing.headline(run.place(start))) {
      return false;
    }
    for (int at = start; at < end; at++) {
      Shape shape = run.word(at).shape();
      if (shape != Shape.CAPITALS && shape != Shape.ACRONYM) {
        return false;
      }
    }
    return switch (run.word(end).shape()) {
      case COMMA, NUMBER, DASH, OPENING_BRACKET -> true;
      default -> false;
    };
  }

  /** Whether a person's name stands between places in a list: Algiers, Constantine and Oran. */
  static boolean among(TokenRun run, int start, int end, byte[] labels) {
    boolean before =
        start > 1
            && run.word(start - 1).shape() == Shape.COMMA
            && labels[start - 2] != Labels.OUTSIDE
            && Labels.type(labels[start - 2]) == EntityKind.PLACE;
    Lexeme next = run.word(end + 1);
    boolean list = run.word(end).shape() == Shape.COMMA || run.word(end).folded().equals("and");
    return before
        && list
        && end - start == 1
        && run.candidate(end + 1)
        && (next.is(WordClass.PLACE) || next.is(WordClass.COUNTRY));
  }
}
