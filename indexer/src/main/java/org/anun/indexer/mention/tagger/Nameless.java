package org.anun.indexer.mention.tagger;

/**
 * Which words with capitals name no person, place or organisation in English: a people, an event, a
 * work, a head noun alone. Immutable and thread-safe.
 */
final class Nameless {
  private final Lexicon lexicon;

  Nameless(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether words with capitals name no person, place or organisation. */
  boolean all(TokenRun run, int start, int end, boolean titled) {
    Lexeme first = run.word(start);
    Lexeme last = run.word(last(run, start, end));
    if (end - start == 1 && !titled && alone(run, start)) {
      return true;
    }
    if (end - start == 2
        && first.folded().equals("first")
        && run.word(end - 1).folded().startsWith("nation")) {
      return true;
    }
    if (!titled && ofWork(run, start, end)) {
      return true;
    }
    boolean surname = (run.evidence(start) & Evidence.SURNAME_ELSEWHERE) != 0;
    if ((!surname && peopleOnly(run, start, end)) || beyond(run, start, end)) {
      return true;
    }
    boolean numbered = run.word(end).shape() == Shape.NUMBER || run.word(end).shape() == Shape.STOP;
    if (numbered && EnglishWords.NUMBERED.has(first) && end - start <= 2) {
      return true;
    }
    boolean person = end - start == 2 && first.is(WordClass.GIVEN_NAME);
    boolean organisation = last.is(WordClass.ORGANISATION_WORD);
    return !organisation
        && !person
        && (last.is(WordClass.EVENT_WORD)
            || (end - start > 1 && EnglishWords.PROJECT.has(last))
            || run.word(ChunkKinds.headEnd(run, start, end) - 1).is(WordClass.EVENT_WORD));
  }

  /** The last token but for a number behind it: World War II. */
  private static int last(TokenRun run, int start, int end) {
    boolean numbered = end - start > 1 && roman(run.word(end - 1));
    return numbered ? end - 2 : end - 1;
  }

  private static boolean roman(Lexeme word) {
    if (!word.shape().acronym() && word.shape() != Shape.INITIAL) {
      return false;
    }
    String folded = word.folded();
    for (int at = 0; at < folded.length(); at++) {
      if ("ivx".indexOf(folded.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word with a capital still names nobody by itself: the Ministry, the West. */
  private static boolean alone(TokenRun run, int at) {
    Lexeme word = run.word(at);
    boolean head =
        word.smallIn(1) && (word.is(WordClass.ORGANISATION_WORD) || word.is(WordClass.PLACE_WORD));
    boolean article = word.is(WordClass.CONNECTOR) && word.smallIn(1);
    boolean the = run.word(at - 1).folded().equals("the");
    boolean surname =
        !the
            && (word.is(WordClass.SURNAME) || (run.evidence(at) & Evidence.SURNAME_ELSEWHERE) != 0);
    boolean office = the && word.is(WordClass.GIVEN_NAME) && NameJoints.of(run, at + 1);
    return (roman(word) && word.shape().acronym())
        || article
        || office
        || ofTribe(run, at)
        || (word.shape() == Shape.CAPITALISED
            && ((head && !surname && !EnglishWords.PARLIAMENT.has(word))
                || EnglishWords.DIRECTION.has(word)));
  }

  /** Whether a word that no table knows is a people's: the Rabha people. */
  private static boolean ofTribe(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return EnglishWords.TRIBE.hasForm(run.form(at + 1))
        && !word.is(WordClass.COUNTRY)
        && !word.is(WordClass.PLACE)
        && !word.is(WordClass.GIVEN_NAME);
  }

  /** Whether common words in quotation marks are of a work's title: Living in the Shadow. */
  private static boolean ofWork(TokenRun run, int start, int end) {
    for (int at = start; at < end; at++) {
      Lexeme word = run.word(at);
      if ((run.place(at) & Placing.QUOTED) == 0
          || word.shape() != Shape.CAPITALISED
          || !word.smallIn(1)
          || word.is(WordClass.COUNTRY)
          || word.is(WordClass.ORGANISATION_WORD)
          || word.is(WordClass.GIVEN_NAME)) {
        return false;
      }
    }
    return true;
  }

  private static boolean beyond(TokenRun run, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!EnglishWords.BEYOND.has(run.word(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all words are peoples or directions: South Korean, Kuwaiti-Ethiopian. */
  private boolean peopleOnly(TokenRun run, int start, int end) {
    boolean people = false;
    for (int at = start; at < end; at++) {
      Lexeme word = run.word(at);
      boolean demonym =
          word.is(WordClass.DEMONYM) || EnglishWords.ADHERENT.has(word) || twoPeoples(word);
      people |= demonym;
      if (!demonym && !EnglishWords.DIRECTION.has(word) && !EnglishWords.COUNTRY_START.has(word)) {
        return false;
      }
    }
    return people;
  }

  private boolean twoPeoples(Lexeme word) {
    int hyphen = word.shape() == Shape.TWO_CAPITALISED ? word.folded().indexOf('-') : -1;
    if (hyphen < 0) {
      return false;
    }
    String one = word.folded().substring(0, hyphen);
    if (EnglishWords.PREFIX.has(one)) {
      return true;
    }
    String other = word.folded().substring(hyphen + 1);
    return lexicon.demonym(other) && (lexicon.demonym(one) || one.length() <= 6);
  }

  /** Whether a word is a people's name in the plural: Karabakh Armenians. */
  static boolean people(Lexeme word) {
    return word.is(WordClass.DEMONYM) && word.folded().endsWith("s");
  }

  /** Whether the words with capitals from one on name an event: Vancouver Winter Olympics. */
  static boolean ofEvent(TokenRun run, int at) {
    int last = at;
    while (run.candidate(last + 1) && NameJoints.joined(run, last + 1)) {
      last++;
    }
    return last > at && run.word(last).is(WordClass.EVENT_WORD);
  }
}
