package org.anun.api.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anun.names.NameEngine;
import org.anun.names.WeightedKey;

/**
 * The beginnings of a name's words, as somebody types them in any script: {@code Паш}, {@code
 * pashin nik}. A name has it when each of them begins one of its words, as written or as it sounds.
 * Immutable.
 *
 * @param words in the order typed, at least one
 */
record NamePrefix(List<Beginning> words) {
  /** What parts the words of names and of stored keys. */
  private static final String PARTING = "[\\s\\-‐‑’'ʼ.]+";

  private static final int LONGEST_WORD = 40;
  private static final String ANY = ".*";

  /**
   * The beginning of one word.
   *
   * @param written in lower case
   * @param keys how it may sound; keys of words begin as their sounds do
   */
  record Beginning(String written, List<String> keys) {
    Beginning {
      keys = List.copyOf(keys);
    }

    static Beginning of(String word, Function<String, List<String>> sounds) {
      return new Beginning(
          word.toLowerCase(Locale.ROOT),
          word.codePointCount(0, word.length()) > LONGEST_WORD ? List.of() : sounds.apply(word));
    }

    /** Whether another word begins so. */
    boolean begins(Beginning word) {
      return word.written().startsWith(written)
          || keys.stream()
              .anyMatch(key -> word.keys().stream().anyMatch(each -> each.startsWith(key)));
    }
  }

  /** Copies the words. */
  NamePrefix {
    words = List.copyOf(words);
  }

  /**
   * Reads a prefix, with the likely other spellings of its words; of what holds no word the whole
   * is one.
   */
  static NamePrefix of(String typed, NameEngine engine) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    List<Beginning> words =
        words(composed, word -> engine.searchKeys(word).stream().map(WeightedKey::key).toList());
    return new NamePrefix(words.isEmpty() ? List.of(new Beginning(composed, List.of())) : words);
  }

  /** The words of a name. */
  static List<Beginning> words(String name, NameEngine engine) {
    return words(name, word -> engine.keys(word).precise());
  }

  private static List<Beginning> words(String name, Function<String, List<String>> sounds) {
    return Stream.of(name.split(PARTING))
        .filter(word -> !word.isEmpty())
        .map(word -> Beginning.of(word, sounds))
        .toList();
  }

  /** Whether a name of these words begins so. */
  boolean matches(Collection<Beginning> name) {
    return words.stream().allMatch(word -> name.stream().anyMatch(word::begins));
  }

  /** The words of a name, by their letters alone. */
  static List<Beginning> written(String name) {
    return words(name, word -> List.of());
  }

  /** The words of a stored key, which are sounds already. */
  static List<Beginning> sounds(String key) {
    return words(key, List::of);
  }

  /** A Lucene regular expression for names of which a word begins as the longest of these. */
  String writtenPattern() {
    return "(.*[ \\-’'.])?" + NameForms.beginning(longest().written());
  }

  /**
   * A Lucene regular expression for stored keys of which a word begins so. Of the sounds of a very
   * long word only the likeliest fit into it.
   */
  String keyPattern() {
    List<String> beginnings =
        Stream.concat(Stream.of(longest().written()), longest().keys().stream())
            .distinct()
            .toList();
    return "(.*[ \\-])?" + NameForms.oneOf(beginnings) + ANY;
  }

  /** The one that says most. */
  private Beginning longest() {
    return words.stream()
        .max(Comparator.comparingInt(word -> word.written().length()))
        .orElseThrow();
  }
}
