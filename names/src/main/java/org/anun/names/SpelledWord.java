package org.anun.names;

/**
 * A nominative as {@link SpellingDistance} reads it. Scripts without costs of their own are spelled
 * by their sound in Latin letters.
 *
 * @param letters the word between {@code ^} and {@code $}
 * @param consonants how many it sounds
 * @param chunks numbers of letter chunks by place and length
 */
record SpelledWord(
    LetterSystem system, WordShape shape, String letters, int consonants, int[][] chunks) {
  /** The word of a reading, a place or not. */
  static SpelledWord of(Reading reading, Script script, boolean place, SpellingCosts costs) {
    LetterSystem system = LetterSystem.of(script);
    String known = costs.chunks(system).toKnownLetters(letters(reading, script));
    return new SpelledWord(
        system,
        place ? WordShape.PLACE : WordShape.of(system, known, reading.sounds().getFirst()),
        known,
        WideKeys.consonants(reading.sounds().getFirst()),
        costs.chunks(system).of(known));
  }

  /** The letters of a reading between the edges of the word. */
  static String letters(Reading reading, Script script) {
    boolean own = script.code().equals(LetterSystem.of(script).code());
    return '^' + (own ? reading.letters() : Phonemes.render(reading.sounds().getFirst())) + '$';
  }

  int length() {
    return letters.length();
  }
}
