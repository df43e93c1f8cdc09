package org.anun.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a word of any script by the tables of its script and orthography. Immutable. */
final class Romaniser {
  private final LetterTables tables = LetterTables.standard();

  /**
   * The folded phonemes of a word of lower-case letters, the likeliest reading first, without
   * repetition and never empty for a word that has letters.
   */
  List<String> read(String letters, Script script) {
    if (script == Script.OTHER) {
      return List.of(letters);
    }
    Set<String> folded = new LinkedHashSet<>();
    for (Orthography orthography : orthographies(letters, script)) {
      LetterTable table = tables.of(orthography);
      for (String phonemes : table.read(table.toKnownLetters(letters))) {
        String reading = Folding.fold(phonemes);
        if (!reading.isEmpty()) {
          folded.add(reading);
        }
      }
    }
    if (folded.isEmpty()) {
      return List.of(letters);
    }
    List<String> readings = new ArrayList<>(folded);
    addArmenianInitial(readings);
    return readings;
  }

  /** The first of those readings, made without the others. */
  String likeliest(String letters, Script script) {
    if (script == Script.OTHER) {
      return letters;
    }
    LetterTable table = tables.of(orthographies(letters, script).getFirst());
    String reading = Folding.fold(table.likeliest(table.toKnownLetters(letters)));
    return reading.isEmpty() ? read(letters, script).getFirst() : reading;
  }

  /** The orthographies that a word may be written in, likeliest first. */
  static List<Orthography> orthographies(String letters, Script script) {
    return switch (script) {
      case ARMENIAN -> List.of(Orthography.ARMENIAN);
      case CYRILLIC -> List.of(isUkrainian(letters) ? Orthography.UKRAINIAN : Orthography.CYRILLIC);
      case GEORGIAN -> List.of(Orthography.GEORGIAN);
      case GREEK -> List.of(Orthography.GREEK);
      case ARABIC -> List.of(Orthography.ARABIC);
      case HEBREW -> List.of(Orthography.HEBREW);
      case LATIN, OTHER -> LatinOrthography.of(letters);
    };
  }

  private static boolean isUkrainian(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if ("іїєґў".indexOf(letters.charAt(i)) >= 0) {
        return true;
      }
    }
    return letters.contains("ськ") || letters.contains("цьк") || letters.contains("зьк");
  }

  /** Voskanyan and Oskanian: initial ո is written vo or o, in Armenian surnames of any script. */
  private static void addArmenianInitial(List<String> readings) {
    String first = readings.getFirst();
    if (first.length() > 5 && first.startsWith("vo") && first.endsWith("ian")) {
      String without = first.substring(1);
      if (!readings.contains(without)) {
        readings.add(1, without);
      }
    }
  }
}
