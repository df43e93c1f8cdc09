package org.anun.indexer.mention.tagger;

import java.util.regex.Pattern;

/** What English names go on over in small letters and marks: of, and, St. Without state. */
final class NameJoints {
  /** One syllable as Korean and Chinese given names are written with behind a hyphen. */
  private static final Pattern SYLLABLE =
      Pattern.compile("-[bcdghjklmnpqrstwxyz]{0,2}h?[aeiouy][aeiouw]{0,2}(?:ng|[nmklpthr])?");

  private static final int LONGEST_SYLLABLE = 6;

  private NameJoints() {}

  /** Whether a word stands to the one before it as words of one name do. */
  static boolean joined(TokenRun run, int at) {
    int place = Placing.way(run.place(at));
    return (place == Placing.RUNNING || place == Placing.BEHIND_ABBREVIATION)
        && !run.word(at).shape().mark();
  }

  /** How many tokens in small letters and marks a name goes on over, the next capital included. */
  static int over(TokenRun run, int start, int at) {
    Lexeme word = run.word(at);
    if (word.shape() == Shape.STOP
        && (shortened(run.word(at - 1)) || run.word(at - 1).shape() == Shape.INITIAL)
        && run.candidate(at + 1)
        && Placing.way(run.place(at + 1)) == Placing.BEHIND_ABBREVIATION) {
      return 2;
    }
    if (word.shape() == Shape.NUMBER && run.word(at - 1).folded().equals("channel")) {
      return 1;
    }
    if (word.shape() == Shape.AMPERSAND && !slash(word) && run.candidate(at + 1)) {
      return 2;
    }
    if (word.ending() && word.folded().charAt(0) == '-') {
      return syllable(run, start, at) ? 1 : 0;
    }
    if (word.ending() || run.end(at - 1) == run.start(at)) {
      return possessive(run, at) ? 2 : 0;
    }
    boolean names = run.candidate(at + 1) && joined(run, at + 1);
    if (word.shape() == Shape.COMMA) {
      return names && listed(run, start, at) ? 2 : 0;
    }
    if (!joined(run, at)) {
      return 0;
    }
    return switch (word.folded()) {
      case "of", "for", "on" -> overPreposition(run, start, at, names);
      case "and" -> names && bound(run, start, at) ? 2 : 0;
      default -> overParticle(run, at, names);
    };
  }

  private static int overParticle(TokenRun run, int at, boolean names) {
    if (!run.word(at).is(WordClass.PARTICLE)) {
      return 0;
    }
    if (names) {
      return 2;
    }
    Lexeme next = run.word(at + 1);
    boolean two = next.is(WordClass.PARTICLE) || EnglishWords.PLACE_START.hasForm(run.form(at + 1));
    return two && next.shape() == Shape.SMALL && run.candidate(at + 2) ? 3 : 0;
  }

  private static int overPreposition(TokenRun run, int start, int at, boolean names) {
    boolean organisation = holds(run, start, at, WordClass.ORGANISATION_WORD);
    boolean head =
        organisation
            || holds(run, start, at, WordClass.EVENT_WORD)
            || run.word(at - 1).is(WordClass.PLACE_WORD)
            || run.word(start).is(WordClass.PLACE_WORD);
    if (!head) {
      return 0;
    }
    String preposition = run.word(at).folded();
    String article = run.word(at + 1).folded();
    boolean the =
        run.word(at + 1).shape() == Shape.SMALL
            && (article.equals("the") || article.equals("a") || article.equals("an"));
    int to = the ? at + 2 : at + 1;
    Lexeme next = run.word(to);
    if (next.is(WordClass.CALENDAR) || !(the ? run.candidate(to) && joined(run, to) : names)) {
      return 0;
    }
    boolean fits =
        switch (preposition) {
          case "of" -> true;
          case "for" -> organisation && !run.word(at - 1).is(WordClass.EVENT_WORD);
          default -> organisation && next.smallIn(1);
        };
    return fits ? to - at + 1 : 0;
  }

