package org.anun.indexer.mention.tagger;

import java.util.Arrays;
import java.util.Set;
import org.anun.authority.EntityKind;

/**
 * Corrects where names end. A model that learnt from two languages is unsure in the others which
 * small words behind a name belong to it, takes a head noun alone (the Ministry, the Police) for
 * the name of an organisation, and nouns of German for names. Without state.
 */
final class SpanLimits {
  /** The languages that the model has seen enough of to know. */
  static final Set<String> LEARNT = Set.of("hy", "ru");

  private static final int GERMAN = Lexicon.languageBit("de");

  private static final Set<String> TURKIC = Set.of("az", "tr");

  private static final String MINISTRY = "ministerium";

  private SpanLimits() {}

  /** Shortens names, and takes away what is none. */
  static void correct(TokenRun run, byte[] labels) {
    if (LEARNT.contains(run.language())) {
      return;
    }
    int at = 0;
    while (at < labels.length) {
      if (labels[at] == Labels.OUTSIDE) {
        at++;
        continue;
      }
      EntityKind kind = Labels.type(labels[at]);
      int end = at + 1;
      while (end < labels.length && labels[end] == Labels.inner(kind)) {
        end++;
      }
      int first = behindNouns(run, behindTitle(run, at, end, kind), end);
      int kept = kept(run, first, end, kind);
      int place = placeBehind(run, first, kept, kind);
      kept = place > 0 ? place : kept;
      if (kept - first == 1 && bareHead(run.word(first), kind)) {
        kept = first;
      }
      Arrays.fill(labels, at, end, (byte) Labels.OUTSIDE);
      Labels.mark(labels, first, kept, kind);
      if (place > 0) {
        Labels.mark(labels, place, place + 1, EntityKind.PLACE);
      }
      at = end;
    }
  }

  /**
   * The first token behind an article that opens a sentence, a title, or a preposition that may
   * also be of a surname and stands before a given name: Le, Mme, di Brett Kavanaugh.
   */
  private static int behindTitle(TokenRun run, int from, int to, EntityKind kind) {
    Lexeme word = run.word(from);
    boolean article =
        word.is(WordClass.CONNECTOR)
            && word.shape() == Shape.CAPITALISED
            && Placing.opens(run.place(from));
    boolean title = kind == EntityKind.PERSON && word.is(WordClass.ROLE);
    boolean preposition =
        kind == EntityKind.PERSON
            && to - from > 2
            && word.is(WordClass.PARTICLE)
            && word.shape() == Shape.SMALL
            && run.word(from + 1).is(WordClass.GIVEN_NAME)
            && run.word(from + 1).shape() == Shape.CAPITALISED;
    return to - from > 1 && (article || title || preposition) ? from + 1 : from;
  }

  /**
   * The first token behind common nouns, which German writes with capitals, and behind what ties
   * them to a name: Forscher des Instituts.
   */
  private static int behindNouns(TokenRun run, int from, int to) {
    int first = from;
    while (first < to && noun(run, first)) {
      first++;
      while (first < to && run.word(first).shape() == Shape.SMALL) {
        first++;
      }
    }
    return first;
  }

  private static boolean noun(TokenRun run, int at) {
    Lexeme word = run.word(at);
    return run.language().equals("de")
        && word.smallIn(GERMAN)
        && !word.is(WordClass.ORGANISATION_WORD)
        && !word.is(WordClass.PLACE_WORD);
  }

  /** The token behind the last that belongs to a name. */
  private static int kept(TokenRun run, int from, int to, EntityKind kind) {
    int end = to;
    if (kind == EntityKind.PERSON) {
      for (int at = from + 1; at < end; at++) {
        Lexeme word = run.word(at);
        if (word.shape() == Shape.SMALL && !word.is(WordClass.PARTICLE)) {
          end = at;
        }
      }
    } else if (!institution(run, from, to)) {
      while (end > from + 1 && run.word(end - 1).shape() == Shape.SMALL) {
        end--;
      }
    }
    while (end > from + 1
        && (loose(run, from, end) || (kind != EntityKind.ORGANISATION && noun(run, end - 1)))) {
      end--;
    }
    return end;
  }

  /**
   * The last word of a person's name in full where it is a place's, for which Turkish and
   * Azerbaijani need no word between: Nuri Bilge Ceylan Cannes'da; 0 for none.
   */
  private static int placeBehind(TokenRun run, int from, int to, EntityKind kind) {
    if (kind != EntityKind.PERSON || !TURKIC.contains(run.language()) || to - from < 3) {
      return 0;
    }
    int last = run.word(to - 1).ending() ? to - 2 : to - 1;
    Lexeme word = run.word(last);
    boolean place =
        last - from > 1
            && (word.is(WordClass.PLACE) || word.is(WordClass.COUNTRY))
            && !word.is(WordClass.SURNAME)
            && !word.is(WordClass.SURNAME_ENDING);
    return place ? last : 0;
  }

  /** Whether the last token is a mark that stands behind the name, not in it. */
  private static boolean loose(TokenRun run, int from, int end) {
    return switch (run.word(end - 1).shape()) {
      case COMMA, COLON, DASH, OPENING_QUOTE, OPENING_BRACKET -> true;
      case CLOSING_QUOTE, STRAIGHT_QUOTE -> !quoteIn(run, from, end - 1);
      default -> false;
    };
  }

  private static boolean quoteIn(TokenRun run, int from, int to) {
    for (int at = from; at < to; at++) {
      Shape shape = run.word(at).shape();
      if (shape == Shape.OPENING_QUOTE || shape == Shape.STRAIGHT_QUOTE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a name, or its quotation marks, say that it can go on in small letters. */
  private static boolean institution(TokenRun run, int from, int to) {
    for (int at = from; at < to; at++) {
      Lexeme word = run.word(at);
      if (word.is(WordClass.ORGANISATION_WORD)
          || word.is(WordClass.PLACE_WORD)
          || word.is(WordClass.EVENT_WORD)) {
        return true;
      }
    }
    return quoteIn(run, from, to);
  }

  private static boolean bareHead(Lexeme word, EntityKind kind) {
    return kind == EntityKind.ORGANISATION
        && word.is(WordClass.ORGANISATION_WORD)
        && !ofField(word.folded())
        && (word.shape() == Shape.CAPITALISED || word.shape() == Shape.CASELESS);
  }

  /** Whether a German word says which ministry is meant: Innenministerium. */
  private static boolean ofField(String folded) {
    return folded.endsWith(MINISTRY) && folded.length() > MINISTRY.length();
  }
}
