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
  private static final long CALLED = Words.hash("called");
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
    if (talked(run, start)) {
      return EntityKind.ORGANISATION;
    }
    EntityKind owner = behindName(run, start, end);
    if (owner != null) {
      return owner;
    }
    if (place(run, start, end) || amongPlaces(run, start, end, labels)) {
      return EntityKind.PLACE;
    }
    if (organisation(run, start, end) || ofPerson(run, start, end, labels)) {
      return EntityKind.ORGANISATION;
    }
    if (end - start == 1 && related(run, start)) {
      return EntityKind.PERSON;
    }
    if (behindPerson(run, start, end, labels)) {
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
                && !EnglishWords.PLACE_START.has(first.folded()));
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

  private static boolean place(TokenRun run, int start, int end) {
    boolean small = run.word(start - 1).shape() == Shape.SMALL;
    if (small && behindPlaceNoun(run, start)) {
      return true;
    }
    if (dateline(run, start, end)) {
      return true;
    }
    boolean behind = run.word(end).shape() == Shape.SMALL && runs(run, end);
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

  private static boolean organisation(TokenRun run, int start, int end) {
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
    return !place
        && !surname
        && ((post && ChunkLimits.of(run, at - 1)) || told || behind(run, end));
  }

  /** Whether a relative or a spouse is called so: his mother, Watfa; married to Inas. */
  private static boolean related(TokenRun run, int start) {
    int at = run.word(start - 1).shape() == Shape.COMMA ? start - 2 : start - 1;
    Lexeme before = run.word(at);
    boolean married = before.folded().equals("to") && run.form(at - 1) == MARRIED;
    return married || (before.shape() == Shape.SMALL && before.is(WordClass.RELATIVE));
  }

  /** Whether a person's name stands between places in a list: Algiers, Constantine and Oran. */
  private static boolean amongPlaces(TokenRun run, int start, int end, byte[] labels) {
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

  /** Whether somebody talks to it, as to media: an interview with the Nihon Keizai Shimbun. */
  private static boolean talked(TokenRun run, int start) {
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
        && runs(run, end)
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
  private static boolean ofPerson(TokenRun run, int start, int end, byte[] labels) {
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
  private static boolean behindPerson(TokenRun run, int start, int end, byte[] labels) {
    return start > 1
        && run.word(start - 1).shape() == Shape.OPENING_BRACKET
        && (run.word(end).shape() == Shape.CLOSING_BRACKET || run.word(end).shape() == Shape.COMMA)
        && labels[start - 2] == Labels.inner(EntityKind.PERSON)
        && !run.word(start).is(WordClass.PLACE)
        && !run.word(start).is(WordClass.GIVEN_NAME);
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

  private static boolean runs(TokenRun run, int at) {
    return Placing.way(run.place(at)) == Placing.RUNNING;
  }
}
