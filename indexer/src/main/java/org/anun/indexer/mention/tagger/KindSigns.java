package org.anun.indexer.mention.tagger;

import org.anun.authority.EntityKind;
import org.anun.indexer.clean.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an English name and says of which kind it is: the village of Pankhan, the
 * daily El Mundo, an analyst at Santander. Only for names whose own words do not say it. Without
 * state.
 */
final class KindSigns {
  private static final long MARRIED = Words.hash("married");
  private static final long WHO = Words.hash("who");

  private KindSigns() {}

  /**
   * The kind that the neighbours of some tokens show; null when they show none.
   *
   * @param labels of the tokens before, already decided
   */
  static @Nullable EntityKind of(TokenRun run, int start, int end, byte[] labels) {
    if (known(run, start, end)) {
      return null;
    }
    if (OrganisationSigns.talked(run, start)) {
      return EntityKind.ORGANISATION;
    }
    EntityKind owner = behindName(run, start, end);
    if (owner != null) {
      return owner;
    }
    if (PlaceSigns.beside(run, start, end) || PlaceSigns.among(run, start, end, labels)) {
      return EntityKind.PLACE;
    }
    if (OrganisationSigns.beside(run, start, end)
        || OrganisationSigns.ofPerson(run, start, end, labels)) {
      return EntityKind.ORGANISATION;
    }
    if (end - start == 1 && related(run, start)) {
      return EntityKind.PERSON;
    }
    if (OrganisationSigns.behindPerson(run, start, end, labels)) {
      return EntityKind.ORGANISATION;
    }
    return listed(run, start, end, labels);
  }

  /** Whether tables know a name well enough: as a country, or by a person's given name. */
  private static boolean known(TokenRun run, int start, int end) {
    Lexeme first = run.word(start);
    boolean person =
        (run.evidence(end - 1) & Evidence.SURNAME_ELSEWHERE) != 0
            || (first.is(WordClass.GIVEN_NAME)
                && end - start > 1
                && !EnglishWords.PLACE_START.has(first));
    return person || (end - start == 1 && first.is(WordClass.COUNTRY));
  }

  /**
   * What an ending, its possession or a clause shows: Karsh's widow, Karsh, who; Velorex-backed.
   */
  private static @Nullable EntityKind behindName(TokenRun run, int start, int end) {
    Lexeme first = run.word(start);
    boolean place = first.is(WordClass.PLACE) || run.phrase(start) != 0;
    if (run.word(end).shape() == Shape.COMMA && run.form(end + 1) == WHO) {
      return place ? null : EntityKind.PERSON;
    }
    boolean person =
        end - start == 1 && (first.is(WordClass.GIVEN_NAME) || first.is(WordClass.SURNAME));
    if (!run.word(end).ending() || person) {
      return null;
    }
    String ending = run.word(end).folded();
    if (ending.charAt(0) == '-') {
      boolean based = ending.equals("-based") || ending.equals("-born");
      boolean backed = !place && EnglishWords.BACKED.has(ending);
      return based ? EntityKind.PLACE : backed ? EntityKind.ORGANISATION : null;
    }
    Lexeme owned = run.word(end + 1);
    long form = run.form(end + 1);
    if (owned.shape() != Shape.SMALL) {
      return null;
    }
    if (owned.is(WordClass.RELATIVE) && !place) {
      return EntityKind.PERSON;
    }
    if (EnglishWords.OF_PLACE.hasForm(form)) {
      return EntityKind.PLACE;
    }
    return EnglishWords.OF_ORGANISATION.hasForm(form) && !place ? EntityKind.ORGANISATION : null;
  }

  /** Whether a relative or a spouse is called so: his mother, Watfa; married to Inas. */
  private static boolean related(TokenRun run, int start) {
    int at = run.word(start - 1).shape() == Shape.COMMA ? start - 2 : start - 1;
    Lexeme before = run.word(at);
    boolean married = before.folded().equals("to") && run.form(at - 1) == MARRIED;
    return married || (before.shape() == Shape.SMALL && before.is(WordClass.RELATIVE));
  }

  /** The kind of the name before it in a list: Bihar, Odisha and Pankhan. */
  private static @Nullable EntityKind listed(TokenRun run, int start, int end, byte[] labels) {
    int at = start - 1;
    boolean and = run.word(at).folded().equals("and");
    if (and && run.word(at - 1).shape() == Shape.COMMA) {
      at--;
    }
    boolean comma = run.word(at).shape() == Shape.COMMA;
    if (at < 1 || labels[at - 1] == Labels.OUTSIDE || !(and || comma)) {
      return null;
    }
    Lexeme first = run.word(start);
    EntityKind kind = Labels.type(labels[at - 1]);
    boolean strange =
        !first.is(WordClass.GIVEN_NAME) && !first.is(WordClass.SURNAME) && !first.smallIn(1);
    boolean goesOn =
        and
            || (run.word(end).shape() == Shape.COMMA && run.candidate(end + 1))
            || (run.word(end).folded().equals("and") && run.candidate(end + 1));
    return strange && goesOn && kind != EntityKind.PERSON ? kind : null;
  }

  /** Whether a token follows the one before without a mark between. */
  static boolean runs(TokenRun run, int at) {
    return Placing.way(run.place(at)) == Placing.RUNNING;
  }
}
