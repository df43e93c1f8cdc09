package org.anun.indexer.clean;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases that is looked up in word lists, whatever the case and punctuation. Immutable
 * and thread-safe. A look-up at a word that starts no phrase is one step; at another one it costs
 * at most as many steps as the longest phrase that starts with it has words.
 */
public final class Phrases {
  /** The most words of a phrase that starts with a word. */
  private final HashTable longest = new HashTable();

  private final HashTable phrases = new HashTable();

  /** The bit of this set in {@link Word#opens}, 0 for a set by itself. */
  private final int set;

  /**
   * Phrases of any script and language.
   *
   * @throws IllegalArgumentException if one of them holds no word
   */
  public Phrases(Collection<String> texts) {
    this(texts, null);
  }

  /** The same, as one of several sets that are looked up together. */
  Phrases(Collection<String> texts, @Nullable Openings openings) {
    set = openings == null ? 0 : openings.next();
    for (String text : texts) {
      List<Word> words = Words.of(text);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a phrase needs a word: " + text);
      }
      long run = 0;
      for (Word word : words) {
        run = Words.joined(run, word.hash());
      }
      long first = words.getFirst().hash();
      longest.put(first, Math.max(longest.get(first), words.size()));
      phrases.put(run, 1);
      if (openings != null) {
        openings.add(first, set);
      }
    }
  }

  /** The phrases of a table's rows, from its column {@code phrase}. */
  static Phrases ofRows(Collection<Table.Row> rows) {
    return ofRows(rows, null);
  }

  /** The same, as one of several sets that are looked up together. */
  static Phrases ofRows(Collection<Table.Row> rows, @Nullable Openings openings) {
    for (Table.Row row : rows) {
      if (Words.of(row.cell("phrase")).isEmpty()) {
        throw row.fault("a phrase needs a word");
      }
    }
    return new Phrases(rows.stream().map(row -> row.cell("phrase")).toList(), openings);
  }

  /** How many words the longest phrase that starts at a word has; 0 when none starts there. */
  public int at(List<Word> words, int index) {
    return index < words.size() ? at(words, index, words.size()) : 0;
  }

  private int at(List<Word> words, int index, int end) {
    int most = Math.min(longest(words.get(index)), end - index);
    long run = 0;
    int found = 0;
    for (int length = 1; length <= most; length++) {
      run = Words.joined(run, words.get(index + length - 1).hash());
      if (phrases.get(run) != 0) {
        found = length;
      }
    }
    return found;
  }

  /** The most words of a phrase that starts with a word; 0 where none does. */
  private int longest(Word word) {
    return set != 0 && (word.opens() & set) == 0 ? 0 : longest.get(word.hash());
  }

  /** Whether a word by itself is one of the phrases. */
  public boolean holds(Word word) {
    return longest(word) > 0 && phrases.get(Words.joined(0, word.hash())) != 0;
  }

  /** Whether the words are one of the phrases, no more and no less. */
  boolean whole(List<Word> words) {
    return whole(words, 0, words.size());
  }

  /** Whether the words of a range are one of the phrases, no more and no less. */
  boolean whole(List<Word> words, int from, int to) {
    return from < to && at(words, from, to) == to - from;
  }

  /** Whether one of the phrases stands anywhere in the words. */
  boolean within(List<Word> words) {
    return within(words, 0, words.size());
  }

  /** Whether one of the phrases stands anywhere in a range of words. */
  boolean within(List<Word> words, int from, int to) {
    for (int index = from; index < to; index++) {
      if (at(words, index, to) > 0) {
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
    return tile(words, 0, words.size());
  }

  /** {@link #tile(List)} of a range of words. */
  boolean tile(List<Word> words, int from, int to) {
    boolean phrase = false;
    boolean[] reached = new boolean[to - from + 1];
    reached[0] = true;
    int furthest = 0;
    for (int index = from; index < to && index - from <= furthest; index++) {
      if (!reached[index - from]) {
        continue;
      }
      if (words.get(index).number()) {
        reached[index - from + 1] = true;
        furthest = Math.max(furthest, index - from + 1);
      }
      int most = Math.min(longest(words.get(index)), to - index);
      long run = 0;
      for (int length = 1; length <= most; length++) {
        run = Words.joined(run, words.get(index + length - 1).hash());
        if (phrases.get(run) != 0) {
          reached[index - from + length] = true;
          furthest = Math.max(furthest, index - from + length);
          phrase = true;
        }
      }
    }
    return phrase && reached[to - from];
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
