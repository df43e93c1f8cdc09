package org.anun.indexer.mention.tagger;

import org.anun.indexer.clean.Words;

/** Which words are of a name by their capital, in English. Without state. */
final class CapitalWords {
  private static final long DOLLARS = Words.hash("dollars");

  private CapitalWords() {}

  /** Whether a token is a word of a name by its capital. */
  static boolean named(TokenRun run, int at, byte[] tagged) {
    if (!run.candidate(at)) {
      return false;
    }
    Lexeme word = run.word(at);
    if (word.shape() == Shape.SMALL_MIXED
        || (glued(run, at) && run.word(at - 1).folded().equals("#"))
        || (word.shape() == Shape.INITIAL && word.folded().equals("i"))) {
      return false;
    }
    if (word.is(WordClass.ABBREVIATION) && word.shape() != Shape.CAPITALISED) {
      return ofOrganisation(run, at);
    }
    if (word.shape() == Shape.INITIAL && run.word(at + 1).ending() && glued(run, at + 1)) {
      return false;
    }
    if (EnglishWords.FUNCTION_WORD.has(word) && Placing.opens(run.place(at))) {
      return false;
    }
    if (currency(run, at)) {
      return false;
    }
    if (dated(run, at) && EnglishWords.SHORT_DATE.has(word)) {
      return false;
    }
    if (word.shape() == Shape.LETTERS_AND_DIGITS && Character.isDigit(word.folded().charAt(0))) {
      return false;
    }
    if (word.is(WordClass.CALENDAR) && (dated(run, at) || !inside(run, at))) {
      return false;
    }
    if (word.folded().indexOf('\'') > 0 && word.smallIn(1) && word.shape() != Shape.MIXED) {
      return false;
    }
    boolean credit = NameJoints.slash(run.word(at - 1)) && !run.candidate(at + 1);
    if (word.smallIn(1) && (credit || startsBehindShortWord(run, at))) {
      return false;
    }
    int place = run.place(at);
    if (NameJoints.shortened(word)
        && run.word(at + 1).shape() == Shape.STOP
        && run.candidate(at + 2)) {
      return true;
    }
    if (!Placing.opens(place) && !Placing.headline(place)) {
      return true;
    }
    return OpeningWords.named(run, at, tagged);
  }

  /** Whether a month's name is a person's here: Theresa May, April Jones. */
  private static boolean inside(TokenRun run, int at) {
    Lexeme before = run.word(at - 1);
    Lexeme after = run.word(at + 1);
    return (before.is(WordClass.GIVEN_NAME)
            && !before.is(WordClass.CALENDAR)
            && run.place(at) == Placing.RUNNING)
        || (run.word(at).is(WordClass.GIVEN_NAME)
            && (after.is(WordClass.SURNAME) || after.is(WordClass.GIVEN_NAME))
            && run.candidate(at + 1));
  }

  /** Whether capitals that name nobody begin an organisation's name: NGO Affairs Bureau. */
  private static boolean ofOrganisation(TokenRun run, int at) {
    int end = at + 1;
    while (run.candidate(end) && NameJoints.joined(run, end)) {
      end++;
    }
    return end > at + 2
        && run.word(at + 1).smallIn(1)
        && run.word(end - 1).is(WordClass.ORGANISATION_WORD);
  }

  /** Whether letters that an authority knows are none of its names here. */
  static boolean nobody(TokenRun run, int at) {
    return currency(run, at) || CapitalLines.word(run, at);
  }

  /** Whether a country's letters are of its money: US$50, US dollars. */
  private static boolean currency(TokenRun run, int at) {
    return run.word(at).folded().equals("us")
        && (run.form(at + 1) == DOLLARS
            || (run.word(at + 1).shape() == Shape.OTHER_MARK
                && run.word(at + 2).shape() == Shape.NUMBER));
  }

  private static boolean glued(TokenRun run, int at) {
    return Placing.way(run.place(at)) == Placing.GLUED;
  }

  /** Whether a number or a stop with a number follows: Oct. 1, Jun 15. */
  private static boolean dated(TokenRun run, int at) {
    Shape next = run.word(at + 1).shape();
    return next == Shape.NUMBER || (next == Shape.STOP && run.word(at + 2).shape() == Shape.NUMBER);
  }

  /**
   * Whether a sentence starts behind a short word that looks like an abbreviation: the Sea. The.
   */
  private static boolean startsBehindShortWord(TokenRun run, int at) {
    if (Placing.way(run.place(at)) != Placing.BEHIND_ABBREVIATION) {
      return false;
    }
    Lexeme before = run.word(at - 2);
    return before.shape() == Shape.CAPITALISED
        && !before.is(WordClass.ROLE)
        && !NameJoints.shortened(before);
  }
}
