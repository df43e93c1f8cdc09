package org.anun.indexer.mention;

import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.Segment;
import org.anun.indexer.clean.Credits;
import org.anun.indexer.clean.Word;
import org.anun.indexer.clean.Words;
import org.anun.names.WrittenForm;

/** Cuts the article segments of a document into words. Immutable and thread-safe; linear. */
final class Tokens {
  private static final String SENTENCE_MARKS = ".!?…։:;\n\r\u2028\u2029\u0085";
  private static final String OPENING_MARKS = "\"“„«‹‘([*_#|•·—–";

  /** Headlines are short; longer segments are text, whatever their capitals. */
  private static final int MOST_HEADLINE_WORDS = 40;

  private static final int FEWEST_HEADLINE_WORDS = 4;

  private final Credits credits = new Credits();

  /** The words of one article segment. */
  List<Token> of(String text, Segment segment) {
    List<Word> words = Words.of(text, segment.start(), segment.end());
    boolean headline = isHeadline(words);
    List<Token> tokens = new ArrayList<>(words.size());
    int before = segment.start();
    for (int index = 0; index < words.size(); index++) {
      Word word = words.get(index);
      boolean opens = index == 0 || opens(text, before, word.start());
      boolean joined = index > 0 && joined(text, tokens.get(index - 1), before, word.start());
      int end = word.start() + stem(text.substring(word.start(), word.end()));
      tokens.add(
          new Token(
              word,
              word.start(),
              end,
              text.substring(word.start(), end),
              opens && !joined,
              joined,
              headline,
              segment.language()));
      before = word.end();
    }
    return tokens;
  }

  /** How much of a word is left without its possessive, its suffix and a credit run into it. */
  private int stem(String word) {
    int glued = credits.gluedAt(word);
    if (glued > 0) {
      return glued;
    }
    return WrittenForm.length(word);
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
    long cased = words.stream().filter(word -> word.capitals() != Word.Capitals.CASELESS).count();
    long capitalised = words.stream().filter(Word::capitalised).count();
    return cased >= FEWEST_HEADLINE_WORDS && capitalised * 5 >= cased * 3;
  }
}
