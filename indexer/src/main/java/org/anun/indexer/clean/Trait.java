package org.anun.indexer.clean;

/**
 * What the line model asks of a line. Numbers are counts, shares from 0 to 1, or 1 for yes and 0
 * for no; {@link #UNKNOWN} where a question has no answer, such as that for capitals in a script
 * without them. The first group needs the line alone, the second its neighbours, the third the
 * page.
 */
enum Trait {
  WORDS,
  UNITS_A_WORD,
  ENDING,
  STOPS,
  COMMAS,
  CAPITALISED,
  ALL_CAPITALS,
  FIRST_SMALL,
  NUMBERS,
  SHORT_WORDS,
  QUOTES,
  OPENS_QUOTE,
  BRACKETED,
  BRACKETS,
  SEPARATORS,
  COLON,
  HANDLE,
  ADDRESS,
  DATED,
  FULL_DATE,
  PICTURE,
  GLUED,
  OTHER_SCRIPT,
  CREDIT,
  AGENCY,
  AUTHOR,
  BIOGRAPHY,
  PUBLISHED,
  READER,
  PROMO_START,
  PROMO,
  HEADER,
  BUTTON,
  BUTTONS,
  MARKED,

  PARAGRAPH,
  WORDS_ABOVE,
  WORDS_BELOW,
  WORDS_TWO_ABOVE,
  WORDS_TWO_BELOW,
  ENDING_ABOVE,
  ENDING_BELOW,
  SMALL_BELOW,
  FRAME_ABOVE,
  FRAME_BELOW,
  FRAME_NEAR,
  WORDS_NEAR,
  SENTENCES_NEAR,
  LOOSE_RUN,
  ALTERNATES,

  FROM_TOP,
  FROM_BOTTOM,
  PLACE,
  RUNNING_ABOVE,
  RUNNING_BELOW,
  RUNNING_WORDS_BELOW,
  SINCE_RUNNING,
  UNTIL_RUNNING,
  AGAINST_MEAN,
  KNOWN_WORDS,
  KNOWN_LONG_WORDS,
  KNOWN_NAMES,
  TITLE_WORDS,
  REPEATED;

  /** No answer. */
  static final float UNKNOWN = -1;

  static final int COUNT = values().length;
}
