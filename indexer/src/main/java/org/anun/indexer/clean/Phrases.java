package org.anun.indexer.clean;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A set of phrases that is looked up in word lists, whatever the case and punctuation. Immutable
 * and thread-safe. A look-up at one word costs at most as many steps as the longest phrase has
 * words.
 */
public final class Phrases {
  private final Set<String> phrases = new HashSet<>();
  private final int longest;

  /**
   * Phrases of any script and language.
   *
   * @throws IllegalArgumentException if one of them holds no word
   */
  public Phrases(Collection<String> texts) {
    int most = 0;
    for (String text : texts) {
      List<Word> words = Words.of(text);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a phrase needs a word: " + text);
      }
      most = Math.max(most, words.size());
      phrases.add(words.stream().map(Word::folded).collect(Collectors.joining(" ")));
    }
    longest = most;
  }

  /** The phrases of a table's rows, from its column {@code phrase}. */
  static Phrases ofRows(Collection<Table.Row> rows) {
    for (Table.Row row : rows) {
      if (Words.of(row.cell("phrase")).isEmpty()) {
        throw row.fault("a phrase needs a word");
      }
    }
    return new Phrases(rows.stream().map(row -> row.cell("phrase")).toList());
  }

  /** How many words the longest phrase that starts at a word has; 0 when none starts there. */
  public int at(List<Word> words, int index) {
    StringBuilder joined = new StringBuilder();
    int found = 0;
    for (int length = 1; length <= longest && index + length <= words.size(); length++) {
      if (length > 1) {
        joined.append(' ');
      }
      joined.append(words.get(index + length - 1).folded());
      if (phrases.contains(joined.toString())) {
        found = length;
      }
    }
    return found;
  }

  /** Whether the words are one of the phrases, no more and no less. */
  boolean whole(List<Word> words) {
    return !words.isEmpty() && at(words, 0) == words.size();
  }

  /** Whether one of the phrases stands anywhere in the words. */
  boolean within(List<Word> words) {
    for (int index = 0; index < words.size(); index++) {
      if (at(words, index) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words are nothing but phrases and numbers, with one phrase at least: {@code Share
   * 12 Tweet Print}.
   */
  boolean tile(List<Word> words) {
    boolean[] reached = new boolean[words.size() + 1];
    boolean phrase = false;
    reached[0] = true;
    for (int index = 0; index < words.size(); index++) {
      if (!reached[index]) {
        continue;
      }
      if (words.get(index).number()) {
        reached[index + 1] = true;
      }
      StringBuilder joined = new StringBuilder();
      for (int length = 1; length <= longest && index + length <= words.size(); length++) {
        joined.append(length > 1 ? " " : "").append(words.get(index + length - 1).folded());
        if (phrases.contains(joined.toString())) {
          reached[index + length] = true;
          phrase = true;
        }
      }
    }
    return phrase && reached[words.size()];
  }

  /** How many of the words belong to phrases, taking the longest phrase at each word in turn. */
  int covered(List<Word> words) {
    int covered = 0;
    int index = 0;
    while (index < words.size()) {
      int length = at(words, index);
      covered += length;
      index += Math.max(1, length);
    }
    return covered;
  }
}
