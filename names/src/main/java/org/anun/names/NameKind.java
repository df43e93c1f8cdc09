package org.anun.names;

/** What two names stand for, which decides how their words have to agree. */
public enum NameKind {
  /** Given name and surname, in either order, with optional patronymic and particles. */
  PERSON,
  /** One name in one or several words, compared as a whole. */
  PLACE,
  /** A single word: one surname or one given name. */
  TOKEN
}
