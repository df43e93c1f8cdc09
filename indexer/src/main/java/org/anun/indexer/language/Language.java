package org.anun.indexer.language;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * A language that Anun tells apart.
 *
 * @param code ISO 639-1, lower case
 * @param name in English
 * @param scripts the scripts it is read in, at least one
 */
record Language(String code, String name, Set<UnicodeScript> scripts) {
  /** What stands for a language that cannot be told (ISO 639-2). */
  static final String UNDETERMINED = "und";

  Language {
    if (!code.matches("[a-z]{2}")) {
      throw new IllegalArgumentException("a language code is two lower-case letters: " + code);
    }
    if (scripts.isEmpty()) {
      throw new IllegalArgumentException(code + " has no script");
    }
    scripts = Set.copyOf(scripts);
  }
}
