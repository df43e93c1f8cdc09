package org.anun.indexer.mention.tagger;

import java.util.Set;
import org.anun.authority.EntityKind;

/**
 * Finds names by their capitals where a language capitalises names and little else. The labels of
 * the tagger decide where capitals do not, and which type a name is of. Immutable and thread-safe.
 */
final class Chunker {
  /** Head nouns that English-speaking news write as names, without an article. */
  private static final Set<String> PARLIAMENTS = Set.of("parliament", "congress", "senate");

  private static final Set<String> DIRECTIONS = Set.of("west", "east", "north", "south");

  private final Lexicon lexicon;

  Chunker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Puts the names that capitals show in the place of the tagger's. */
  void mark(TokenScores scores, byte[] labels) {
    TokenRun run = scores.run();
    byte[] tagged = labels.clone();
    java.util.Arrays.fill(labels, (byte) 0);
    int at = 0;
    while (at < run.size()) {
      if (!named(run, at, tagged)) {
        at++;
        continue;
      }
      int role = lexicon.roleAt(run, at, run.size());
      if (role > 1 && run.word(at + role - 1).shape() == Shape.SMALL) {
        at += role;
        continue;
      }
      int end = end(run, at, tagged);
      chunk(scores, at, end, labels);
      at = end;
    }
  }

  /** Whether a token is a word of a name by its capital. */
  private boolean named(TokenRun run, int at, byte[] tagged) {
    if (!run.candidate(at)) {
      return false;
    }
    Lexeme word = run.word(at);
    if (word.shape() == Shape.SMALL_MIXED
        || (word.shape() == Shape.INITIAL && word.folded().equals("i"))) {
      return false;
    }
    if (word.is(WordClass.ABBREVIATION) && word.shape() != Shape.CAPITALISED) {
      return false;
    }
    if (word.shape() == Shape.LETTERS_AND_DIGITS && Character.isDigit(word.folded().charAt(0))) {
      return false;
    }
    if (word.is(WordClass.CALENDAR) && !inside(run, at)) {
      return false;
    }
    if (word.folded().indexOf('\'') > 0 && word.smallIn(1)) {
      return false;
    }
    int place = run.place(at);
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
    if (headline || word.is(WordClass.CONNECTOR) || word.is(WordClass.PLACE_PREPOSITION)) {
      return false;
    }
    Lexeme next = run.word(at + 1);
    boolean goesOn = run.candidate(at + 1) && run.place(at + 1) == Placing.RUNNING;
    boolean institution =
        goesOn && (next.is(WordClass.ORGANISATION_WORD) || next.is(WordClass.PLACE_WORD));
    return institution || (tagged[at] != 0 && word.is(WordClass.GIVEN_NAME));
  }

  /** Whether a word is known as a name, or stands behind a given name. */
  private static boolean knownHere(TokenRun run, int at) {
    boolean given =
        run.word(at - 1).is(WordClass.GIVEN_NAME)
            && run.candidate(at - 1)
            && run.place(at) % Placing.QUOTED == Placing.RUNNING;
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
        || folded.endsWith("ment")
        || folded.endsWith("s");
  }

  /** Whether a month's name is a person's here: Theresa May, April Jones. */
  private static boolean inside(TokenRun run, int at) {
    Lexeme before = run.word(at - 1);
    Lexeme after = run.word(at + 1);
    return (before.is(WordClass.GIVEN_NAME)
            && !before.is(WordClass.CALENDAR)
            && run.place(at) == Placing.RUNNING)
        || (run.word(at).is(WordClass.GIVEN_NAME)
            && after.is(WordClass.SURNAME)
            && run.candidate(at + 1));
  }

  private int end(TokenRun run, int start, byte[] tagged) {
    int end = start + 1;
    while (end < run.size()) {
      if (joined(run, end) && named(run, end, tagged)) {
        end++;
        continue;
      }
      int over = over(run, start, end);
      if (over == 0) {
        break;
      }
      end += over;
    }
    return end;
  }

  private static boolean joined(TokenRun run, int at) {
    int place = run.place(at) & 7;
    return (place == Placing.RUNNING || place == Placing.BEHIND_ABBREVIATION)
        && !run.word(at).shape().mark();
  }

  /** How many tokens in small letters and marks a name goes on over, the next capital included. */
  private int over(TokenRun run, int start, int at) {
    Lexeme word = run.word(at);
    Lexeme next = run.word(at + 1);
    if (word.shape() == Shape.STOP
        && short1(run.word(at - 1))
        && run.candidate(at + 1)
        && (run.place(at + 1) & 7) == Placing.BEHIND_ABBREVIATION) {
      return 2;
    }
    if (word.shape() == Shape.AMPERSAND && run.candidate(at + 1)) {
      return 2;
    }
    String folded = word.folded();
    boolean names = run.candidate(at + 1) && joined(run, at) && joined(run, at + 1);
    if (folded.equals("of") || folded.equals("for")) {
      boolean the = next.folded().equals("the") && run.candidate(at + 2) && joined(run, at + 2);
      boolean head =
          run.word(at - 1).is(WordClass.ORGANISATION_WORD)
              || run.word(at - 1).is(WordClass.PLACE_WORD)
              || run.word(start).is(WordClass.ORGANISATION_WORD)
              || run.word(start).is(WordClass.PLACE_WORD);
      if (head && names && (folded.equals("of") || organisation(run, start, at))) {
        return 2;
      }
      return head && the ? 3 : 0;
    }
    if (folded.equals("and") && names) {
      return organisation(run, start, at)
              && ofBefore(run, start, at)
              && !run.word(at + 1).is(WordClass.GIVEN_NAME)
              && run.word(at + 1).smallIn(1)
          ? 2
          : 0;
    }
    if (word.is(WordClass.PARTICLE) && names) {
      return 2;
    }
    if (word.is(WordClass.PARTICLE) && next.is(WordClass.PARTICLE) && run.candidate(at + 2)) {
      return 3;
    }
    return 0;
  }