  /** Whether an and is of the name: Ministry of Law and Justice, Food and Drug Administration. */
  private static boolean bound(TokenRun run, int start, int at) {
    Lexeme before = run.word(at - 1);
    Lexeme next = run.word(at + 1);
    if (next.is(WordClass.GIVEN_NAME) && !next.smallIn(1)) {
      return false;
    }
    boolean organisation =
        holds(run, start, at, WordClass.ORGANISATION_WORD)
            || holds(run, start, at, WordClass.EVENT_WORD);
    int end = at + 2;
    while (run.candidate(end) && joined(run, end)) {
      end++;
    }
    if (organisation && EnglishWords.HOUSE.has(next) && end == at + 2) {
      return true;
    }
    if (!next.smallIn(1)) {
      return false;
    }
    if (organisation && prepositionIn(run, start, at)) {
      return !next.is(WordClass.GIVEN_NAME);
    }
    return before.smallIn(1)
        && plain(run, start, at)
        && !before.is(WordClass.ROLE)
        && !before.is(WordClass.ORGANISATION_WORD)
        && end > at + 2
        && run.word(end - 1).is(WordClass.ORGANISATION_WORD);
  }

  /** Whether no word is a name by itself but of a place or people. */
  private static boolean plain(TokenRun run, int start, int end) {
    for (int at = start; at < end; at++) {
      Lexeme word = run.word(at);
      if (!word.smallIn(1)
          && !word.is(WordClass.PLACE)
          && !word.is(WordClass.COUNTRY)
          && !word.is(WordClass.DEMONYM)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a possessive is of the name: Women's Affairs Ministry, Teachers' Union. */
  private static boolean possessive(TokenRun run, int at) {
    Lexeme owners = run.word(at - 1);
    boolean mark =
        run.word(at).ending()
            || (owners.folded().endsWith("s")
                && (run.word(at).shape() == Shape.STRAIGHT_QUOTE
                    || run.word(at).shape() == Shape.CLOSING_QUOTE));
    boolean other =
        owners.is(WordClass.COUNTRY)
            || (owners.is(WordClass.GIVEN_NAME) && !owners.is(WordClass.ROLE));
    int end = at + 2;
    while (run.candidate(end) && joined(run, end)) {
      end++;
    }
    boolean company = end > at + 2 && EnglishWords.COMPANY.has(run.word(end - 1));
    if (!mark || !(owners.smallIn(1) || company) || other) {
      return false;
    }
    return run.candidate(at + 1)
        && run.start(at + 1) == run.end(at) + 1
        && run.word(end - 1).is(WordClass.ORGANISATION_WORD);
  }

  /** Whether a comma parts the fields of one office: Ministry of Law, Justice and Home Affairs. */
  private static boolean listed(TokenRun run, int start, int at) {
    Lexeme third = run.word(at + 2);
    boolean goesOn = third.folded().equals("and") || third.shape() == Shape.COMMA;
    return goesOn
        && run.candidate(at + 3)
        && run.word(at - 1).smallIn(1)
        && run.word(at + 1).smallIn(1)
        && run.word(at + 3).smallIn(1)
        && !run.word(at + 1).is(WordClass.GIVEN_NAME)
        && holds(run, start, at, WordClass.ORGANISATION_WORD)
        && prepositionIn(run, start, at);
  }

  /** Whether a token is the second syllable of a given name by its letters: -yeol. */
  static boolean hyphened(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return word.ending()
        && word.folded().length() <= LONGEST_SYLLABLE
        && SYLLABLE.matcher(word.folded()).matches()
        && !EnglishWords.HYPHENED.has(word);
  }

  /** Whether an ending is a syllable of a given name: Yoon Suk-yeol. */
  private static boolean syllable(TokenRun run, int start, int at) {
    return run.word(at - 1).folded().length() < LONGEST_SYLLABLE
        && (at - start > 1 || run.word(at).folded().equals("-dong"))
        && hyphened(run, at);
  }

  /** Whether a mark parts names, as of a photographer and an agency. */
  static boolean slash(Lexeme mark) {
    return mark.folded().equals("/");
  }

  /** Whether a word is one that a stop shortens inside of a name. */
  static boolean shortened(Lexeme word) {
    String folded = word.folded();
    return folded.equals("st") || folded.equals("jr") || folded.equals("mt");
  }

  private static boolean holds(TokenRun run, int start, int end, WordClass wordClass) {
    for (int at = start; at < end; at++) {
      if (run.word(at).is(wordClass)) {
        return true;
      }
    }
    return false;
  }

  private static boolean prepositionIn(TokenRun run, int start, int end) {
    for (int at = start; at < end; at++) {
      if (of(run, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a small word says whose or what for: of, on, for. */
  static boolean of(TokenRun run, int at) {
    String folded = run.word(at).folded();
    return folded.equals("of") || folded.equals("on") || folded.equals("for");
  }
}
