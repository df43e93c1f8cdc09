package org.anun.indexer.mention.tagger;

/**
 * Which words are of a name where a capital says nothing, in English: where a sentence starts, and
 * in headlines. Without state.
 */
final class OpeningWords {
  private OpeningWords() {}

  /** Whether a word with a capital is of a name where any word would have one. */
  static boolean named(TokenRun run, int at, byte[] tagged) {
    Lexeme word = run.word(at);
    boolean opens = Placing.opens(run.place(at));
    boolean headline = Placing.headline(run.place(at));
    int evidence = run.evidence(at);
    if (word.shape() == Shape.INITIAL && (evidence & Evidence.SMALL_WORD) != 0) {
      return false;
    }
    if (word.shape() != Shape.CAPITALISED) {
      return word.shape() != Shape.CAPITALS || !headline || knownHere(run, at);
    }
    if ((evidence & Evidence.SMALL_ELSEWHERE) != 0) {
      return (evidence & (Evidence.CAPITAL_ELSEWHERE | Evidence.SMALL_WORD))
          == Evidence.CAPITAL_ELSEWHERE;
    }
    if ((evidence & Evidence.CAPITAL_ELSEWHERE) != 0) {
      return true;
    }
    if (headline && run.phrase(at) != 0) {
      return true;
    }
    if (opens && !headline && EnglishWords.FIELD.has(word) && !run.candidate(at + 1)) {
      return false;
    }
    boolean small =
        (evidence & Evidence.SMALL_WORD) != 0
            || word.is(WordClass.CONNECTOR)
            || word.is(WordClass.PLACE_PREPOSITION)
            || word.is(WordClass.SPEECH);
    if (small) {
      return smallNamed(run, at, tagged, headline);
    }
    if (headline) {
      return knownHere(run, at);
    }
    if (tagged[at] != 0) {
      return true;
    }
    boolean next = run.candidate(at + 1) && run.place(at + 1) == Placing.RUNNING;
    return next || known(word) || !regular(word.folded());
  }

  /** Whether a word that is mostly written small is of a name where a sentence starts. */
  private static boolean smallNamed(TokenRun run, int at, byte[] tagged, boolean headline) {
    Lexeme word = run.word(at);
    if (word.is(WordClass.COUNTRY)) {
      return true;
    }
    if (headline || word.is(WordClass.CONNECTOR) || word.is(WordClass.PLACE_PREPOSITION)) {
      return false;
    }
    Lexeme next = run.word(at + 1);
    boolean goesOn = run.candidate(at + 1) && run.place(at + 1) == Placing.RUNNING;
    boolean institution =
        goesOn && (next.is(WordClass.ORGANISATION_WORD) || next.is(WordClass.PLACE_WORD));
    boolean of =
        word.is(WordClass.ORGANISATION_WORD)
            && !word.folded().endsWith("s")
            && run.word(at + 1).folded().equals("of")
            && run.candidate(at + 2);
    return institution || of || (tagged[at] != 0 && word.is(WordClass.GIVEN_NAME));
  }

  /** Whether a word is known as a name, or stands behind a given name. */
  private static boolean knownHere(TokenRun run, int at) {
    boolean given =
        run.word(at - 1).is(WordClass.GIVEN_NAME)
            && run.candidate(at - 1)
            && Placing.way(run.place(at)) == Placing.RUNNING;
    return given || known(run.word(at));
  }

  private static boolean known(Lexeme word) {
    return word.is(WordClass.GIVEN_NAME)
        || word.is(WordClass.PLACE)
        || word.is(WordClass.COUNTRY)
        || word.is(WordClass.SURNAME)
        || word.is(WordClass.SURNAME_ENDING)
        || word.is(WordClass.DEMONYM);
  }

  /** Whether a word has an ending of English words that are no names. */
  private static boolean regular(String folded) {
    return folded.endsWith("ing")
        || folded.endsWith("ly")
        || folded.endsWith("ed")
        || folded.endsWith("tion")
        || folded.endsWith("tions")
        || folded.endsWith("ers")
        || folded.endsWith("ness")
        || folded.endsWith("ment");
  }
}
