package org.anun.benchmarks.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text's words, and how often each run of four of them occurs. */
record Shingles(List<String> words, Map<List<String>, Integer> counts) {
  private static final int LENGTH = 4;

  /** Reads a text; one of fewer than four words is one shingle, one without words has none. */
  static Shingles of(String text) {
    List<String> words = words(text);
    Map<List<String>, Integer> counts = new HashMap<>();
    int last = Math.max(1, words.size() - LENGTH + 1);
    for (int first = 0; first < last && !words.isEmpty(); first++) {
      List<String> shingle = words.subList(first, Math.min(words.size(), first + LENGTH));
      counts.merge(shingle, 1, Integer::sum);
    }
    return new Shingles(words, counts);
  }

  /** Runs of letters, numbers and underscores: what {@code \w+} is in Python. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (wordy(codePoint)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        words.add(text.substring(start, at));
        start = -1;
      }
      at += Character.charCount(codePoint);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean wordy(int codePoint) {
    return codePoint == '_'
        || Character.isLetter(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
