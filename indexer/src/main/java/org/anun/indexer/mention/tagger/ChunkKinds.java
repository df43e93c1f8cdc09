package org.anun.indexer.mention.tagger;

import org.anun.authority.EntityKind;

/** Of which kind an English name is: by its own words, by what stands beside it, by the model. */
final class ChunkKinds {
  private static final int LONGEST_PERSON = 6;
  private static final int LONGEST_FULL_NAME = 4;
  private static final int LONGEST_BYLINE = 3;
  private static final int SHORTEST_IN_CAPITALS = 4;

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
    boolean bank = EnglishWords.DIRECTION.has(first) && last.folded().equals("bank");
    boolean mount = several && (bank || EnglishWords.PLACE_HEAD.has(first));
    if (several && knownPlace(run, start, end)) {
      return EntityKind.PLACE;
    }
    int head = several ? headEnd(run, start, end) : end;
    Lexeme noun = run.word(head - 1);
    boolean organisation = noun.is(WordClass.ORGANISATION_WORD);
    boolean place = noun.is(WordClass.PLACE_WORD);
    if (mount && (bank || !organisation)) {
      return EntityKind.PLACE;
    }
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
    if (EnglishWords.OPENING_PARTICLE.has(run.word(start - 1)) && !otherKind(run, start, end)) {
      return EntityKind.PERSON;
    }
    if (!titled && larger(run, start, end)) {
      return EntityKind.PLACE;
    }
    boolean words = end - start <= LONGEST_PERSON && !otherKind(run, start, end);
    if (PlaceSigns.dateline(run, start, end)) {
      return EntityKind.PLACE;
    }
    if (words && (titled || (several && (aged(run, end) || byline(run, start, end))))) {
      return EntityKind.PERSON;
    }
    EntityKind shown = titled ? null : KindSigns.of(run, start, end, labels);
    if (shown != null) {
      return shown;
    }
    if (words && several && calledSo(run, start)) {
      return EntityKind.PERSON;
    }
    EntityKind guessed = Decoder.type(scores, start, end);
    boolean article = several && EnglishWords.PLACE_START.has(first);
    boolean at = guessed == EntityKind.PERSON || run.word(start - 1).folded().equals("at");
    return article && at ? EntityKind.PLACE : guessed;
  }

  /** Whether all words are those of a place that the lexicon knows: Costa Rica. */
  private static boolean knownPlace(TokenRun run, int start, int end) {
    boolean known = run.phrase(start) == Labels.first(EntityKind.PLACE);
    for (int at = start + 1; at < end; at++) {
      known &= run.phrase(at) == Labels.inner(EntityKind.PLACE);
    }
    return known && (end >= run.size() || run.phrase(end) != Labels.inner(EntityKind.PLACE));
  }

  /** Whether a line holds two or three words of a name and nothing else. */
  private static boolean byline(TokenRun run, int start, int end) {
    if (end - start > LONGEST_BYLINE
        || Placing.way(run.place(start)) != Placing.LINE_START
        || (end < run.size() && Placing.way(run.place(end)) != Placing.LINE_START)) {
      return false;
    }
    for (int at = start; at < end; at++) {
      Lexeme word = run.word(at);
      if (word.smallIn(1) || word.is(WordClass.PLACE) || word.shape() != Shape.CAPITALISED) {
        return false;
      }
    }
    return true;
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
      if (run.word(at).shape() == Shape.SMALL && NameJoints.of(run, at)) {
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
        run.word(end).shape() == Shape.COMMA
            && (run.word(end + 1).is(WordClass.COUNTRY)
                || EnglishWords.STATE.has(run.word(end + 1)));
    boolean direction =
        end - start == 2
            && EnglishWords.DIRECTION.has(run.word(start))
            && run.word(end - 1).is(WordClass.COUNTRY);
    boolean in =
        end - start == 1
            && run.word(start - 1).folded().equals("in")
            && run.word(start - 1).shape() == Shape.SMALL
            && unknown(run.word(start));
    boolean state =
        end - start == 1
            && run.word(start - 1).shape() == Shape.COMMA
            && EnglishWords.STATE.has(run.word(start));
    return direction || state || in || (before && unknown(run.word(start)));
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
        return !otherKind(run, start, end) && !EnglishWords.PLACE_START.has(first);
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
        && !EnglishWords.PLACE_START.has(first)
        && end - start <= LONGEST_FULL_NAME
        && (!otherKind(run, start + 1, end) || inCapitals(run, start, end));
  }

  /** Whether all words are in capitals, as in credits, and none is known as an abbreviation. */
  private static boolean inCapitals(TokenRun run, int from, int to) {
    for (int at = from; at < to; at++) {
      Lexeme word = run.word(at);
      boolean letters = word.shape() == Shape.ACRONYM || word.shape() == Shape.CAPITALS;
      if (!letters
          || word.folded().length() < SHORTEST_IN_CAPITALS
          || word.is(WordClass.ORGANISATION)
          || word.is(WordClass.ORGANISATION_WORD)
          || word.is(WordClass.PLACE_WORD)
          || word.is(WordClass.ABBREVIATION)
          || word.is(WordClass.COUNTRY)) {
        return false;
      }
    }
    return to - from > 1;
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
