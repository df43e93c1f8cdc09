package org.anun.names;

import org.jspecify.annotations.Nullable;

/**
 * Compares two words as one name each: first by their keys, then by how far their sounds lie apart.
 * Immutable.
 */
final class TokenComparison {
  /** Shorter words (Ли, Ким, Ani) have too many neighbours: they must sound the same. */
  private static final int SHORTEST_COMPARED = 4;

  /** Fewer consonants (Gori, Nino) must sound the same too, unless two scripts explain more. */
  private static final int FEWEST_CONSONANTS = 3;

  private static final int FEWEST_ACROSS_SCRIPTS = 2;
  private static final int EDGES = 2;
  private static final double SAME_SCRIPT = 0.98;
  private static final double CROSS_SCRIPT = 0.97;
  private static final double INFLECTED = 0.95;
  private static final double EQUIVALENT = 0.93;
  private static final double ALIKE = 0.9;
  private static final double LEAST_ALIKE = 0.6;
  private static final double PERHAPS_INFLECTED = 0.5;

  private static final double UNLIKE = 0.5;
  private static final double CLOSENESS_SEEN = 10;

  private final SpellingCosts costs;
  private final SpellingAllowances allowances;
  private final SpellingDistance distance;
  private final float eased;
  private final boolean place;

  /**
   * A comparison by these tables.
   *
   * @param eased what spellings may cost beyond the allowance
   * @param place whether the words are names of places
   */
  TokenComparison(SpellingCosts costs, SpellingAllowances allowances, float eased, boolean place) {
    this.costs = costs;
    this.allowances = allowances;
    this.distance = new SpellingDistance(costs);
    this.eased = eased;
    this.place = place;
  }

  Comparison compare(NameWord a, NameWord b) {
    if (!a.isName() || !b.isName()) {
      return new Comparison(0, Verdict.DIFFERENT, Relation.DIFFERENT, Wording.noName(a, b));
    }
    if (a.word().letters().equals(b.word().letters())) {
      return new Comparison(1, Verdict.SAME, Relation.IDENTICAL, Reason.of(Saying.SAME_SPELLING));
    }
    Comparison shared = bySharedSound(a, b);
    if (shared != null) {
      return shared;
    }
    return isOtherGivenName(a, b) ? different(a, b, 0) : bySpelling(a, b);
  }

  private static @Nullable Comparison bySharedSound(NameWord a, NameWord b) {
    Reading[] inflected = null;
    Reading[] equivalent = null;
    Reading[] caseForm = null;
    for (Reading ofA : a.readings()) {
      for (Reading ofB : b.readings()) {
        boolean sounds = shareSound(ofA, ofB);
        boolean forms = ofA.shared() != null && ofA.shared().equals(ofB.shared());
        if (!sounds && !forms) {
          continue;
        }
        if (!ofA.isCertain() || !ofB.isCertain()) {
          inflected = inflected == null ? new Reading[] {ofA, ofB} : inflected;
        } else if (sounds && ofA.isInflected() == ofB.isInflected()) {
          return spelledTheSame(a, ofA, b, ofB);
        } else if (sounds) {
          caseForm = caseForm == null ? new Reading[] {ofA, ofB} : caseForm;
        } else {
          equivalent = new Reading[] {ofA, ofB};
        }
      }
    }
    if (caseForm != null) {
      return spelledTheSame(a, caseForm[0], b, caseForm[1]);
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

  private Comparison bySpelling(NameWord a, NameWord b) {
    double nearest = Double.NEGATIVE_INFINITY;
    double allowedNearest = 0;
    if (a.word().script() == Script.OTHER || b.word().script() == Script.OTHER) {
      return different(a, b, 0);
    }
    SpelledWord nearestOfA = null;
    SpelledWord nearestOfB = null;
    for (SpelledWord ofA : a.spelled(place, costs)) {
      for (SpelledWord ofB : b.spelled(place, costs)) {
        if (mayBeAlike(ofA, ofB)) {
          float allowed = allowances.of(ofA, ofB) + eased;
          double left = allowed - distance.between(ofA, ofB, allowed + SpellingCosts.UNLIKE);
          if (left > nearest) {
            nearest = left;
            allowedNearest = allowed;
            nearestOfA = ofA;
            nearestOfB = ofB;
          }
        }
      }
    }
    if (nearestOfA == null || nearestOfB == null || nearest < 0) {
      return different(a, b, UNLIKE * Math.max(0, 1 + nearest / CLOSENESS_SEEN));
    }
    boolean sameScript = a.word().script() == b.word().script();
    return new Comparison(
        LEAST_ALIKE + (ALIKE - LEAST_ALIKE) * nearest / allowedNearest,
        Verdict.SAME,
        sameScript ? Relation.SAME_SCRIPT : Relation.CROSS_SCRIPT,
        Wording.alike(a, b, distance.steps(nearestOfA, nearestOfB)));
  }

  /** Whether both are given names that the table knows, and not of one group. */
  private static boolean isOtherGivenName(NameWord a, NameWord b) {
    return a.canonical().given() != null && b.canonical().given() != null;
  }

  private static Comparison different(NameWord a, NameWord b, double score) {
    return new Comparison(score, Verdict.DIFFERENT, Relation.DIFFERENT, Wording.different(a, b));
  }

  private static boolean mayBeAlike(SpelledWord a, SpelledWord b) {
    int fewest = a.system() == b.system() ? FEWEST_CONSONANTS : FEWEST_ACROSS_SCRIPTS;
    return Math.min(a.length(), b.length()) - EDGES >= SHORTEST_COMPARED
        && Math.min(a.consonants(), b.consonants()) >= fewest;
  }
}
