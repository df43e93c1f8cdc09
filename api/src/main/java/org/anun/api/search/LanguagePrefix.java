package org.anun.api.search;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anun.api.query.FacetField;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who looks for a language in a list: the beginning of its code, or of its name
 * in the reader's language, in English or in itself. Immutable.
 */
record LanguagePrefix(Pattern beginning, @Nullable String reader) {
  /**
   * Reads what was typed.
   *
   * @param reader the reader's language; null for none in particular
   */
  static LanguagePrefix of(String typed, @Nullable String reader) {
    return new LanguagePrefix(Pattern.compile(NameForms.beginning(typed)), reader);
  }

  /** Whether a language is meant. */
  boolean matches(String code) {
    return Stream.concat(
            Stream.of(code),
            Stream.of(reader == null ? "en" : reader, "en", code)
                .map(in -> FacetReader.label(FacetField.LANGUAGE, code, in)))
        .anyMatch(name -> beginning.matcher(name).matches());
  }
}
