package org.anun.names;

import java.util.ArrayList;
import java.util.List;

/** Brings the names of organisations to keys that their spellings share. Thread-safe. */
final class OrganisationKeys {
  private final WordReader reader;

  OrganisationKeys(WordReader reader) {
    this.reader = reader;
  }

  /** The key of a name as written; empty where it has no letters. */
  String key(String written) {
    List<String> keys = new ArrayList<>(4);
    for (String part : PlaceNames.parts(written)) {
      Word word = Word.of(part);
      if (!word.letters().isEmpty()) {
        keys.add(Phonemes.render(reader.read(word).getFirst().sounds().getFirst()));
      } else if (Character.isDigit(part.codePointAt(0))) {
        keys.add(part);
      }
    }
    return String.join(" ", keys);
  }
}
