package org.anun.api.query;

import java.util.List;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;

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
      reader.reject("name", Message.of(Phrase.NAME_NEEDED));
    } else if (name.codePointCount(0, name.length()) > Limits.VALUE_CODE_POINTS) {
      reader.reject("name", Message.of(Phrase.MOST_CHARACTERS, Limits.VALUE_CODE_POINTS));
    } else if (words.size() > Limits.QUERY_TERMS) {
      reader.reject("name", Message.of(Phrase.MANY_WORDS, words.size(), Limits.QUERY_TERMS));
    }
    Filters filters = Filters.read(reader);
    LabelLanguage.read(reader);
    int limit = reader.integer("limit", Limits.FORMS, 1, Limits.FORMS);
    reader.finish();
    return new VariantsQuery(name == null ? "" : name.strip(), words, filters, limit);
  }
}
