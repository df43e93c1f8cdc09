package org.anun.names.lucene;

import java.util.Locale;

/** Which spellings meet through the keys of a {@link NameKeyFilter}. */
public enum KeyScope {
  /** Spellings in any script. */
  ANY,
  /** Spellings in one script: keys begin with its ISO 15924 code and a colon. */
  SCRIPT;

  /**
   * The scope of that lower-case name.
   *
   * @throws IllegalArgumentException if there is none, naming those that exist
   */
  public static KeyScope parse(String name) {
    for (KeyScope scope : values()) {
      if (scope.name().toLowerCase(Locale.ROOT).equals(name)) {
        return scope;
      }
    }
    throw new IllegalArgumentException("scope must be any or script, not \"" + name + "\"");
  }
}
