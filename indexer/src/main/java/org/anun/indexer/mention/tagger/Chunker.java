package org.anun.indexer.mention.tagger;

import org.anun.indexer.clean.Words;

/**
 * Finds names by their capitals where a language capitalises names and little else. The labels of
 * the tagger decide where capitals do not, and which type a name is of. Immutable and thread-safe.
 */
final class Chunker {
  private static final long DOLLARS = Words.hash("dollars");

  private final Lexicon lexicon;
  private final ChunkLimits limits;

  Chunker(Lexicon lexicon) {
    this.lexicon = lexicon;
    limits = new ChunkLimits(lexicon);
  }

  /** Puts the names that capitals show in the place of the tagger's. */
  void mark(TokenScores scores, byte[] labels) {
    TokenRun run = scores.run();
    byte[] tagged = labels.clone();
    java.util.Arrays.fill(labels, (byte) 0);
    int at = 0;
    int read = 0;
    boolean capitals = false;
    while (at < run.size()) {
      if (!run.candidate(at)) {
        at++;
        continue;
      }
      if (at >= read) {
        read = CapitalLines.end(run, at);
        capitals = read > at && CapitalLines.sentence(run, at, read);
      }
      if (at < read && capitals) {
        int behind = over(run, at, read);
        if (behind > at) {
          limits.mark(scores, at, behind, labels);
        }
        at = Math.max(at + 1, behind);
        continue;
      }
      if (!named(run, at, tagged)) {
        at++;
        continue;
      }
      int role = lexicon.roleAt(run, at, run.size());
      if (role > 1 && run.word(at + role - 1).shape() == Shape.SMALL) {
        at += role;
        continue;
      }
      int behind = Titles.overFirstField(run, Titles.overOffice(run, at));
      if (behind > at) {
        at = behind;
        continue;
      }
      int end = end(run, at, tagged);
      int title = titleBeyond(run, at, end);
      if (title > at) {
        limits.mark(scores, at, title, labels);
        at = title + lexicon.roleAt(run, title, run.size());
        continue;
      }
      limits.mark(scores, at, end, labels);
      at = end;
    }
  }

  /** The token behind the name that starts at one in a line in capitals; else the same. */
  private static int over(TokenRun run, int at, int to) {
    int end = at;
    while (end < to
        && run.candidate(end)
        && CapitalLines.named(run, end)
        && (end == at || NameJoints.joined(run, end))) {
      end++;
    }
    return end;
  }

  /** Whether a token is a word of a name by its capital. */
  private boolean named(TokenRun run, int at, byte[] tagged) {
    if (!run.candidate(at)) {
      return false;
    }
    Lexeme word = run.word(at);
    if (word.shape() == Shape.SMALL_MIXED
        || (glued(run, at) && run.word(at - 1).folded().equals("#"))
        || (word.shape() == Shape.INITIAL && word.folded().equals("i"))) {
      return false;
    }
    if (word.is(WordClass.ABBREVIATION) && word.shape() != Shape.CAPITALISED) {
      return ofOrganisation(run, at);
    }
    if (word.shape() == Shape.INITIAL && run.word(at + 1).ending() && glued(run, at + 1)) {
      return false;
    }
    if (EnglishWords.FUNCTION_WORD.has(word.folded()) && Placing.opens(run.place(at))) {
      return false;
    }
    if (currency(run, at)) {
      return false;
    }
    if (dated(run, at) && EnglishWords.SHORT_DATE.has(word.folded())) {
      return false;
    }
    if (word.shape() == Shape.LETTERS_AND_DIGITS && Character.isDigit(word.folded().charAt(0))) {
      return false;
    }
    if (word.is(WordClass.CALENDAR) && (dated(run, at) || !inside(run, at))) {
      return false;
    }
    if (word.folded().indexOf('\'') > 0 && word.smallIn(1) && word.shape() != Shape.MIXED) {
      return false;
    }
    boolean credit = NameJoints.slash(run.word(at - 1)) && !run.candidate(at + 1);
    if (word.smallIn(1) && (credit || startsBehindShortWord(run, at))) {
      return false;
    }
    int place = run.place(at);
    if (NameJoints.shortened(word)
        && run.word(at + 1).shape() == Shape.STOP
        && run.candidate(at + 2)) {
      return true;
    }
    boolean opens = Placing.opens(place);
    boolean headline = Placing.headline(place);
    if (!opens && !headline) {
      return true;
    }
    int evidence = run.evidence(at);
    if (word.shape() == Shape.INITIAL && (evidence & Evidence.SMALL_WORD) != 0) {
      return false;
    }
    if (word.shape() != Shape.CAPITALISED) {
      return word.shape() != Shape.CAPITALS || !headline || knownHere(run, at);
    }
    if ((evidence & Evidence.SMALL_ELSEWHERE) != 0) {
      return (evidence & (Evidence.CAPITAL_ELSEWHERE | Evidence.SMALL_WORD))
          == Evidence.CAPITAL_ELSEWHERE;
    }
    if ((evidence & Evidence.CAPITAL_ELSEWHERE) != 0) {
      return true;
    }
    if (headline && run.phrase(at) != 0) {
      return true;
    }
    if (opens && !headline && EnglishWords.FIELD.has(word.folded()) && !run.candidate(at + 1)) {
      return false;
    }
    boolean small =
        (evidence & Evidence.SMALL_WORD) != 0
            || word.is(WordClass.CONNECTOR)
            || word.is(WordClass.PLACE_PREPOSITION)
            || word.is(WordClass.SPEECH);
    if (small) {
      return smallNamed(run, at, tagged, headline);
    }
    if (headline) {
      return knownHere(run, at);
    }
    if (tagged[at] != 0) {
      return true;
    }
    boolean next = run.candidate(at + 1) && run.place(at + 1) == Placing.RUNNING;
    return next || known(word) || !regular(word.folded());
  }

