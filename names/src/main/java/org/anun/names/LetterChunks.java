package org.anun.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The chunks of one to four letters of one script that spelling costs name, by number. Filled while
 * the table is loaded; thread-safe afterwards.
 */
final class LetterChunks {
  static final int LONGEST = 4;

  /** The number of no letters. */
  static final int NOTHING = 0;

  /** The number of one letter that no row names. */
  static final int STRANGE = 1;

  /** What several letters have that no row names together. */
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> chunks;

  LetterChunks() {
    chunks = new ArrayList<>(List.of("", "?"));
  }

  /** The chunks that {@link #all} gave. */
  LetterChunks(List<String> all) {
    chunks = new ArrayList<>(all);
    for (int number = STRANGE + 1; number < all.size(); number++) {
      numbers.put(all.get(number), number);
    }
  }

  /** All chunks in the order of their numbers. */
  List<String> all() {
    return List.copyOf(chunks);
  }

  int add(String letters) {
    if (letters.isEmpty()) {
      return NOTHING;
    }
    Integer number = numbers.putIfAbsent(letters, chunks.size());
    if (number == null) {
      chunks.add(letters);
      return chunks.size() - 1;
    }
    return number;
  }

  int size() {
    return chunks.size();
  }

  /** Whether a chunk is no more than one letter, so that it can stand against any other. */
  boolean isSingle(int number) {
    return chunks.get(number).length() <= 1;
  }

  /** The number of the chunk of each length, from none, at each place of a word. */
  int[][] of(String word) {
    int[][] found = new int[word.length() + 1][LONGEST + 1];
    for (int start = 0; start <= word.length(); start++) {
      for (int length = 1; length <= LONGEST; length++) {
        int end = start + length;
        found[start][length] =
            end > word.length()
                ? NONE
                : numbers.getOrDefault(word.substring(start, end), length == 1 ? STRANGE : NONE);
      }
    }
    return found;
  }

  /** The word with letters that no row names replaced by their base letters. */
  String toKnownLetters(String word) {
    StringBuilder known = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      String letter = word.substring(i, i + 1);
      if (!numbers.containsKey(letter) && !Character.isSurrogate(letter.charAt(0))) {
        known.setCharAt(i, Normalizer.normalize(letter, Normalizer.Form.NFD).charAt(0));
      }
    }
    return known.toString();
  }
}
