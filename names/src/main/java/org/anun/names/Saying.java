package org.anun.names;

/** What a {@link Reason} can say; the sentences stand in {@code reasons.tsv}. */
enum Saying {
  NO_NAMES(0),
  NO_NAME_IN_IT(0),
  /** Of a word that is none. */
  NOT_A_NAME(1),
  SAME_SPELLING(0),
  /** Of a name. */
  SAME_SPELLING_OF(1),
  /** Of two names and their sound. */
  BOTH_READ(3),
  /** Of a name and whose writing it follows. */
  SPELLING(2),
  /** Of the same and the letters that tell. */
  SPELLING_BY(3),
  /** Of a word, its case, the nominative. */
  CASE_OF(3),
  /** Of the same and whose writing it follows. */
  CASE_OF_IN(4),
  /** Of a word, its case, the nominative. */
  PERHAPS_CASE_OF(3),
  /** Of two surnames. */
  SURNAMES_OF_ONE_NAME(2),
  /** Of two patronymics. */
  FATHERS_NAME(2),
  /** Of two names and the one they are forms of. */
  FORMS_OF(3),
  /** Of a name and the one it is a form of. */
  OTHER_FORM_OF(2),
  /** Of the same and the language between them. */
  FORM_IN(3),
  /** Of two names. */
  ALIKE(2),
  /** Of the same and the letters that differ. */
  ALIKE_BUT_FOR(3),
  /** Of letters. */
  WITH_OR_WITHOUT(1),
  /** Of two names and their sounds. */
  SOUND_DIFFERENT(4),
  /** Of two patronymics. */
  OTHER_FATHER(2),
  /** Of an initial and a name. */
  INITIAL(2),
  ORDER_SWAPPED(0),
  /** Of a name. */
  ONLY_ONE_HAS(1),
  ONE_NAME(0),
  /** Of two places and what they say they are. */
  KINDS_DIFFER(4),
  /** Of what a place says it is. */
  ONLY_ONE_SAYS(1),
  /** Of two places. */
  TWO_NAMES_OF_ONE_PLACE(2),
  /** Of two places and what tells them apart. */
  TWO_PLACES(4),
  /** Of two places, and what only one of them is. */
  ONE_TOLD_APART(4),
  /** Of two places. */
  PLACE_ENDINGS(2),
  WORD_BY_WORD(0);

  private final int places;

  Saying(int places) {
    this.places = places;
  }

  /** How many values the sentence has places for. */
  int places() {
    return places;
  }
}
