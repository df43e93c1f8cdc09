package org.anun.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares two words as one name each: first by their keys, then by how far their sounds lie apart.
 * Immutable.
 */
final class TokenComparison {
  /** Shorter sounds have too many neighbours: they must be equal. */
  private static final int SHORTEST_COMPARED = 4;

  private static final int MOST_SOUNDS = 4;
  private static final double SAME_SCRIPT = 0.98;
  private static final double CROSS_SCRIPT = 0.97;
  private static final double INFLECTED = 0.95;
  private static final double EQUIVALENT = 0.93;
  private static final double ALIKE = 0.9;
  private static final double PERHAPS_INFLECTED = 0.5;

  private final Map<Tradition, SoundDistance> distances;
  private final double largestDistance;

  /**
   * A comparison that takes sounds for alike up to a distance.
   *
   * @param largestDistance per letter of the longer sound (see {@link Endings#weightedLength})
   */
  TokenComparison(Map<Tradition, SoundDistance> distances, double largestDistance) {
    this.distances = Map.copyOf(distances);
    this.largestDistance = largestDistance;
  }

  Comparison compare(NameWord a, NameWord b) {
    return compare(a, b, Tradition.ANY);
  }

  /** As above, where other words show the tradition that the two are written in. */
  Comparison compare(NameWord a, NameWord b, Tradition known) {
    if (!a.isName() || !b.isName()) {
      return new Comparison(0, Verdict.DIFFERENT, Relation.DIFFERENT, Wording.noName(a, b));
    }
    if (a.word().letters().equals(b.word().letters())) {
      return new Comparison(1, Verdict.SAME, Relation.IDENTICAL, "The same spelling");
    }
    Comparison shared = bySharedSound(a, b);
    if (shared != null) {
      return shared;
    }
    return byDistance(a, b, known == Tradition.ANY ? Tradition.of(a, b) : known);
  }

  private static @Nullable Comparison bySharedSound(NameWord a, NameWord b) {
    Reading[] inflected = null;
    Reading[] equivalent = null;
    for (Reading ofA : a.readings()) {
      for (Reading ofB : b.readings()) {
        boolean sounds = shareSound(ofA, ofB);
        boolean forms = ofA.shared() != null && ofA.shared().equals(ofB.shared());
        if (!sounds && !forms) {
          continue;
        }
        if (!ofA.isCertain() || !ofB.isCertain()) {
          inflected = inflected == null ? new Reading[] {ofA, ofB} : inflected;
        } else if (sounds) {
          return spelledTheSame(a, ofA, b, ofB);
        } else {
          equivalent = new Reading[] {ofA, ofB};
        }
      }
    }
    if (equivalent != null) {
      return new Comparison(
          EQUIVALENT,
          Verdict.SAME,
          Relation.EQUIVALENT,
          Wording.equivalent(a, equivalent[0], b, equivalent[1]));
    }
    return inflected == null
        ? null
        : new Comparison(
            PERHAPS_INFLECTED,
            Verdict.DIFFERENT,
            Relation.INFLECTED,
            Wording.perhapsInflected(a, inflected[0], b, inflected[1]));
  }

  private static Comparison spelledTheSame(NameWord a, Reading ofA, NameWord b, Reading ofB) {
    if (ofA.isInflected() != ofB.isInflected()) {
      return new Comparison(
          INFLECTED, Verdict.SAME, Relation.INFLECTED, Wording.inflected(a, ofA, b, ofB));
    }
    boolean sameScript = a.word().script() == b.word().script();
    return new Comparison(
        sameScript ? SAME_SCRIPT : CROSS_SCRIPT,
        Verdict.SAME,
        sameScript ? Relation.SAME_SCRIPT : Relation.CROSS_SCRIPT,
        Wording.spelling(a, ofA, b, ofB));
  }

  /** Whether a name begins with the sound of an initial. */
  static boolean begins(NameWord initial, NameWord name) {
    for (Reading reading : name.readings()) {
      for (String sound : reading.sounds()) {
        for (String letter : initial.canonical().sounds()) {
          if (sound.startsWith(letter)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean shareSound(Reading a, Reading b) {
    for (String sound : a.sounds()) {
      for (String other : b.sounds()) {
        if (sameSound(sound, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Equal but for gh and g, which keys do not tell apart either. */
  private static boolean sameSound(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (plain(a.charAt(i)) != plain(b.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char plain(char sound) {
    return sound == Phonemes.GH ? 'g' : sound;
  }

  private Comparison byDistance(NameWord a, NameWord b, Tradition tradition) {
    SoundDistance distance = Objects.requireNonNull(distances.get(tradition));
    SoundDistance.Alignment closest = null;
    double closestRatio = Double.MAX_VALUE;
    double nearestRatio = Double.MAX_VALUE;
    for (String sound : certainSounds(a)) {
      for (String other : certainSounds(b)) {
        SoundDistance.Alignment alignment = distance.between(sound, other);
        double ratio = alignment.cost() / Endings.weightedLength(sound, other);
        nearestRatio = Math.min(nearestRatio, ratio);
        if (ratio < closestRatio && mayBeAlike(sound, other)) {
          closestRatio = ratio;
          closest = alignment;
        }
      }
    }
    if (closest == null || closestRatio > largestDistance) {
      double score = Math.max(0, PERHAPS_INFLECTED - nearestRatio);
      return new Comparison(score, Verdict.DIFFERENT, Relation.DIFFERENT, Wording.different(a, b));
    }
    boolean sameScript = a.word().script() == b.word().script();
    return new Comparison(
        ALIKE - closestRatio,
        Verdict.SAME,
        sameScript ? Relation.SAME_SCRIPT : Relation.CROSS_SCRIPT,
        Wording.alike(a, b, closest));
  }

  private static boolean mayBeAlike(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORTEST_COMPARED && Endings.agree(a, b);
  }

  private static List<String> certainSounds(NameWord name) {
    List<String> sounds = new ArrayList<>(MOST_SOUNDS);
    for (Reading reading : name.readings()) {
      if (reading.isCertain()) {
        for (String sound : reading.sounds()) {
          if (sounds.size() < MOST_SOUNDS && !sounds.contains(sound)) {
            sounds.add(sound);
          }
        }
      }
    }
    return sounds;
  }
}
