package org.anun.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the names of places to keys that their spellings and case forms share. Thread-safe. */
final class PlaceKeys {
  /** What a place may be without its key saying so. */
  private static final Set<String> UNSAID = Set.of("town", "village", "republic");

  /** The one of several that English calls region. */
  private static final String PROVINCE = "province";

  private final WordReader reader;
  private final PlaceWords words = PlaceWords.load(new Romaniser());

  PlaceKeys(WordReader reader) {
    this.reader = reader;
  }

  /** The key of a name as written; empty where it has no letters. */
  String key(String written) {
    List<String> names = new ArrayList<>(4);
    List<String> kinds = new ArrayList<>(1);
    List<String> all = new ArrayList<>(4);
    for (String part : PlaceNames.parts(written)) {
      NameWord word = word(part);
      if (!word.isName()) {
        if (Character.isDigit(part.codePointAt(0))) {
          names.add(part);
        }
        continue;
      }
      String key = Phonemes.render(reading(word).sounds().getFirst());
      all.add(key);
      @Nullable Set<String> ofWord = words.kinds(word);
      String distinction = words.distinction(word);
      if (distinction != null) {
        names.add(distinction);
      } else if (ofWord == null) {
        names.add(key);
      } else if (!ofWord.isEmpty()) {
        String kind =
            ofWord.contains(PROVINCE) ? PROVINCE : ofWord.stream().sorted().findFirst().orElse("");
        if (!UNSAID.contains(kind) && !kinds.contains(kind)) {
          kinds.add(kind);
        }
      }
    }
    if (names.isEmpty()) {
      return String.join(" ", all);
    }
    names.addAll(kinds);
    return String.join(" ", names);
  }

  private NameWord word(String part) {
    Word word = Word.of(part);
    return new NameWord(part, word, word.letters().isEmpty() ? List.of() : reader.read(word));
  }

  private static Reading reading(NameWord word) {
    return word.canonical();
  }
}
