package org.anun.names;

import org.jspecify.annotations.Nullable;

/** The ways of writing that have a letter table, and the table each of them adds to. */
enum Orthography {
  ARMENIAN(null),
  CYRILLIC(null),
  UKRAINIAN(CYRILLIC),
  GEORGIAN(null),
  GREEK(null),
  ARABIC(null),
  HEBREW(null),
  LATIN(null),
  ENGLISH(LATIN),
  FRENCH(LATIN),
  GERMAN(LATIN),
  POLISH(LATIN),
  TURKIC(LATIN),
  DUTCH(LATIN),
  SCHOLARLY(LATIN);

  private final @Nullable Orthography base;

  Orthography(@Nullable Orthography base) {
    this.base = base;
  }

  /** The orthography whose rules hold wherever this one has none of its own. */
  @Nullable Orthography base() {
    return base;
  }
}
