package org.anun.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a Latin word the way each language of the press would write it. Short place names rarely
 * show their language: Tachir is French and Tasjir Dutch for Tashir. Immutable.
 */
final class PressOrthographies {
  private final LetterTables tables = LetterTables.standard();

  /** The folded sound of the word in each orthography of the Latin script, without repetition. */
  List<String> readings(String letters) {
    Set<String> readings = new LinkedHashSet<>();
    for (Orthography orthography : Orthography.values()) {
      if (orthography.base() == Orthography.LATIN) {
        LetterTable table = tables.of(orthography);
        String sound = Folding.fold(table.read(table.toKnownLetters(letters)).getFirst());
        readings.add(sound.isEmpty() ? letters : sound);
      }
    }
    return List.copyOf(readings);
  }
}
