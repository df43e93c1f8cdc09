package org.anun.names;

/** The scripts whose letters have spelling costs of their own. Any other is read into Latin. */
enum LetterSystem {
  ARMENIAN(Script.ARMENIAN),
  CYRILLIC(Script.CYRILLIC),
  LATIN(Script.LATIN);

  private final Script script;

  LetterSystem(Script script) {
    this.script = script;
  }

  static LetterSystem of(Script script) {
    for (LetterSystem system : values()) {
      if (system.script == script) {
        return system;
      }
    }
    return LATIN;
  }

  /** The code of ISO 15924. */
  String code() {
    return script.code();
  }
}
