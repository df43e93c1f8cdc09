package org.anun.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that a word can stand for: as written, and with its case ending taken off.
 *
 * <p>Order decides who is canonical. A word whose ending no nominative has (Пашиняна, Песковым) is
 * read without it only. A word that is a nominative as well (Пескова: a woman, or the genitive of
 * Песков) is read as written first and without its ending second, because text about a woman must
 * not end up under a man's name, while a search for the man must still find his genitive. Given
 * names lose an ending only where the rest is a known given name of that gender. Thread-safe.
 */
final class WordReader {
  private final Romaniser romaniser = new Romaniser();
  private final Inflections inflections = Inflections.load();
  private final GivenNames givenNames = GivenNames.load(romaniser);

  /** The readings of a word that has letters, the canonical one first. */
  List<Reading> read(Word word) {
    Reading written = reading(word.letters(), word.script(), null);
    List<Reading> certain = new ArrayList<>(4);
    List<Reading> possible = new ArrayList<>(4);
    for (Inflections.Stripped stripped : inflections.strip(word.letters(), word.script())) {
      boolean anyEnding =
          stripped.certainty() == Inflections.Certainty.POSSIBLE
              || stripped.certainty() == Inflections.Certainty.CERTAIN;
      boolean skipped =
          anyEnding ? written.given() != null : !givenNames.mayKnow(stripped.letters());
      if (skipped) {
        continue;
      }
      Reading reading = reading(stripped.letters(), word.script(), stripped);
      switch (stripped.certainty()) {
        case CERTAIN -> certain.add(reading);
        case POSSIBLE -> possible.add(reading);
        case GIVEN -> {
          if (isGivenOfThatGender(reading, stripped)) {
            if (written.given() == null) {
              certain.add(reading);
            } else {
              possible.add(reading.doubted());
            }
          }
        }
        case GIVEN_POSSIBLE -> {
          if (isGivenOfThatGender(reading, stripped)) {
            possible.add(reading);
          }
        }
      }
    }
    List<Reading> readings = new ArrayList<>(certain);
    if (certain.isEmpty()) {
      readings.add(written);
    }
    readings.addAll(possible);
    if (word.suffix().length() > 1 || isVowelSuffix(word)) {
      readings.add(reading(word.whole(), word.script(), null));
    }
    return readings;
  }

  /**
   * The readings of a word of a place name, as written first: Курахове and ნოვოსიბირსკი look like
   * case forms of surnames, and are none.
   */
  List<Reading> readPlace(Word word) {
    List<Reading> readings = new ArrayList<>(read(word));
    for (Reading reading : readings) {
      if (reading.stripped() == null && reading.letters().equals(word.letters())) {
        readings.remove(reading);
        readings.addFirst(reading);
        return readings;
      }
    }
    readings.addFirst(reading(word.letters(), word.script(), null));
    return readings;
  }

  private static boolean isGivenOfThatGender(Reading reading, Inflections.Stripped stripped) {
    GivenNames.Group given = reading.given();
    return given != null && given.feminine() == stripped.isFeminine();
  }

  private static boolean isVowelSuffix(Word word) {
    return word.suffix().length() == 1 && LetterRule.isVowel(word.suffix().charAt(0));
  }

  private Reading reading(String letters, Script script, Inflections.@Nullable Stripped stripped) {
    List<String> sounds = romaniser.read(letters, script);
    GivenNames.Group given = givenNames.find(sounds);
    String shared = given == null ? givenNames.derivedSound(sounds) : given.sound();
    return new Reading(letters, sounds, given, shared, stripped);
  }
}
