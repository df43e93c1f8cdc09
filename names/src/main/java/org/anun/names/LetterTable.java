package org.anun.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one orthography is read: the longest rule that fits is taken at each letter, a rule that asks
 * for a place before one that does not. Immutable.
 */
final class LetterTable {
  /** Alternative readings kept of one word. Twice the number of keys, as folding merges some. */
  static final int MOST_READINGS = 12;

  /** Written out, because no JVM can keep the lambdas of Comparator ready for the next start. */
  private static final Comparator<LetterRule> CLOSEST_FIRST =
      (a, b) -> {
        int longest = Integer.compare(b.letters().length(), a.letters().length());
        return longest == 0 ? Boolean.compare(a.isAnywhere(), b.isAnywhere()) : longest;
      };

  private final Map<Character, List<LetterRule>> rules;

  LetterTable(List<LetterRule> own, List<LetterRule> inherited) {
    Map<Character, List<LetterRule>> grouped = new HashMap<>();
    for (LetterRule rule : own) {
      grouped.computeIfAbsent(rule.letters().charAt(0), letter -> new ArrayList<>()).add(rule);
    }
    Set<String> replaced = new LinkedHashSet<>();
    own.stream().filter(LetterRule::isAnywhere).map(LetterRule::letters).forEach(replaced::add);
    for (LetterRule rule : inherited) {
      if (!replaced.contains(rule.letters())) {
        grouped.computeIfAbsent(rule.letters().charAt(0), letter -> new ArrayList<>()).add(rule);
      }
    }
    grouped.values().forEach(list -> list.sort(CLOSEST_FIRST));
    rules = Map.copyOf(grouped);
  }

  /**
   * The phonemes of a word of lower-case letters, the likeliest reading first, at most {@value
   * #MOST_READINGS}. A letter that no rule knows is read as its base letter, or stands for itself.
   */
  List<String> read(String word) {
    return combinations(parts(word));
  }

  /** The first of those readings, made without the others. */
  String likeliest(String word) {
    return join(parts(word), 0, 0);
  }

  private List<List<String>> parts(String word) {
    List<List<String>> parts = new ArrayList<>(word.length());
    int i = 0;
    while (i < word.length()) {
      LetterRule rule = ruleAt(word, i);
      if (rule != null) {
        parts.add(rule.phonemes());
        i += rule.letters().length();
      } else {
        int codePoint = word.codePointAt(i);
        parts.add(List.of(Character.toString(codePoint)));
        i += Character.charCount(codePoint);
      }
    }
    return parts;
  }

  /** The rule for the letters that start there; null if none knows them. */
  @Nullable LetterRule ruleAt(String word, int i) {
    List<LetterRule> candidates = rules.get(word.charAt(i));
    if (candidates != null) {
      for (LetterRule rule : candidates) {
        if (rule.appliesTo(word, i)) {
          return rule;
        }
      }
    }
    return null;
  }

  /** Whether the table has a rule that starts with the letter. */
  boolean knows(char letter) {
    return rules.containsKey(letter);
  }

  /** The word with the letters that no rule knows replaced by their base letters. */
  String toKnownLetters(String word) {
    StringBuilder known = null;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter >= 0x80 && !rules.containsKey(letter) && !Character.isSurrogate(letter)) {
        char base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).charAt(0);
        if (base != letter) {
          known = known == null ? new StringBuilder(word) : known;
          known.setCharAt(i, base);
        }
      }
    }
    return known == null ? word : known.toString();
  }

  /**
   * First the likeliest reading of every letter, then the second of every letter, then mixtures:
   * writers mostly stay with one convention inside a word.
   */
  private static List<String> combinations(List<List<String>> parts) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(join(parts, 0, 0));
    int choices = 0;
    for (List<String> part : parts) {
      choices += part.size() > 1 ? 1 : 0;
    }
    if (choices > 0) {
      readings.add(join(parts, -1, 1));
      readings.add(join(parts, -1, 2));
      for (int mask = 1; mask < 1 << Math.min(choices, 4); mask++) {
        for (int alternative = 1; alternative <= 2; alternative++) {
          if (readings.size() < MOST_READINGS) {
            readings.add(join(parts, mask, alternative));
          }
        }
      }
    }
    return List.copyOf(readings);
  }

  private static String join(List<List<String>> parts, int mask, int alternative) {
    StringBuilder joined = new StringBuilder(parts.size() + 4);
    int choice = 0;
    for (List<String> part : parts) {
      if (part.size() == 1) {
        joined.append(part.getFirst());
      } else {
        boolean taken = mask == -1 || (choice < 31 && (mask >> choice & 1) == 1);
        joined.append(part.get(taken ? Math.min(alternative, part.size() - 1) : 0));
        choice++;
      }
    }
    return joined.toString();
  }
}
