package org.anun.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The endings that languages give one place name, read from {@code place_endings.tsv}: Харьков and
 * Харків, Ивановка and Іванівка and Iwanówka. Unlike in surnames, -ov and -iv tell no two places
 * apart. Endings are written in sounds. Immutable.
 */
final class PlaceEndings {
  private static final int SHORTEST_STEM = 2;
  private static final int MOST_SOUNDS = 8;

  private final List<Ending> endings;

  private PlaceEndings(List<Ending> endings) {
    this.endings = List.copyOf(endings);
  }

  static PlaceEndings load() {
    List<Ending> endings = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (RuleFile.Row row :
        RuleFile.read("place_endings.tsv", "ending", "standing_for", "source").rows()) {
      String letters;
      List<String> levels = new ArrayList<>(2);
      try {
        letters = Phonemes.parse(row.required(0));
        for (String level : row.required(1).split("\\|", -1)) {
          levels.add(Phonemes.parse(level));
        }
      } catch (IllegalArgumentException e) {
        throw row.broken(String.valueOf(e.getMessage()));
      }
      if (!known.add(letters)) {
        throw row.broken("\"" + row.cell(0) + "\" has a row already");
      }
      endings.add(new Ending(letters, levels));
    }
    endings.sort((a, b) -> b.letters().length() - a.letters().length());
    return new PlaceEndings(endings);
  }

  /** The word with every reading's ending brought to the one that stands for all languages. */
  NameWord level(NameWord word) {
    return with(word, this::level);
  }

  /**
   * The word with a second sound for each that ends in the Georgian nominative -i, which Armenian
   * leaves out of place names: Քութաիս, Kutaisi.
   */
  NameWord withoutNominative(NameWord word) {
    return with(
        word,
        sound -> {
          int stem = sound.length() - 1;
          return stem > SHORTEST_STEM
                  && sound.charAt(stem) == 'i'
                  && !Phonemes.isVowel(sound.charAt(stem - 1))
              ? List.of(sound, sound.substring(0, stem))
              : List.of(sound);
        });
  }

  private static NameWord with(NameWord word, Function<String, List<String>> change) {
    List<Reading> changed = new ArrayList<>(word.readings().size());
    for (Reading reading : word.readings()) {
      List<String> sounds =
          reading.sounds().stream()
              .flatMap(sound -> change.apply(sound).stream())
              .distinct()
              .limit(MOST_SOUNDS)
              .toList();
      changed.add(
          new Reading(
              reading.letters(), sounds, reading.given(), reading.shared(), reading.stripped()));
    }
    return new NameWord(word.written(), word.word(), changed);
  }

  /** The sound with its ending brought to the one, or the ones, that stand for all languages. */
  List<String> level(String sound) {
    for (Ending ending : endings) {
      int stem = sound.length() - ending.letters().length();
      if (stem >= SHORTEST_STEM && sound.endsWith(ending.letters())) {
        List<String> levels = new ArrayList<>(ending.levels().size());
        for (String level : ending.levels()) {
          levels.add(sound.substring(0, stem) + level);
        }
        return levels;
      }
    }
    return List.of(sound);
  }

  private record Ending(String letters, List<String> levels) {
    Ending {
      levels = List.copyOf(levels);
    }
  }
}
