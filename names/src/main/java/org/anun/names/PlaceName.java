package org.anun.names;

import java.util.List;
import java.util.Set;

/**
 * A place name taken apart.
 *
 * @param written as in the text
 * @param whole all its words joined, as {@code Nagornokarabakh}
 * @param name the same without the words that say what the place is and those that tell it apart;
 *     never without letters where {@code whole} has some
 * @param words the words of {@code name}, each by itself
 * @param kinds what the name says the place may be, such as {@code lake}
 * @param distinctions what it is told apart by, such as {@code upper} or a number, in alphabetical
 *     order
 */
record PlaceName(
    String written,
    NameWord whole,
    NameWord name,
    List<NameWord> words,
    Set<String> kinds,
    List<String> distinctions) {
  PlaceName {
    words = List.copyOf(words);
    kinds = Set.copyOf(kinds);
    distinctions = List.copyOf(distinctions);
  }

  /** Whether no word says what the place is or tells it apart. */
  boolean isPlain() {
    return kinds.isEmpty() && distinctions.isEmpty();
  }
}
