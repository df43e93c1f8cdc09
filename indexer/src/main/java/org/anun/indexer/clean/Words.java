package org.anun.indexer.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words. A word is a run of letters, digits and combining marks; apostrophes and
 * hyphens belong to it between two letters. All other characters, lone surrogates among them,
 * separate words. Time and memory are linear in the text. Thread-safe.
 */
public final class Words {
  private static final FoldedWords FOLDED = new FoldedWords();

  private Words() {}

  /** The words of a whole text. */
  public static List<Word> of(String text) {
    return of(text, 0, text.length());
  }

  /** The words between two offsets, in UTF-16 code units of the text, with offsets into it. */
  public static List<Word> of(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int point = text.codePointAt(at);
      if (!Letters.starts(point)) {
        at += Character.charCount(point);
        continue;
      }
      int end = endOfWord(text, at, to);
      words.add(word(text, at, end));
      at = end;
    }
    return words;
  }

  /** A word's form for comparison, as {@link Word#folded} describes. */
  public static String fold(CharSequence word) {
    return FoldedWords.fold(word);
  }

  private static int endOfWord(String text, int start, int to) {
    int at = start;
    int before = 0;
    while (at < to) {
      int point = text.codePointAt(at);
      boolean inside =
          Letters.inside(point)
              || (Letters.joins(point) && Letters.isLetter(before) && letterAt(text, at + 1, to));
      if (!inside) {
        break;
      }
      before = point;
      at += Character.charCount(point);
    }
    return at;
  }

  private static boolean letterAt(String text, int at, int to) {
    return at < to && Letters.isLetter(text.codePointAt(at));
  }

  private static Word word(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    FoldedWords.FoldedWord word = FOLDED.of(text, start, end, hash);
    return new Word(start, end, word.folded(), word.capitals());
  }
}
