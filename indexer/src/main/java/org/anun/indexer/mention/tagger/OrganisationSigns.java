package org.anun.indexer.mention.tagger;

import org.anun.authority.EntityKind;

/** What shows that an English name is an organisation's: an analyst at Santander. Without state. */
final class OrganisationSigns {
  private OrganisationSigns() {}

  /** Whether the words beside some tokens say so. */
  static boolean beside(TokenRun run, int start, int end) {
    Lexeme first = run.word(start);
    boolean place = end - start == 1 && first.is(WordClass.PLACE);
    boolean surname =
        end - start == 1 && (first.is(WordClass.GIVEN_NAME) || first.is(WordClass.SURNAME));
    int at = run.word(start - 1).folded().equals("the") ? start - 1 : start;
    Lexeme before = run.word(at - 1);
    boolean titled =
        run.word(end).is(WordClass.ROLE)
            && run.word(end).shape() == Shape.CAPITALISED
            && NameJoints.joined(run, end)
            && run.candidate(end + 1);
    if (titled && !place && run.phrase(start) == 0 && !first.is(WordClass.GIVEN_NAME)) {
      return true;
    }
    if (before.shape() != Shape.SMALL) {
      return !place && !surname && behind(run, end);
    }
    long form = run.form(at - 1);
    if (EnglishWords.ORGANISATION_BEFORE.hasForm(form)) {
      return true;
    }
    boolean preposition = before.folded().equals("at") || before.folded().equals("with");
    boolean post = post(run, at - 2);
    if (post && preposition && !first.is(WordClass.GIVEN_NAME)) {
      return true;
    }
    boolean told = before.folded().equals("told") && run.word(end).shape() != Shape.CLOSING_QUOTE;
    return !place && !surname && ((post && NameJoints.of(run, at - 1)) || told || behind(run, end));
  }

  /** Whether somebody talks to it, as to media: an interview with the Nihon Keizai Shimbun. */
  static boolean talked(TokenRun run, int start) {
    int at = run.word(start - 1).folded().equals("the") ? start - 2 : start - 1;
    String preposition = run.word(at).folded();
    boolean to =
        preposition.equals("in")
            || preposition.equals("with")
            || preposition.equals("to")
            || preposition.equals("for");
    return to && EnglishWords.TALK.hasForm(run.form(at - 1));
  }

  /** Whether a word in small letters behind says that an organisation has it: Hamas fighters. */
  private static boolean behind(TokenRun run, int end) {
    return run.word(end).shape() == Shape.SMALL
        && KindSigns.runs(run, end)
        && (EnglishWords.ORGANISATION_BEHIND.hasForm(run.form(end))
            || (run.word(end + 1).shape() == Shape.SMALL
                && EnglishWords.COMPANY_NOUN.hasForm(run.form(end + 1))));
  }

  /** Whether a word in small letters is a post that somebody has somewhere. */
  private static boolean post(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return word.shape() == Shape.SMALL
        && (word.is(WordClass.ROLE) || EnglishWords.POST.hasForm(run.form(at)));
  }

  /** Whether a person is at it, or of it: Paula Buratti at Indosuez. */
  static boolean ofPerson(TokenRun run, int start, int end, byte[] labels) {
    String preposition = run.word(start - 1).folded();
    Lexeme first = run.word(start);
    boolean strange =
        !first.is(WordClass.GIVEN_NAME)
            && !first.is(WordClass.PLACE)
            && !first.is(WordClass.COUNTRY)
            && run.phrase(start) == 0
            && run.word(end - 1).shape() == Shape.CAPITALISED;
    return strange
        && start > 1
        && (preposition.equals("at") || preposition.equals("of"))
        && labels[start - 2] == Labels.inner(EntityKind.PERSON);
  }

  /** Whether a name stands in brackets behind a person's: Angela Merkel (CDU). */
  static boolean behindPerson(TokenRun run, int start, int end, byte[] labels) {
    return start > 1
        && run.word(start - 1).shape() == Shape.OPENING_BRACKET
        && (run.word(end).shape() == Shape.CLOSING_BRACKET || run.word(end).shape() == Shape.COMMA)
        && labels[start - 2] == Labels.inner(EntityKind.PERSON)
        && !run.word(start).is(WordClass.PLACE)
        && !run.word(start).is(WordClass.GIVEN_NAME);
  }
}
