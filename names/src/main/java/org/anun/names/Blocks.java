package org.anun.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words under which names are proposed to each other for comparison, made of wide keys: all of
 * a single word, every pair of a full name. Thread-safe.
 *
 * <p>A name is listed under its blocks and looked up under {@link #sought} ones. The difference is
 * for initials: N. Pashinyan may be anyone whose given name begins with N, but two full names meet
 * by more than a first letter, or every name would be compared with a tenth of the list.
 */
final class Blocks {
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_REDUCED = 4;

  /** Beside another word even a short one has few neighbours. */
  private static final int SHORTEST_REDUCED_OF_TWO = 3;

  /** Before blocks in which an initial stands for a name that is written out. */
  private static final String BEGINNING = "?";

  private Blocks() {}

  /** Single words meet where their wide keys are equal but for one consonant. */
  static Collection<String> of(NameWord word) {
    Set<String> blocks = new LinkedHashSet<>();
    WideKeys.of(word.readings()).forEach(key -> addReduced(key, SHORTEST_REDUCED, blocks));
    return blocks;
  }

  /**
   * Adds a key, and the same without each of its consonants; two of one kind that come to stand
   * side by side are one, as everywhere in wide keys (Плышевский, Plysheuski).
   */
  private static void addReduced(String key, int shortest, Set<String> blocks) {
    blocks.add(key);
    for (int left = 0; left < key.length(); left++) {
      if (key.length() < shortest && !mayBeVowel(key, left, shortest)) {
        continue;
      }
      boolean meet =
          left > 0 && left + 1 < key.length() && key.charAt(left - 1) == key.charAt(left + 1);
      blocks.add(key.substring(0, left) + key.substring(meet ? left + 2 : left + 1));
    }
  }

  /** The first wide key, if there is one. */
  static List<String> first(NameWord word) {
    List<String> keys = WideKeys.of(word.readings());
    return keys.isEmpty() ? keys : keys.subList(0, 1);
  }

  /**
   * Two words of a full name have to agree, in any order, one of them perhaps but for a consonant,
   * and an initial with what it begins.
   */
  static Collection<String> of(FullName name) {
    List<NameWord> words = name.names().subList(0, Math.min(MOST_WORDS, name.names().size()));
    Set<String> blocks = new LinkedHashSet<>();
    if (words.size() == 1) {
      NameWord word = words.getFirst();
      blocks.addAll(word.isInitial() ? List.of() : of(word));
      blocks.add((word.isInitial() ? "" : BEGINNING) + initial(word));
    }
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        pair(words.get(i), words.get(j), blocks);
      }
    }
    return blocks;
  }

  private static void pair(NameWord a, NameWord b, Set<String> blocks) {
    if (a.isInitial() && b.isInitial()) {
      return;
    }
    if (a.isInitial() || b.isInitial()) {
      keys(a.isInitial() ? b : a)
          .forEach(key -> blocks.add(joined(initial(a.isInitial() ? a : b), key)));
      return;
    }
    Set<String> keysOfA = keys(a);
    Set<String> keysOfB = keys(b);
    Set<String> reducedOfA = reduced(keysOfA);
    Set<String> reducedOfB = reduced(keysOfB);
    keysOfA.forEach(key -> reducedOfB.forEach(other -> blocks.add(joined(key, other))));
    keysOfB.forEach(key -> reducedOfA.forEach(other -> blocks.add(joined(key, other))));
    keysOfA.forEach(key -> blocks.add(BEGINNING + joined(initial(b), key)));
    keysOfB.forEach(key -> blocks.add(BEGINNING + joined(initial(a), key)));
  }

  /** The wide keys, and those of the sound that all forms of a given name share. */
  private static Set<String> keys(NameWord word) {
    Set<String> keys = new LinkedHashSet<>(WideKeys.of(word.readings()));
    for (Reading reading : word.readings()) {
      String shared = reading.shared();
      if (shared != null) {
        keys.addAll(
            WideKeys.of(
                List.of(new Reading(reading.letters(), List.of(shared), null, null, null))));
      }
    }
    return keys;
  }

  /** Owen is Оуэн, and Dow is Доу: a v may stand for a u, even in the shortest words. */
  private static boolean mayBeVowel(String key, int at, int shortest) {
    return shortest == SHORTEST_REDUCED_OF_TWO && key.length() > 1 && key.charAt(at) == 'v';
  }

  private static Set<String> reduced(Set<String> keys) {
    Set<String> reduced = new LinkedHashSet<>();
    keys.forEach(key -> addReduced(key, SHORTEST_REDUCED_OF_TWO, reduced));
    return reduced;
  }

  private static String initial(NameWord word) {
    return WideKeys.initial(word.canonical());
  }

  private static String joined(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  /** What to look a name up under that would itself be listed under these blocks. */
  static Collection<String> sought(Collection<String> listed) {
    List<String> sought = new ArrayList<>(listed.size());
    for (String block : listed) {
      if (block.startsWith(BEGINNING)) {
        sought.add(block.substring(BEGINNING.length()));
      } else {
        sought.add(block);
        if (hasInitial(block)) {
          sought.add(BEGINNING + block);
        }
      }
    }
    return sought;
  }

  private static boolean hasInitial(String block) {
    int gap = block.indexOf(' ');
    return WideKeys.isInitial(block) || (gap > 0 && WideKeys.isInitial(block.substring(0, gap)));
  }
}
