package org.anun.api.query;

import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A question for the values of one facet. Immutable.
 *
 * @param field the facet
 * @param text what the articles that count must hold
 * @param match how far a word may be from what was written
 * @param filters what narrows the articles that count; those of the facet itself do not
 * @param prefix how a value begins, in any case, or how the words of a name do, in any script; null
 *     for every value
 * @param language what people, places and organisations are to be called in; null for none in
 *     particular
 * @param size most values
 */
public record FacetQuery(
    FacetField field,
    QueryText text,
    Match match,
    Filters filters,
    @Nullable String prefix,
    @Nullable String language,
    int size) {
  private static final int DEFAULT_SIZE = 10;

  /**
   * Reads the question.
   *
   * @param field the facet, from the path
   * @throws BadParameters naming everything wrong
   */
  public static FacetQuery parse(FacetField field, Parameters parameters) {
    var reader = new ParameterReader(parameters);
    QueryText text = QueryText.read(reader);
    Match match = reader.choice("match", Match.BY_CODE, Match.ANY);
    Filters filters = Filters.read(reader);
    String prefix = reader.one("prefix");
    if (prefix != null && field == FacetField.STORY) {
      reader.reject("prefix", Message.of(Phrase.NO_STORY_PREFIX));
    } else if (prefix != null && prefix.isBlank()) {
      reader.reject("prefix", Message.of(Phrase.LETTER_NEEDED));
    } else if (prefix != null
        && prefix.codePointCount(0, prefix.length()) > Limits.PREFIX_CODE_POINTS) {
      reader.reject("prefix", Message.of(Phrase.MOST_CHARACTERS, Limits.PREFIX_CODE_POINTS));
    }
    String language = LabelLanguage.read(reader);
    int size = reader.integer("size", DEFAULT_SIZE, 1, Limits.FACET_VALUES);
    reader.finish();
    return new FacetQuery(field, text, match, filters, prefix, language, size);
  }
}
