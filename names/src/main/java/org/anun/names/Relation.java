package org.anun.names;

/** How two spellings hang together. */
public enum Relation {
  /** The same letters, upper and lower case apart. */
  IDENTICAL,
  /** Two spellings of one name in one script. */
  SAME_SCRIPT,
  /** Two spellings of one name in two scripts. */
  CROSS_SCRIPT,
  /** Forms of one given name in two languages, such as Dmitry and Dmytro. */
  EQUIVALENT,
  /** Two names of one place, such as Stepanakert and Khankendi, that no sound ties together. */
  ALIAS,
  /** One is a grammatical case of the other, or can be read as one. */
  INFLECTED,
  /** Nothing ties them together. */
  DIFFERENT
}
