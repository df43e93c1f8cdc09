package org.anun.indexer.mention.tagger;

/**
 * Lines in capitals throughout, whose capitals say nothing: ARMENIA AND PORTUGAL DRAW. Without
 * state.
 */
final class CapitalLines {
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_COMMON_WORDS = 2;

  private CapitalLines() {}

  /** The token behind the words in capitals of one line that start at a token; else the same. */
  static int end(TokenRun run, int from) {
    if (!capitals(run, from) || !Placing.headline(run.place(from))) {
      return from;
    }
    int at = from + 1;
    while (at < run.size()
        && Placing.way(run.place(at)) != Placing.LINE_START
        && (capitals(run, at) || run.word(at).shape().mark() || number(run, at))) {
      at++;
    }
    return at;
  }

  /** Whether these are of a sentence, and not acronyms beside each other. */
  static boolean sentence(TokenRun run, int from, int to) {
    int words = 0;
    int common = 0;
    for (int at = from; at < to; at++) {
      words += capitals(run, at) ? 1 : 0;
      common += common(run, at) ? 1 : 0;
    }
    return words >= FEWEST_WORDS && common >= FEWEST_COMMON_WORDS;
  }

  /** Whether a word of such a line is of a name: it is known as one, or is one elsewhere. */
  static boolean named(TokenRun run, int at) {
    Lexeme word = run.word(at);
    int evidence = run.evidence(at);
    if ((evidence & Evidence.SMALL_ELSEWHERE) != 0 || word(run, at)) {
      return false;
    }
    if (run.phrase(at) != 0) {
      return true;
    }
    if ((evidence & Evidence.CAPITAL_ELSEWHERE) != 0) {
      return !common(word) || (evidence & Evidence.SURNAME_ELSEWHERE) != 0;
    }
    return !word.smallIn(1)
        && (word.is(WordClass.COUNTRY)
            || word.is(WordClass.PLACE)
            || word.is(WordClass.ORGANISATION)
            || word.is(WordClass.SURNAME)
            || word.is(WordClass.GIVEN_NAME)
            || word.is(WordClass.DEMONYM));
  }

  /**
   * Whether letters that are a country's or an organisation's are a common word's here: US, WHO.
   */
  static boolean word(TokenRun run, int at) {
    return Placing.headline(run.place(at))
        && run.word(at).smallIn(1)
        && (common(run, at - 1) || common(run, at + 1));
  }

  private static boolean common(TokenRun run, int at) {
    return capitals(run, at) && common(run.word(at));
  }

  private static boolean capitals(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return word.shape() == Shape.ACRONYM
        || word.shape() == Shape.CAPITALS
        || (word.shape() == Shape.TWO_CAPITALISED && run.candidate(at))
        || word.shape() == Shape.INITIAL;
  }

  private static boolean common(Lexeme word) {
    return word.smallIn(1)
        && !word.is(WordClass.COUNTRY)
        && !word.is(WordClass.ORGANISATION)
        && !word.is(WordClass.ABBREVIATION);
  }

  private static boolean number(TokenRun run, int at) {
    Shape shape = run.word(at).shape();
    return shape == Shape.NUMBER || shape == Shape.LETTERS_AND_DIGITS;
  }
}
