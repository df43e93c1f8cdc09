package org.anun.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys under which other spellings of a name are likely to stand, by {@code respellings.tsv}:
 * sounds that one tradition writes for another, by the shape of the name, with how likely that is.
 * Latin words are read as every language of the press would, too. Immutable.
 */
final class Respellings {
  private static final int MOST_CHANGES = 3;
  private static final int MOST_SOUNDS = 2;

  /**
   * Less likely spellings bring more other names than this one: on public name forms of the region
   * F1 rises from .910 without respellings to .927 at 0.25 and falls from there.
   */
  private static final float LEAST_WEIGHT = 0.2f;

  private static final float OTHER_ORTHOGRAPHY = 0.5f;

  /** Above every respelling: the table leaves no doubt, only the name is another. */
  private static final float ALIAS = 0.6f;

  private final Map<WordShape, List<Change>> changes = new EnumMap<>(WordShape.class);
  private final PressOrthographies orthographies = new PressOrthographies();

  private record Change(String sound, String other, String after, String before, float weight) {
    boolean fits(String word, int at) {
      int end = at + sound.length();
      return word.startsWith(sound, at)
          && fits(after, '^', at > 0 ? word.charAt(at - 1) : 0)
          && fits(before, '$', end < word.length() ? word.charAt(end) : 0);
    }

    private static boolean fits(String wanted, char edge, char neighbour) {
      if (wanted.isEmpty()) {
        return true;
      }
      char kind = wanted.charAt(0);
      return kind == edge
          ? neighbour == 0
          : neighbour != 0 && Phonemes.isVowel(neighbour) == (kind == 'V');
    }
  }

  private Respellings() {}

  static Respellings load() {
    Respellings respellings = new Respellings();
    for (RuleFile.Row row :
        RuleFile.read(
                "respellings.tsv", "shape", "sound", "other", "after", "before", "weight", "source")
            .rows()) {
      try {
        float weight = Float.parseFloat(row.required(5));
        if (!(weight > 0 && weight < 1)) {
          throw row.broken("a weight lies between 0 and 1, not " + weight);
        }
        Change change =
            new Change(
                Phonemes.parse(row.required(1)),
                Phonemes.parse(row.cell(2)),
                place(row, 3, "^VC"),
                place(row, 4, "$VC"),
                weight);
        respellings
            .changes
            .computeIfAbsent(WordShape.parse(row.required(0)), shape -> new ArrayList<>())
            .add(change);
      } catch (IllegalArgumentException e) {
        throw row.broken(String.valueOf(e.getMessage()));
      }
    }
    return respellings;
  }

  private static String place(RuleFile.Row row, int column, String allowed) {
    String place = row.cell(column);
    if (place.length() > 1 || !allowed.contains(place)) {
      throw row.broken("\"" + place + "\" is none of " + String.join(", ", allowed.split("")));
    }
    return place;
  }

  /**
   * The keys to search by: those given with weight 1, then likely others, the likeliest first.
   *
   * @param precise the keys of the word itself
   * @param aliases the keys of other names of the same place
   */
  List<WeightedKey> searchKeys(
      List<String> precise, List<String> aliases, List<Reading> readings, Script script) {
    Map<String, Float> likely = new HashMap<>();
    aliases.forEach(key -> likely.put(key, ALIAS));
    Set<String> sounds = new LinkedHashSet<>();
    for (Reading reading : readings) {
      if (reading.isCertain() && sounds.size() < MOST_SOUNDS) {
        sounds.add(reading.sounds().getFirst());
        if (script == Script.LATIN) {
          for (String sound : orthographies.readings(reading.letters())) {
            likely.merge(Phonemes.render(sound), OTHER_ORTHOGRAPHY, Math::max);
          }
        }
      }
    }
    for (String sound : sounds) {
      respelled(
              sound,
              WordShape.of(
                  LetterSystem.of(script), "^" + readings.getFirst().letters() + "$", sound))
          .forEach((key, weight) -> likely.merge(Phonemes.render(key), weight, Math::max));
    }
    Map<String, Float> keys = new LinkedHashMap<>();
    precise.forEach(key -> keys.put(key, 1f));
    likely.entrySet().stream()
        .filter(key -> !key.getKey().isEmpty())
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Float> key) -> -key.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(WeightedKey.MOST)
        .forEach(key -> keys.putIfAbsent(key.getKey(), key.getValue()));
    return keys.entrySet().stream()
        .limit(WeightedKey.MOST)
        .map(key -> new WeightedKey(key.getKey(), key.getValue()))
        .toList();
  }

  /** Changes at up to three places, from the first on, so that each combination comes up once. */
  private Map<String, Float> respelled(String sound, WordShape shape) {
    List<Change> applicable = changes.getOrDefault(shape, List.of());
    Map<String, Float> found = new HashMap<>();
    List<Partial> partials = List.of(new Partial(sound, 0, 1));
    for (int changed = 0; changed < MOST_CHANGES; changed++) {
      List<Partial> next = new ArrayList<>();
      for (Partial partial : partials) {
        for (int at = partial.from(); at < partial.sound().length(); at++) {
          for (Change change : applicable) {
            float weight = partial.weight() * change.weight();
            if (weight >= LEAST_WEIGHT && change.fits(partial.sound(), at)) {
              Partial more = partial.with(change, at, weight);
              next.add(more);
              found.merge(Folding.fold(more.sound()), weight, Math::max);
            }
          }
        }
      }
      partials = next;
    }
    return found;
  }

  /** A sound changed up to a place. */
  private record Partial(String sound, int from, float weight) {
    Partial with(Change change, int at, float changed) {
      String respelled =
          sound.substring(0, at) + change.other() + sound.substring(at + change.sound().length());
      return new Partial(respelled, at + Math.max(1, change.other().length()), changed);
    }
  }
}
