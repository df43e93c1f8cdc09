package org.anun.indexer.mention.tagger;

/** Titles of office in English and what belongs to them. Immutable and thread-safe. */
final class Titles {
  private final Lexicon lexicon;

  Titles(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The token behind the field of an office: minister of Tourism and Culture; else the same. */
  static int overOffice(TokenRun run, int at) {
    Lexeme office = run.word(at - 2);
    String preposition = run.word(at - 1).folded();
    boolean of =
        (preposition.equals("of") && EnglishWords.OFFICE.has(office))
            || (preposition.equals("for") && office.is(WordClass.ROLE));
    if (!of || !field(run, at)) {
      return at;
    }
    int end = at + 1;
    while (true) {
      if (field(run, end) && NameJoints.joined(run, end)) {
        end++;
        continue;
      }
      Lexeme word = run.word(end);
      boolean and = word.folded().equals("and") || word.shape() == Shape.AMPERSAND;
      boolean goesOn = and || word.shape() == Shape.COMMA;
      if (!goesOn || !field(run, end + 1)) {
        break;
      }
      end += 2;
    }
    return run.word(end - 1).is(WordClass.ORGANISATION_WORD) ? at : end;
  }

  private static boolean field(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return run.candidate(at)
        && word.shape() == Shape.CAPITALISED
        && word.smallIn(1)
        && (!word.is(WordClass.ROLE) || EnglishWords.FIELD.has(word))
        && !word.is(WordClass.CALENDAR)
        && !word.is(WordClass.COUNTRY);
  }

  /** Where a title stands between what it is of and who has it: UN Envoy Hans Grundberg; or -1. */
  int inside(TokenRun run, int from, int to) {
    if (to - from < 3 || !titled(run, from + 1, to)) {
      return -1;
    }
    int first = from;
    while (first < to && lexicon.roleAt(run, first, to) > 0) {
      first += lexicon.roleAt(run, first, to);
    }
    Lexeme whose = run.word(first);
    boolean given = whose.is(WordClass.GIVEN_NAME) && !whose.is(WordClass.COUNTRY);
    if ((given && !run.word(first - 1).folded().equals("the"))
        || run.word(to - 1).is(WordClass.ORGANISATION_WORD)) {
      return -1;
    }
    for (int at = first + 1; at < to - 1; at++) {
      int words = lexicon.roleAt(run, at, to);
      if (at + words < to && (words > 1 || (words == 1 && follows(run, at)))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a word is of a title. */
  static boolean titled(TokenRun run, int from, int to) {
    for (int at = from; at < to; at++) {
      if (run.word(at).is(WordClass.ROLE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title of one word stands behind what it may be of. */
  private static boolean follows(TokenRun run, int at) {
    Lexeme before = run.word(at - 1);
    return before.is(WordClass.COUNTRY)
        || run.word(at - 2).folded().equals("the")
        || (before.folded().equals("court") && run.word(at).folded().equals("judge"))
        || (!EnglishWords.DOUBTFUL_TITLE.has(run.word(at))
            && !before.is(WordClass.PARTICLE)
            && (before.is(WordClass.PLACE)
                || before.is(WordClass.ORGANISATION_WORD)
                || before.is(WordClass.PLACE_WORD)
                || before.is(WordClass.DEMONYM)
                || before.shape().acronym()
                || before.smallIn(1)));
  }

  /** The token behind the name before a title, without the field of the office. */
  static int beforeField(TokenRun run, int from, int title) {
    int end = title;
    if (EnglishWords.OFFICE.has(run.word(title)) || EnglishWords.OFFICE.has(run.word(title + 1))) {
      while (end > from
          && field(run, end - 1)
          && !run.word(end - 1).is(WordClass.ORGANISATION_WORD)
          && !run.word(end - 1).is(WordClass.PLACE_WORD)) {
        end--;
      }
    }
    return end;
  }

  /** The token of the second field in Interior and Safety Minister; else the same. */
  static int overFirstField(TokenRun run, int at) {
    boolean two =
        run.word(at + 1).folded().equals("and")
            && EnglishWords.OFFICE.has(run.word(at + 3))
            && field(run, at)
            && field(run, at + 2);
    return two ? at + 2 : at;
  }

  /** The token behind the name when a title ends what is capitalised: UN Secretary-General. */
  int beforeLast(TokenRun run, int from, int to) {
    if (!run.word(to - 1).is(WordClass.ROLE)) {
      return to;
    }
    for (int at = from + 1; at < to; at++) {
      int words = lexicon.roleAt(run, at, to);
      Lexeme before = run.word(at - 1);
      boolean sure = words > 1 || (words == 1 && !EnglishWords.DOUBTFUL_TITLE.has(run.word(at)));
      if (sure
          && at + words == to
          && !before.is(WordClass.GIVEN_NAME)
          && (before.is(WordClass.COUNTRY)
              || before.shape().acronym()
              || before.is(WordClass.ORGANISATION_WORD))) {
        return at;
      }
    }
    return to;
  }
}
