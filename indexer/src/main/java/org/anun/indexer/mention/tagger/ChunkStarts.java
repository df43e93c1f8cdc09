package org.anun.indexer.mention.tagger;

/**
 * Where the first name in a run of words with capitals starts: behind titles, peoples, members of
 * parliaments, articles. Immutable and thread-safe.
 */
final class ChunkStarts {
  private final Lexicon lexicon;

  ChunkStarts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The first token of the name in some tokens; the end when there is none. */
  int of(TokenRun run, int from, int to) {
    int start = from;
    while (start < to) {
      Lexeme word = run.word(start);
      int role = lexicon.roleAt(run, start, to);
      if (ChunkKinds.abbreviatedBehind(run, start, to)
          || (word.is(WordClass.PLACE_WORD) && run.word(start + 1).folded().equals("of"))) {
        break;
      }
      boolean nobody = member(run, start) || EnglishWords.NATIVE.has(word);
      if (nobody && start + 1 < to) {
        start++;
        continue;
      }
      if (role > 0 && start + role == to) {
        boolean surname =
            role == 1
                && start == from
                && (run.evidence(start) & Evidence.SURNAME_ELSEWHERE) != 0
                && !run.word(start - 1).folded().equals("the");
        return surname ? start : to;
      }
      if (role > 1 || (role == 1 && !run.word(to - 1).is(WordClass.ORGANISATION_WORD))) {
        start = behindField(run, start + role, to);
      } else if (word.is(WordClass.DEMONYM)
          && (run.evidence(start) & Evidence.SURNAME_ELSEWHERE) == 0
          && demonymApart(run, start, to)) {
        start++;
      } else if (EnglishWords.DIRECTION.has(word)
          && run.word(start + 1).is(WordClass.DEMONYM)
          && start + 1 < to
          && demonymApart(run, start + 1, to)) {
        start += 2;
      } else if ((loose(run, start) || plural(run, start)) && start + 1 < to) {
        start++;
      } else {
        break;
      }
    }
    return start;
  }

  /** The token behind a title's stop, or behind the field it is for. */
  private static int behindField(TokenRun run, int start, int to) {
    if (run.word(start).shape() == Shape.STOP) {
      return start + 1;
    }
    boolean preposition = run.word(start).shape() == Shape.SMALL && NameJoints.of(run, start);
    return preposition ? Math.min(to, Titles.overOffice(run, start + 1)) : start;
  }

  /** Whether a word ends what a member of a parliament is called: MK; Member of Parliament. */
  private static boolean member(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return EnglishWords.MEMBER.has(word)
        || (EnglishWords.PARLIAMENT.has(word)
            && run.word(at - 1).folded().equals("of")
            && EnglishWords.MEMBERS.hasForm(run.form(at - 2)));
  }

  /** Whether common nouns open a sentence before a name: Heavyweights Telmex and Televisa. */
  private static boolean plural(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return Placing.opens(run.place(at))
        && !Placing.headline(run.place(at))
        && word.shape() == Shape.CAPITALISED
        && word.smallIn(1)
        && word.folded().endsWith("s")
        && !run.word(at + 1).smallIn(1)
        && !word.is(WordClass.GIVEN_NAME)
        && !word.is(WordClass.SURNAME)
        && !word.is(WordClass.ORGANISATION_WORD)
        && !word.is(WordClass.PLACE);
  }

  /** Whether an article or preposition does not belong to the name: not La of La Plata. */
  private static boolean loose(TokenRun run, int at) {
    Lexeme word = run.word(at);
    boolean small =
        word.smallIn(1) && (word.is(WordClass.CONNECTOR) || word.is(WordClass.PLACE_PREPOSITION));
    boolean kept =
        Placing.way(run.place(at)) == Placing.RUNNING && !Placing.headline(run.place(at));
    return small && !kept;
  }

  private static boolean demonymApart(TokenRun run, int start, int end) {
    Lexeme last = run.word(end - 1);
    if (end - start == 1) {
      return true;
    }
    boolean whole =
        run.word(start + 1).is(WordClass.ORGANISATION_WORD)
            || (last.is(WordClass.ORGANISATION_WORD) && !last.is(WordClass.ROLE))
            || last.is(WordClass.PLACE_WORD)
            || last.is(WordClass.EVENT_WORD);
    boolean full =
        end - start > 2
            && run.word(start + 1).is(WordClass.GIVEN_NAME)
            && !run.word(start + 1).smallIn(1)
            && !last.is(WordClass.ORGANISATION_WORD);
    return full
        || (!whole
            && (last.is(WordClass.GIVEN_NAME)
                || last.is(WordClass.SURNAME)
                || last.is(WordClass.ROLE)
                || run.word(start + 1).is(WordClass.ROLE)
                || (end - start == 2
                    && last.shape() == Shape.CAPITALISED
                    && !last.smallIn(1)
                    && run.phrase(start) == 0)));
  }
}
