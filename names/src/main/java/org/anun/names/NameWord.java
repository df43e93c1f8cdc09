package org.anun.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word and the names it can stand for. Thread-safe. */
final class NameWord {
  private static final int MOST_SPELLED = 3;

  private final String written;
  private final Word word;
  private final List<Reading> readings;

  /** Worked out when first asked for; two threads may both do so, with one outcome. */
  private @Nullable List<SpelledWord> spelled;

  /**
   * A word of a text.
   *
   * @param written as in the text
   * @param readings the canonical one first; empty for what is no name
   */
  NameWord(String written, Word word, List<Reading> readings) {
    this.written = written;
    this.word = word;
    this.readings = List.copyOf(readings);
  }

  String written() {
    return written;
  }

  Word word() {
    return word;
  }

  List<Reading> readings() {
    return readings;
  }

  boolean isName() {
    return !readings.isEmpty();
  }

  Reading canonical() {
    return readings.getFirst();
  }

  /** A single letter, which in a full name stands for the name it begins. */
  boolean isInitial() {
    return word.letters().length() == 1;
  }

  /**
   * The names that it stands for beyond doubt, as their spelling is compared.
   *
   * @param place whether it is a place; the same in every call, as are the costs
   */
  List<SpelledWord> spelled(boolean place, SpellingCosts costs) {
    List<SpelledWord> known = spelled;
    if (known == null) {
      List<SpelledWord> certain = new ArrayList<>(1);
      for (Reading reading : readings) {
        if (reading.isCertain() && certain.size() < MOST_SPELLED) {
          certain.add(SpelledWord.of(reading, word.script(), place, costs));
        }
      }
      known = List.copyOf(certain);
      spelled = known;
    }
    return known;
  }
}
