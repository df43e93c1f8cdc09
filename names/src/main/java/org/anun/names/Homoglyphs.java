package org.anun.names;

import java.util.HashMap;
import java.util.Map;

/**
 * Puts words that mix Latin and Cyrillic look-alikes back into one script. Letters are expected in
 * lower case. Immutable.
 */
final class Homoglyphs {
  private final Map<Character, Character> toCyrillic = new HashMap<>();
  private final Map<Character, Character> toLatin = new HashMap<>();

  private Homoglyphs() {}

  static Homoglyphs load() {
    Homoglyphs homoglyphs = new Homoglyphs();
    for (RuleFile.Row row : RuleFile.read("homoglyphs.tsv", "latin", "cyrillic", "source").rows()) {
      if (row.required(0).length() != 1 || row.required(1).length() != 1) {
        throw row.broken("one letter against one letter");
      }
      homoglyphs.toCyrillic.put(row.cell(0).charAt(0), row.cell(1).charAt(0));
      homoglyphs.toLatin.put(row.cell(1).charAt(0), row.cell(0).charAt(0));
    }
    return homoglyphs;
  }

  /**
   * The word in the script of the letters that have no look-alike; of two scripts that both have
   * such letters, or neither, in the one with more letters.
   */
  String repair(String word, int latinLetters, int cyrillicLetters) {
    boolean latinFixed = false;
    boolean cyrillicFixed = false;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      Script script = Script.ofLetter(letter);
      latinFixed |= script == Script.LATIN && !toCyrillic.containsKey(letter);
      cyrillicFixed |= script == Script.CYRILLIC && !toLatin.containsKey(letter);
    }
    boolean cyrillic =
        cyrillicFixed == latinFixed ? cyrillicLetters >= latinLetters : cyrillicFixed;
    Map<Character, Character> repair = cyrillic ? toCyrillic : toLatin;
    StringBuilder repaired = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      repaired.append(repair.getOrDefault(letter, letter));
    }
    return repaired.toString();
  }
}
