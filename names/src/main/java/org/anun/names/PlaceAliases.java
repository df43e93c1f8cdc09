package org.anun.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Places that go by names which no sound ties together, read from {@code place_aliases.tsv}:
 * Stepanakert and Khankendi, Germany and Deutschland.
 *
 * <p>A row is one place. Its forms stand in the order of their code points, which the loader
 * checks, so that none is preferred: the table says what a place is called, not what it should be
 * called. A form is found in any spelling that sounds the same. Two rows may claim one sound only
 * where every such form ends in {@code *}, as Georgia does. Immutable.
 */
final class PlaceAliases {
  static final String TABLE = "place_aliases";

  private static final String SHARED = "*";

  private final Map<String, List<Place>> places;

  private PlaceAliases(Map<String, List<Place>> places) {
    this.places = places;
  }

  /** As quickly as can be. */
  static PlaceAliases load(Romaniser romaniser) {
    ShippedTable shipped = ShippedTable.open(TABLE);
    return shipped == null ? read(romaniser) : of(shipped);
  }

  /** Of the table itself. */
  static PlaceAliases read(Romaniser romaniser) {
    return of(RuleFile.read(TABLE + ".tsv", "id", "forms", "source"), romaniser);
  }

  private static PlaceAliases of(ShippedTable shipped) {
    List<List<Place>> all = new ArrayList<>();
    for (int left = shipped.number(); left > 0; left--) {
      all.add(List.of(new Place(shipped.text(), List.of(shipped.texts()))));
    }
    String[] sounds = shipped.texts();
    char[] numbers = shipped.chars();
    Map<String, List<Place>> places = HashMap.newHashMap(sounds.length);
    for (int i = 0; i < sounds.length; i++) {
      places.merge(sounds[i], all.get(numbers[i]), PlaceAliases::both);
    }
    return new PlaceAliases(places);
  }

  private static List<Place> both(List<Place> known, List<Place> more) {
    List<Place> both = new ArrayList<>(known);
    both.addAll(more);
    return both;
  }

  /** Writes what {@link #load} reads: a sound is repeated for each of its places. */
  void ship(ShippedBytes to) {
    SortedMap<String, List<Place>> sorted = new TreeMap<>(places);
    List<Place> all = sorted.values().stream().flatMap(List::stream).distinct().toList();
    to.number(all.size());
    for (Place place : all) {
      to.text(place.id());
      to.texts(place.forms());
    }
    List<String> sounds = new ArrayList<>();
    StringBuilder numbers = new StringBuilder();
    sorted.forEach(
        (sound, of) -> {
          for (Place place : of) {
            sounds.add(sound);
            numbers.append((char) all.indexOf(place));
          }
        });
    to.texts(sounds);
    to.chars(numbers.toString().toCharArray());
  }

  static PlaceAliases of(RuleFile table, Romaniser romaniser) {
    Map<String, List<Place>> places = new HashMap<>();
    Map<String, String> unshared = new HashMap<>();
    for (RuleFile.Row row : table.rows()) {
      List<String> marked = List.of(row.required(1).split("\\|", -1));
      Place place = new Place(row.required(0), forms(row, marked));
      for (String form : marked) {
        String sound = sound(form(form), romaniser, row);
        List<Place> claimed = places.computeIfAbsent(sound, key -> new ArrayList<>(1));
        String alone = form.endsWith(SHARED) ? "" : form;
        String before = unshared.getOrDefault(sound, "");
        if (!claimed.isEmpty() && !claimed.contains(place) && !(alone + before).isEmpty()) {
          throw row.broken("\"" + form(form) + "\" already belongs to " + claimed.getFirst().id());
        }
        unshared.merge(sound, alone, (known, next) -> known.isEmpty() ? next : known);
        if (!claimed.contains(place)) {
          claimed.add(place);
        }
      }
    }
    return new PlaceAliases(places);
  }

  private static List<String> forms(RuleFile.Row row, List<String> marked) {
    List<String> forms = new ArrayList<>(marked.size());
    for (String each : marked) {
      String form = form(each);
      if (!forms.isEmpty() && byCodePoint(forms.getLast(), form) >= 0) {
        throw row.broken(
            "\"" + form + "\" must stand before \"" + forms.getLast() + "\": order of code points");
      }
      forms.add(form);
    }
    if (forms.size() < 2) {
      throw row.broken("one form has no aliases");
    }
    return forms;
  }

  /** No form needs code points beyond the first plane, so chars order them. */
  private static int byCodePoint(String a, String b) {
    return a.compareTo(b);
  }

  private static String form(String marked) {
    return marked.endsWith(SHARED) ? marked.substring(0, marked.length() - 1) : marked;
  }

  private static String sound(String form, Romaniser romaniser, RuleFile.Row row) {
    Word word = Word.of(form);
    if (word.letters().isEmpty()) {
      throw row.broken("\"" + form + "\" is not a name");
    }
    return Phonemes.render(romaniser.likeliest(word.letters(), word.script()));
  }

  /** The places that go by the name, by the first of its readings that is known. */
  List<Place> find(NameWord name) {
    for (Reading reading : name.readings()) {
      for (String sound : reading.sounds()) {
        List<Place> found = places.get(Phonemes.render(sound));
        if (found != null) {
          return found;
        }
      }
    }
    return List.of();
  }

  /**
   * The forms of these places, without repetition, those of one place in the order of the table.
   */
  static List<String> forms(List<Place> places) {
    Set<String> forms = new LinkedHashSet<>();
    places.forEach(place -> forms.addAll(place.forms()));
    return List.copyOf(forms);
  }

  /**
   * One place.
   *
   * @param id its ISO 3166 code, or its first form
   * @param forms its names, in the order of their code points
   */
  record Place(String id, List<String> forms) {
    Place {
      forms = List.copyOf(forms);
    }
  }
}