  private static boolean short1(Lexeme word) {
    return word.shape() == Shape.INITIAL
        || word.folded().equals("st")
        || word.folded().equals("jr")
        || word.folded().equals("mt");
  }

  private static boolean organisation(TokenRun run, int start, int end) {
    for (int at = start; at < end; at++) {
      if (run.word(at).is(WordClass.ORGANISATION_WORD)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ofBefore(TokenRun run, int start, int end) {
    for (int at = start; at < end; at++) {
      if (run.word(at).folded().equals("of") || run.word(at).folded().equals("for")) {
        return true;
      }
    }
    return false;
  }

  private void chunk(TokenScores scores, int from, int to, byte[] labels) {
    TokenRun run = scores.run();
    int start = from;
    int end = to;
    boolean titled = false;
    while (start < end) {
      Lexeme word = run.word(start);
      int role = lexicon.roleAt(run, start, end);
      if (role > 0 && start + role < end && !run.word(end - 1).is(WordClass.ORGANISATION_WORD)) {
        start += role;
        titled = true;
        if (run.word(start).shape() == Shape.STOP) {
          start++;
        }
      } else if (role > 0 && start + role == end) {
        return;
      } else if (word.is(WordClass.DEMONYM) && demonymApart(run, start, end)) {
        start++;
      } else if (word.smallIn(1)
          && (word.is(WordClass.CONNECTOR) || word.is(WordClass.PLACE_PREPOSITION))
          && start + 1 < end) {
        start++;
      } else {
        break;
      }
    }
    while (end > start
        && (run.word(end - 1).shape().mark()
            || run.word(end - 1).shape() == Shape.SMALL
            || (end - start > 1 && people(run.word(end - 1))))) {
      end--;
    }
    if (start >= end) {
      return;
    }
    if (end - start == 1 && nameless(run.word(start))) {
      return;
    }
    EntityKind type = kind(scores, start, end, titled);
    for (int at = start; at < end; at++) {
      labels[at] = (byte) (at == start ? Labels.first(type) : Labels.inner(type));
    }
  }

  /** Whether a word with a capital still names nobody by itself: the Ministry, the West. */
  private static boolean nameless(Lexeme word) {
    boolean head = word.is(WordClass.ORGANISATION_WORD) || word.is(WordClass.PLACE_WORD);
    return word.shape() == Shape.CAPITALISED
        && ((head && !PARLIAMENTS.contains(word.folded())) || DIRECTIONS.contains(word.folded()));
  }

  /** Whether a word is a people's name in the plural: Karabakh Armenians. */
  private static boolean people(Lexeme word) {
    return word.is(WordClass.DEMONYM) && word.folded().endsWith("s");
  }

  private static EntityKind kind(TokenScores scores, int start, int end, boolean titled) {
    TokenRun run = scores.run();
    Lexeme last = run.word(end - 1);
    boolean several = end - start > 1;
    if (several && last.is(WordClass.ORGANISATION_WORD) && !last.is(WordClass.PLACE_WORD)) {
      return EntityKind.ORGANISATION;
    }
    if (several && last.is(WordClass.PLACE_WORD) && !last.is(WordClass.ORGANISATION_WORD)) {
      return EntityKind.PLACE;
    }
    if (several && fullName(run, start, end)) {
      return EntityKind.PERSON;
    }
    return titled && end - start <= 3 ? EntityKind.PERSON : Decoder.type(scores, start, end);
  }

  /** A given name with one to three words that are no other kind of word. */
  private static boolean fullName(TokenRun run, int start, int end) {
    Lexeme first = run.word(start);
    if (!first.is(WordClass.GIVEN_NAME)
        || first.is(WordClass.PLACE)
        || first.is(WordClass.COUNTRY)
        || end - start > 4) {
      return false;
    }
    for (int at = start + 1; at < end; at++) {
      Lexeme word = run.word(at);
      if (word.is(WordClass.COUNTRY)
          || word.is(WordClass.DEMONYM)
          || word.is(WordClass.EVENT_WORD)
          || word.is(WordClass.ORGANISATION_WORD)
          || word.is(WordClass.PLACE_WORD)
          || word.shape() == Shape.ACRONYM) {
        return false;
      }
    }
    return true;
  }

  private static boolean demonymApart(TokenRun run, int start, int end) {
    Lexeme last = run.word(end - 1);
    if (end - start == 1) {
      return true;
    }
    boolean whole =
        last.is(WordClass.ORGANISATION_WORD)
            || last.is(WordClass.PLACE_WORD)
            || last.is(WordClass.EVENT_WORD);
    return !whole
        && (last.is(WordClass.GIVEN_NAME)
            || last.is(WordClass.SURNAME)
            || last.is(WordClass.ROLE)
            || run.word(start + 1).is(WordClass.ROLE));
  }
}
