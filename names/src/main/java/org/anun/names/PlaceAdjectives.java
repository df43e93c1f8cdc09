package org.anun.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The adjectives that stand for a place beside the word for what it is (Минская область), read from
 * {@code place_adjectives.tsv}. Immutable.
 */
final class PlaceAdjectives {
  private static final int SHORTEST_STEM = 2;

  private final List<Adjective> adjectives;

  private PlaceAdjectives(List<Adjective> adjectives) {
    this.adjectives = List.copyOf(adjectives);
  }

  static PlaceAdjectives load() {
    List<Adjective> adjectives = new ArrayList<>();
    for (RuleFile.Row row :
        RuleFile.read("place_adjectives.tsv", "ending", "restore", "source").rows()) {
      List<String> restore = new ArrayList<>();
      for (String ending : row.required(1).split("\\|", -1)) {
        restore.add(ending.strip());
      }
      adjectives.add(new Adjective(row.required(0), restore));
    }
    return new PlaceAdjectives(adjectives);
  }

  /** The names that a word of lower-case letters can be the adjective of. */
  List<String> places(String letters) {
    List<String> places = new ArrayList<>(3);
    for (Adjective adjective : adjectives) {
      int stem = letters.length() - adjective.ending().length();
      if (stem >= SHORTEST_STEM && letters.endsWith(adjective.ending())) {
        adjective.restore().forEach(ending -> places.add(letters.substring(0, stem) + ending));
      }
    }
    return places;
  }

  private record Adjective(String ending, List<String> restore) {
    Adjective {
      restore = List.copyOf(restore);
    }
  }
}
