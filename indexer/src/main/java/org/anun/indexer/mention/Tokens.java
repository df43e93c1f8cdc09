package org.anun.indexer.mention;

import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.Segment;
import org.anun.indexer.clean.Credits;
import org.anun.indexer.clean.Roles;
import org.anun.indexer.clean.Word;
import org.anun.indexer.clean.Words;
import org.anun.indexer.mention.tagger.RecentWords;
import org.anun.names.WrittenForm;

/** Cuts the article segments of a document into words. Immutable and thread-safe; linear. */
final class Tokens {
  private static final String SENTENCE_MARKS = ".!?…։:;\n\r\u2028\u2029\u0085";
  private static final String OPENING_MARKS = "\"“„«‹‘([*_#|•·—–";

  /** Headlines are short; longer segments are text, whatever their capitals. */
  private static final int MOST_HEADLINE_WORDS = 40;

  private static final int FEWEST_HEADLINE_WORDS = 4;

  /** Chosen as a bound on memory, about 8 MB when full; not tuned. */
  private static final int REMEMBERED = 1 << 16;

  private final NameLexicon lexicon = NameLexicon.standard();
  private final Credits credits = new Credits();
  private final Roles roles = new Roles();
  private final RecentWords<WrittenWord> written = new RecentWords<>(REMEMBERED, this::read);

  private Tokens() {}

  /** The words as Anun's tables cut them, read once. */
  static Tokens standard() {
    return Standard.TOKENS;
  }

  /** The words of one article segment. */
  List<Token> of(String text, Segment segment) {
    List<Word> words = Words.of(text, segment.start(), segment.end());
    boolean headline = isHeadline(words);
    List<Token> tokens = new ArrayList<>(words.size());
    int before = segment.start();
    for (int index = 0; index < words.size(); index++) {
      Word word = words.get(index);
      boolean blank = word.start() == before + 1 && text.charAt(before) == ' ';
      boolean joined =
          index > 0 && (blank || joined(text, tokens.get(index - 1), before, word.start()));
      boolean opens = index == 0 || (!joined && opens(text, before, word.start()));
      tokens.add(
          new Token(
              word,
              written(text, word),
              opens,
              joined,
              headline,
              roles.at(words, index),
              segment.language()));
      before = word.end();
    }
    return tokens;
  }

  private WrittenWord written(String text, Word word) {
    return switch (word.capitals()) {
      case FIRST, ALL, CASELESS -> written.of(text, word.start(), word.end());
      case NONE, NUMBER ->
          lexicon.particle(word) ? written.of(text, word.start(), word.end()) : WrittenWord.NO_NAME;
    };
  }

  /** A word without its possessive, its suffix and a credit run into it. */
  private WrittenWord read(String word) {
    int glued = credits.gluedAt(word);
    String form = word.substring(0, glued > 0 ? glued : WrittenForm.length(word));
    NameLexicon.Other other = lexicon.other(form);
    boolean caseless = Words.of(word).getFirst().capitals() == Word.Capitals.CASELESS;
    return new WrittenWord(form, other, caseless && other == null && lexicon.shaped(form));
  }

  private static boolean opens(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      if (SENTENCE_MARKS.indexOf(unit) >= 0 || OPENING_MARKS.indexOf(unit) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean joined(String text, Token before, int from, int to) {
    int at = from;
    boolean abbreviated = before.word().folded().length() <= 2 && before.word().capitalised();
    if (abbreviated && at < to && text.charAt(at) == '.') {
      at++;
    }
    if (at == to) {
      return at > from;
    }
    for (; at < to; at++) {
      char unit = text.charAt(at);
      boolean blank = unit == ' ' || unit == '\t' || Character.isSpaceChar(unit);
      if (!blank || unit == '\u2028' || unit == '\u2029') {
        return false;
      }
    }
    return true;
  }

  private static boolean isHeadline(List<Word> words) {
    if (words.size() > MOST_HEADLINE_WORDS) {
      return false;
    }
    int cased = 0;
    int capitalised = 0;
    for (Word word : words) {
      cased += word.capitals() == Word.Capitals.CASELESS ? 0 : 1;
      capitalised += word.capitalised() ? 1 : 0;
    }
    return cased >= FEWEST_HEADLINE_WORDS && capitalised * 5 >= cased * 3;
  }

  private static final class Standard {
    private static final Tokens TOKENS = new Tokens();
  }
}
