package org.anun.indexer.mention.tagger;

import org.anun.authority.EntityKind;

/**
 * Finds the names in a run of words with capitals: takes titles, peoples and articles off, parts it
 * at a title, and leaves out what names no person, place or organisation. Immutable and
 * thread-safe.
 */
final class ChunkLimits {
  private final Lexicon lexicon;
  private final Titles titles;

  ChunkLimits(Lexicon lexicon) {
    this.lexicon = lexicon;
    titles = new Titles(lexicon);
  }

  /** Labels the names in some tokens. */
  void mark(TokenScores scores, int from, int to, byte[] labels) {
    int title = titles.inside(scores.run(), from, to);
    if (title < 0) {
      name(scores, from, to, labels);
    } else {
      int end = Titles.beforeField(scores.run(), from, title);
      if (end > from) {
        name(scores, from, end, labels);
      }
      mark(scores, title, to, labels);
    }
  }

  private void name(TokenScores scores, int from, int to, byte[] labels) {
    TokenRun run = scores.run();
    int start = start(run, from, to);
    // A title with an ending behind it is of the name: Prime Minister's Office.
    start = start < to && run.word(start).ending() ? from : start;
    int end = end(run, start, to);
    boolean titled = Titles.titled(run, from, start) && !of(run, start - 1);
    if (start >= end || nobody(run, start, end, titled)) {
      return;
    }
    EntityKind kind = ChunkKinds.of(scores, start, end, titled, labels);
    int first = kind == EntityKind.PERSON ? particle(run, start) : start;
    Labels.mark(labels, first, overStop(run, end), kind);
  }

  /** The token behind the stop that shortens the last word: NationsBank Corp. could. */
  private static int overStop(TokenRun run, int end) {
    if (run.word(end).shape() != Shape.STOP
        || run.start(end) != run.end(end - 1)
        || !EnglishWords.SHORTENED.has(run.word(end - 1).folded())) {
      return end;
    }
    return switch (run.word(end + 1).shape()) {
      case SMALL, COMMA, NUMBER, DASH, CLOSING_BRACKET -> end + 1;
      case STRAIGHT_QUOTE, CLOSING_QUOTE -> run.end(end) == run.start(end + 1) ? end + 1 : end;
      default -> end;
    };
  }

  private int start(TokenRun run, int from, int to) {
    int start = from;
    while (start < to) {
      Lexeme word = run.word(start);
      int role = lexicon.roleAt(run, start, to);
      if (ChunkKinds.abbreviatedBehind(run, start, to)
          || (word.is(WordClass.PLACE_WORD) && run.word(start + 1).folded().equals("of"))) {
        break;
      }
      boolean nobody = member(run, start) || EnglishWords.NATIVE.has(word.folded());
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
      } else if (EnglishWords.DIRECTION.has(word.folded())
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

  /** Where a person's name starts when its particles are small: dos Santos, van der Bellen. */
  private static int particle(TokenRun run, int start) {
    int at = start;
    while (at > 0
        && EnglishWords.PARTICLE.has(run.word(at - 1).folded())
        && run.word(at - 1).shape() == Shape.SMALL
        && NameJoints.joined(run, at)) {
      at--;
    }
    return at;
  }

  /** Whether a word ends what a member of a parliament is called: MK; Member of Parliament. */
  private static boolean member(TokenRun run, int at) {
    String folded = run.word(at).folded();
    return EnglishWords.MEMBER.has(folded)
        || (EnglishWords.PARLIAMENT.has(folded)
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

  /** The token behind a title's stop, or behind the field it is for. */
  private static int behindField(TokenRun run, int start, int to) {
    if (run.word(start).shape() == Shape.STOP) {
      return start + 1;
    }
    boolean preposition = run.word(start).shape() == Shape.SMALL && of(run, start);
    return preposition ? Math.min(to, Titles.overOffice(run, start + 1)) : start;
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

  private int end(TokenRun run, int start, int to) {
    int end = to;
    if (end - start > 1 && run.word(end - 1).folded().equals("family")) {
      end--;
    }
    while (end > start
        && ((run.word(end - 1).shape().mark() && !run.word(end - 1).ending())
            || run.word(end - 1).shape() == Shape.SMALL
            || (end - start > 1 && people(run.word(end - 1))))) {
      end--;
    }
    return end - start > 1 ? titles.beforeLast(run, start, end) : end;
  }

  /** Whether words with capitals name no person, place or organisation. */
  private boolean nobody(TokenRun run, int start, int end, boolean titled) {
    Lexeme first = run.word(start);
    Lexeme last = run.word(last(run, start, end));
    if (end - start == 1 && !titled && nameless(run, start)) {
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
    if (numbered && EnglishWords.NUMBERED.has(first.folded()) && end - start <= 2) {
      return true;
    }
    boolean person = end - start == 2 && first.is(WordClass.GIVEN_NAME);
    boolean organisation = last.is(WordClass.ORGANISATION_WORD);
    return !organisation
        && !person
        && (last.is(WordClass.EVENT_WORD)
            || (end - start > 1 && EnglishWords.PROJECT.has(last.folded()))
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

  /** Whether the words with capitals from one on name an event: Vancouver Winter Olympics. */
  static boolean ofEvent(TokenRun run, int at) {
    int last = at;
    while (run.candidate(last + 1) && NameJoints.joined(run, last + 1)) {
      last++;
    }
    return last > at && run.word(last).is(WordClass.EVENT_WORD);
  }

  static boolean of(TokenRun run, int at) {
    String folded = run.word(at).folded();
    return folded.equals("of") || folded.equals("on") || folded.equals("for");
  }

  /** Whether a word with a capital still names nobody by itself: the Ministry, the West. */
  private static boolean nameless(TokenRun run, int at) {
    Lexeme word = run.word(at);
    String folded = word.folded();
    boolean head =
        word.smallIn(1) && (word.is(WordClass.ORGANISATION_WORD) || word.is(WordClass.PLACE_WORD));
    boolean article = word.is(WordClass.CONNECTOR) && word.smallIn(1);
    boolean the = run.word(at - 1).folded().equals("the");
    boolean surname =
        !the
            && (word.is(WordClass.SURNAME) || (run.evidence(at) & Evidence.SURNAME_ELSEWHERE) != 0);
    boolean office = the && word.is(WordClass.GIVEN_NAME) && of(run, at + 1);
    return (roman(word) && word.shape().acronym())
        || article
        || office
        || ofTribe(run, at)
        || (word.shape() == Shape.CAPITALISED
            && ((head && !surname && !EnglishWords.PARLIAMENT.has(folded))
                || EnglishWords.DIRECTION.has(folded)));
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
      if (!EnglishWords.BEYOND.has(run.word(at).folded())) {
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
          word.is(WordClass.DEMONYM)
              || EnglishWords.ADHERENT.has(word.folded())
              || twoPeoples(word);
      people |= demonym;
      if (!demonym
          && !EnglishWords.DIRECTION.has(word.folded())
          && !EnglishWords.COUNTRY_START.has(word.folded())) {
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
  private static boolean people(Lexeme word) {
    return word.is(WordClass.DEMONYM) && word.folded().endsWith("s");
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
