package org.anun.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words under which names are proposed to each other for comparison, made of wide keys: all of
 * a single word, every pair of a full name. Thread-safe.
 */
final class Blocks {
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_REDUCED = 4;

  private Blocks() {}

  /** Single words meet where their wide keys are equal but for one consonant. */
  static Collection<String> of(NameWord word) {
    Set<String> blocks = new LinkedHashSet<>();
    for (String key : WideKeys.of(word.readings())) {
      blocks.add(key);
      for (int left = 0; key.length() >= SHORTEST_REDUCED && left < key.length(); left++) {
        blocks.add(key.substring(0, left) + key.substring(left + 1));
      }
    }
    return blocks;
  }

  /** The first wide key, if there is one. */
  static List<String> first(NameWord word) {
    List<String> keys = WideKeys.of(word.readings());
    return keys.isEmpty() ? keys : keys.subList(0, 1);
  }

  /** Two words of a full name have to agree, in any order, and an initial with what it begins. */
  static Collection<String> of(FullName name) {
    List<Collection<String>> words = new ArrayList<>();
    for (NameWord word : name.names().subList(0, Math.min(MOST_WORDS, name.names().size()))) {
      Set<String> keys =
          new LinkedHashSet<>(word.isInitial() ? List.of() : WideKeys.of(word.readings()));
      keys.add(WideKeys.initial(word.canonical()));
      words.add(keys);
    }
    Set<String> blocks = new LinkedHashSet<>();
    if (words.size() == 1) {
      blocks.addAll(words.getFirst());
    }
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        for (String first : words.get(i)) {
          for (String second : words.get(j)) {
            if (!WideKeys.isInitial(first) || !WideKeys.isInitial(second)) {
              blocks.add(first.compareTo(second) < 0 ? first + " " + second : second + " " + first);
            }
          }
        }
      }
    }
    return blocks;
  }
}
