package org.anun.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to take a word: the nominative it stands for and how that sounds.
 *
 * @param letters the nominative
 * @param sounds its folded phonemes, likeliest first, never empty
 * @param given the group of given names it belongs to
 * @param shared the sound that stands for all forms of the name, where a table knows it
 * @param stripped the case form that the word is in this reading, null for the word as written
 */
record Reading(
    String letters,
    List<String> sounds,
    GivenNames.@Nullable Group given,
    @Nullable String shared,
    Inflections.@Nullable Stripped stripped) {

  /** The sound that the canonical key is made of. */
  String canonical() {
    return shared == null ? sounds.getFirst() : shared;
  }

  /** Whether the word has a case ending in this reading; a nominative ending is none. */
  boolean isInflected() {
    return stripped != null && !stripped.isNominative();
  }

  /** Whether the word stands for this name beyond doubt. */
  boolean isCertain() {
    return stripped == null
        || stripped.isNominative()
        || stripped.certainty() == Inflections.Certainty.CERTAIN
        || stripped.certainty() == Inflections.Certainty.GIVEN;
  }

  /** The same reading of a word that is a given name of its own as well: Александра. */
  Reading doubted() {
    return stripped == null
        ? this
        : new Reading(letters, sounds, given, shared, stripped.doubted());
  }

  /** The same reading without doubt about its case. */
  Reading settled() {
    return stripped == null
        ? this
        : new Reading(letters, sounds, given, shared, stripped.settled());
  }
}
