package org.anun.api.query;

import java.util.List;

/**
 * A question for the forms of one name. Immutable.
 *
 * @param name the name as typed
 * @param words its words
 * @param filters what narrows the articles that count
 * @param limit most forms
 */
public record VariantsQuery(String name, List<String> words, Filters filters, int limit) {
  /** Copies the words. */
  public VariantsQuery {
    words = List.copyOf(words);
  }

  /**
   * Reads the question.
   *
   * @throws BadParameters naming everything wrong
   */
  public static VariantsQuery parse(Parameters parameters) {
    var reader = new ParameterReader(parameters);
    String name = reader.one("name");
    List<String> words = name == null ? List.of() : QueryText.words(name).toList();
    if (name == null || words.isEmpty()) {
      reader.reject("name", "is needed: a name in any script, at least one letter");
    } else if (name.codePointCount(0, name.length()) > Limits.VALUE_CODE_POINTS) {
      reader.reject("name", "has at most " + Limits.VALUE_CODE_POINTS + " characters");
    } else if (words.size() > Limits.QUERY_TERMS) {
      reader.reject("name", "has " + words.size() + " words; at most " + Limits.QUERY_TERMS);
    }
    Filters filters = Filters.read(reader);
    int limit = reader.integer("limit", Limits.FORMS, 1, Limits.FORMS);
    reader.finish();
    return new VariantsQuery(name == null ? "" : name.strip(), words, filters, limit);
  }
}
