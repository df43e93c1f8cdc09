package org.anun.indexer.mention.tagger;

import org.anun.authority.EntityKind;

/** Of which kind an English name is: by its own words, by what stands beside it, by the model. */
final class ChunkKinds {
  private static final int LONGEST_PERSON = 6;
  private static final int LONGEST_FULL_NAME = 4;

  private ChunkKinds() {}

  /**
   * The kind of some tokens.
   *
   * @param titled whether a title was taken off before them
   * @param labels of the tokens before, already decided
   */
  static EntityKind of(TokenScores scores, int start, int end, boolean titled, byte[] labels) {
    TokenRun run = scores.run();
    Lexeme first = run.word(start);
    Lexeme last = run.word(end - 1);
    boolean several = end - start > 1;
    if (!several && first.shape().acronym() && bracketed(run, start, labels)) {
      return Labels.type(labels[start - 2]);
    }
    int head = several ? headEnd(run, start, end) : end;
    Lexeme noun = run.word(head - 1);
    boolean organisation = noun.is(WordClass.ORGANISATION_WORD);
    boolean place = noun.is(WordClass.PLACE_WORD);
    if (several && organisation && !place) {
      return EntityKind.ORGANISATION;
    }
    if (several && place && !organisation) {
      boolean person = head - start == 2 && first.is(WordClass.GIVEN_NAME) && head == end;
      return person && last.is(WordClass.SURNAME) ? EntityKind.PERSON : EntityKind.PLACE;
    }
    if (several && abbreviatedBehind(run, start, end)) {
      return EntityKind.ORGANISATION;
    }
    if (several && (syllables(run, start, end) || fullName(run, start, end))) {
      return EntityKind.PERSON;
    }
    if (EnglishWords.OPENING_PARTICLE.has(run.word(start - 1).folded())
        && !otherKind(run, start, end)) {
      return EntityKind.PERSON;
    }
    if (!titled && larger(run, start, end)) {
      return EntityKind.PLACE;
    }
    boolean words = end - start <= LONGEST_PERSON && !otherKind(run, start, end);
    boolean person = titled || (several && words && (aged(run, end) || calledSo(run, start)));
    return person && words ? EntityKind.PERSON : Decoder.type(scores, start, end);
  }

  /** Whether a token stands alone in brackets right behind a name: People Power Party (PPP). */
  private static boolean bracketed(TokenRun run, int at, byte[] labels) {
    return at > 1
        && run.word(at - 1).shape() == Shape.OPENING_BRACKET
        && run.word(at + 1).shape() == Shape.CLOSING_BRACKET
        && labels[at - 2] != Labels.OUTSIDE
        && run.word(at - 2).shape() != Shape.ACRONYM;
  }

  /** The token behind the noun that says what the whole is: Bank of England, Gulf of Mexico. */
  static int headEnd(TokenRun run, int start, int end) {
    for (int at = start + 1; at < end - 1; at++) {
      if (run.word(at).shape() == Shape.SMALL && ChunkLimits.of(run, at)) {
        return at;
      }
    }
    return end;
  }

  /** Whether its first letters follow in brackets. */
  static boolean abbreviatedBehind(TokenRun run, int start, int end) {
    Lexeme letters = run.word(end + 1);
    return run.word(end).shape() == Shape.OPENING_BRACKET
        && run.word(end + 2).shape() == Shape.CLOSING_BRACKET
        && letters.shape().acronym()
        && letters.folded().charAt(0) == run.word(start).folded().charAt(0);
  }

  /** Whether a country stands behind a comma, or is all but a direction: Kigali, Rwanda. */
  private static boolean larger(TokenRun run, int start, int end) {
    boolean before =
        run.word(end).shape() == Shape.COMMA && run.word(end + 1).is(WordClass.COUNTRY);
    boolean direction =
        end - start == 2
            && EnglishWords.DIRECTION.has(run.word(start).folded())
            && run.word(end - 1).is(WordClass.COUNTRY);
    boolean in =
        end - start == 1
            && run.word(start - 1).folded().equals("in")
            && run.word(start - 1).shape() == Shape.SMALL
            && unknown(run.word(start));
    boolean dateline =
        end - start == 1
            && Placing.way(run.place(start)) == Placing.LINE_START
            && (run.word(start).shape() == Shape.CAPITALS
                || run.word(start).shape() == Shape.ACRONYM)
            && run.word(end).shape() == Shape.COMMA;
    return direction || in || dateline || (before && unknown(run.word(start)));
  }

  private static boolean unknown(Lexeme word) {
    return word.shape() == Shape.CAPITALISED
        && !word.is(WordClass.GIVEN_NAME)
        && !word.is(WordClass.SURNAME)
        && !word.is(WordClass.ORGANISATION_WORD)
        && !word.is(WordClass.ORGANISATION)
        && !word.smallIn(1);
  }

  /** Whether an age stands behind a name: , 40, */
  private static boolean aged(TokenRun run, int end) {
    Lexeme age = run.word(end + 1);
    Shape behind = run.word(end + 2).shape();
    return run.word(end).shape() == Shape.COMMA
        && age.shape() == Shape.NUMBER
        && age.folded().length() == 2
        && (behind == Shape.COMMA || behind == Shape.STOP);
  }

  /** Whether a title in small letters or "said" stands before a name. */
  private static boolean calledSo(TokenRun run, int start) {
    Lexeme before = run.word(start - 1);
    return before.shape() == Shape.SMALL
        && Placing.way(run.place(start)) == Placing.RUNNING
        && (before.is(WordClass.ROLE) || before.folded().equals("said"));
  }

  /** Whether a name is written as Korean and Chinese ones are, Yoon Suk-yeol, or has a von. */
  private static boolean syllables(TokenRun run, int start, int end) {
    Lexeme first = run.word(start);
    boolean surname = first.is(WordClass.SURNAME) || first.is(WordClass.GIVEN_NAME);
    for (int at = start + 1; at < end; at++) {
      Lexeme word = run.word(at);
      if (word.ending()
          || word.shape() == Shape.CAPITALISED_WITH_ENDING
          || (surname && word.shape() == Shape.SMALL && word.is(WordClass.PARTICLE))) {
        return !otherKind(run, start, end);
      }
    }
    return false;
  }

  /** A given name with one to three words that are no other kind of word. */
  private static boolean fullName(TokenRun run, int start, int end) {
    Lexeme first = run.word(start);
    return first.is(WordClass.GIVEN_NAME)
        && !first.is(WordClass.PLACE)
        && !first.is(WordClass.COUNTRY)
        && end - start <= LONGEST_FULL_NAME
        && !otherKind(run, start + 1, end);
  }

  /** Whether a word is none of a person's name. */
  private static boolean otherKind(TokenRun run, int from, int to) {
    for (int at = from; at < to; at++) {
      Lexeme word = run.word(at);
      if (word.is(WordClass.COUNTRY)
          || word.is(WordClass.DEMONYM)
          || word.is(WordClass.EVENT_WORD)
          || word.is(WordClass.ORGANISATION_WORD)
          || word.is(WordClass.PLACE_WORD)
          || word.shape() == Shape.ACRONYM) {
        return true;
      }
    }
    return false;
  }
}
