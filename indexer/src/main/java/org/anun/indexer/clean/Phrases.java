package org.anun.indexer.clean;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of phrases that is looked up in word lists, whatever the case and punctuation. Immutable
 * and thread-safe. A look-up at one word costs a step for each word that phrases go on with.
 */
public final class Phrases {
  private final Node root = new Node();

  /**
   * Phrases of any script and language.
   *
   * @throws IllegalArgumentException if one of them holds no word
   */
  public Phrases(Collection<String> texts) {
    for (String text : texts) {
      List<Word> words = Words.of(text);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a phrase needs a word: " + text);
      }
      Node node = root;
      for (Word word : words) {
        node = node.next.computeIfAbsent(word.folded(), none -> new Node());
      }
      node.ends = true;
    }
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
    int found = 0;
    Node node = root;
    for (int end = index; end < words.size(); end++) {
      node = node.next.get(words.get(end).folded());
      if (node == null) {
        break;
      }
      if (node.ends) {
        found = end + 1 - index;
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
      Node node = root.next.get(words.get(index).folded());
      for (int end = index + 1; node != null; end++) {
        reached[end] |= node.ends;
        phrase |= node.ends;
        node = end < words.size() ? node.next.get(words.get(end).folded()) : null;
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

  /** The words that may follow the same beginning of phrases. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private boolean ends;
  }
}