  /** Whether a word that is mostly written small is of a name where a sentence starts. */
  private static boolean smallNamed(TokenRun run, int at, byte[] tagged, boolean headline) {
    Lexeme word = run.word(at);
    if (word.is(WordClass.COUNTRY)) {
      return true;
    }
    if (headline || word.is(WordClass.CONNECTOR) || word.is(WordClass.PLACE_PREPOSITION)) {
      return false;
    }
    Lexeme next = run.word(at + 1);
    boolean goesOn = run.candidate(at + 1) && run.place(at + 1) == Placing.RUNNING;
    boolean institution =
        goesOn && (next.is(WordClass.ORGANISATION_WORD) || next.is(WordClass.PLACE_WORD));
    boolean of =
        word.is(WordClass.ORGANISATION_WORD)
            && !word.folded().endsWith("s")
            && run.word(at + 1).folded().equals("of")
            && run.candidate(at + 2);
    return institution || of || (tagged[at] != 0 && word.is(WordClass.GIVEN_NAME));
  }

  /** Whether a word is known as a name, or stands behind a given name. */
  private static boolean knownHere(TokenRun run, int at) {
    boolean given =
        run.word(at - 1).is(WordClass.GIVEN_NAME)
            && run.candidate(at - 1)
            && Placing.way(run.place(at)) == Placing.RUNNING;
    return given || known(run.word(at));
  }

  private static boolean known(Lexeme word) {
    return word.is(WordClass.GIVEN_NAME)
        || word.is(WordClass.PLACE)
        || word.is(WordClass.COUNTRY)
        || word.is(WordClass.SURNAME)
        || word.is(WordClass.SURNAME_ENDING)
        || word.is(WordClass.DEMONYM);
  }

  /** Whether a word has an ending of English words that are no names. */
  private static boolean regular(String folded) {
    return folded.endsWith("ing")
        || folded.endsWith("ly")
        || folded.endsWith("ed")
        || folded.endsWith("tion")
        || folded.endsWith("tions")
        || folded.endsWith("ers")
        || folded.endsWith("ness")
        || folded.endsWith("ment");
  }

  /** Whether a month's name is a person's here: Theresa May, April Jones. */
  private static boolean inside(TokenRun run, int at) {
    Lexeme before = run.word(at - 1);
    Lexeme after = run.word(at + 1);
    return (before.is(WordClass.GIVEN_NAME)
            && !before.is(WordClass.CALENDAR)
            && run.place(at) == Placing.RUNNING)
        || (run.word(at).is(WordClass.GIVEN_NAME)
            && (after.is(WordClass.SURNAME) || after.is(WordClass.GIVEN_NAME))
            && run.candidate(at + 1));
  }

  private int end(TokenRun run, int start, byte[] tagged) {
    int end = start + 1;
    while (end < run.size()) {
      if (NameJoints.joined(run, end) && named(run, end, tagged)) {
        end++;
        continue;
      }
      int over = NameJoints.over(run, start, end);
      if (over == 0) {
        break;
      }
      end += over;
    }
    return end;
  }

  /**
   * Where a title starts in a run of capitals that goes on behind it: Presidential Chief of Staff.
   */
  private int titleBeyond(TokenRun run, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (run.word(at).is(WordClass.ROLE) && at + lexicon.roleAt(run, at, run.size()) > to) {
        return at;
      }
    }
    return from;
  }

  /** Whether capitals that name nobody begin an organisation's name: NGO Affairs Bureau. */
  private static boolean ofOrganisation(TokenRun run, int at) {
    int end = at + 1;
    while (run.candidate(end) && NameJoints.joined(run, end)) {
      end++;
    }
    return end > at + 2
        && run.word(at + 1).smallIn(1)
        && run.word(end - 1).is(WordClass.ORGANISATION_WORD);
  }

  /** Whether letters that an authority knows are none of its names here. */
  static boolean nobody(TokenRun run, int at) {
    return currency(run, at) || CapitalLines.word(run, at);
  }

  /** Whether a country's letters are of its money: US$50, US dollars. */
  private static boolean currency(TokenRun run, int at) {
    return run.word(at).folded().equals("us")
        && (run.form(at + 1) == DOLLARS
            || (run.word(at + 1).shape() == Shape.OTHER_MARK
                && run.word(at + 2).shape() == Shape.NUMBER));
  }

  private static boolean glued(TokenRun run, int at) {
    return Placing.way(run.place(at)) == Placing.GLUED;
  }

  /** Whether a number or a stop with a number follows: Oct. 1, Jun 15. */
  private static boolean dated(TokenRun run, int at) {
    Shape next = run.word(at + 1).shape();
    return next == Shape.NUMBER || (next == Shape.STOP && run.word(at + 2).shape() == Shape.NUMBER);
  }

  /**
   * Whether a sentence starts behind a short word that looks like an abbreviation: the Sea. The.
   */
  private static boolean startsBehindShortWord(TokenRun run, int at) {
    if (Placing.way(run.place(at)) != Placing.BEHIND_ABBREVIATION) {
      return false;
    }
    Lexeme before = run.word(at - 2);
    return before.shape() == Shape.CAPITALISED
        && !before.is(WordClass.ROLE)
        && !NameJoints.shortened(before);
  }
}
