package org.anun.indexer.mention.tagger;

/** What a word is known to be, by the tables, whatever its script and case form. */
// Order is the model's numbering of labels and classes.
@SuppressWarnings("EnumOrdinal")
public enum WordClass {
  /** A given name of men, women or both. */
  GIVEN_NAME,
  /** A surname of a list. */
  SURNAME,
  /** Ends as surnames of some tradition do. */
  SURNAME_ENDING,
  /** Son or daughter of somebody: Vladimirovich. */
  PATRONYMIC,
  /** A title of office or trade, or part of one. */
  ROLE,
  /** A country or region of the world. */
  COUNTRY,
  /** A town, province or other place. */
  PLACE,
  /** A word that organisations have in their names: ministry, bank. */
  ORGANISATION_WORD,
  /** A word that places have beside their names: city, river. */
  PLACE_WORD,
  /** Armenian, German. */
  DEMONYM,
  /** A month or a day of the week. */
  CALENDAR,
  /** In, at, from. */
  PLACE_PREPOSITION,
  /** Said, wrote. */
  SPEECH,
  /** Of, and, the: inside of names in small letters. */
  CONNECTOR,
  /** Von, de, oğlu. */
  PARTICLE,
  /** War, championship, treaty: names of these are of none of our types. */
  EVENT_WORD,
  /** Writes, reports: what media do. */
  MEDIA,
  /** Son, wife. */
  RELATIVE,
  /** A known organisation by one word, mostly an acronym. */
  ORGANISATION,
  /** Before or after the place: in the middle of, near. */
  PLACE_POSTPOSITION,
  /** TV, DNA: capitals that name nobody. */
  ABBREVIATION;

  int bit() {
    return 1 << ordinal();
  }
}
