package org.anun.names;

/**
 * A nominative as {@link SpellingDistance} reads it. Scripts without costs of their own are spelled
 * by their sound in Latin letters. Thread-safe: never changed.
 */
final class SpelledWord {
  private final LetterSystem system;
  private final WordShape shape;
  private final String letters;
  private final int consonants;
  private final int[][] chunks;

  private SpelledWord(
      LetterSystem system, WordShape shape, String letters, int consonants, int[][] chunks) {
    this.system = system;
    this.shape = shape;
    this.letters = letters;
    this.consonants = consonants;
    this.chunks = chunks;
  }

  /** The word of a reading, a place or not. */
  static SpelledWord of(Reading reading, Script script, boolean place, SpellingCosts costs) {
    String sound = reading.sounds().getFirst();
    LetterSystem system = LetterSystem.of(script);
    String known = costs.chunks(system).toKnownLetters(letters(reading, script));
    return new SpelledWord(
        system,
        place ? WordShape.PLACE : WordShape.of(system, known, sound),
        known,
        WideKeys.consonants(sound),
        costs.chunks(system).of(known));
  }

  /** The letters of a reading between the edges of the word, {@code ^} and {@code $}. */
  static String letters(Reading reading, Script script) {
    boolean own = script.code().equals(LetterSystem.of(script).code());
    return '^' + (own ? reading.letters() : Phonemes.render(reading.sounds().getFirst())) + '$';
  }

  LetterSystem system() {
    return system;
  }

  WordShape shape() {
    return shape;
  }

  /** The word between its edges. */
  String letters() {
    return letters;
  }

  /** Letters and edges. */
  int length() {
    return letters.length();
  }

  /** How many consonants it sounds. */
  int consonants() {
    return consonants;
  }

  /** The numbers of the chunks of each length, from none, that start at a place. */
  int[] chunks(int place) {
    return chunks[place];
  }
}
