package org.anun.api.query;

/**
 * A question for all articles of a search. Immutable.
 *
 * @param text what to look for
 * @param match how far a word may be from what was written
 * @param filters what narrows the search
 * @param sort the order of rows
 */
public record ExportQuery(QueryText text, Match match, Filters filters, Sort sort) {
  /**
   * Reads the question.
   *
   * @throws BadParameters naming everything wrong
   */
  public static ExportQuery parse(Parameters parameters) {
    var reader = new ParameterReader(parameters);
    QueryText text = QueryText.read(reader);
    Match match = reader.choice("match", Match.BY_CODE, Match.ANY);
    Filters filters = Filters.read(reader);
    Sort sort = reader.choice("sort", Sort.BY_CODE, Sort.RELEVANCE);
    LabelLanguage.read(reader);
    reader.finish();
    return new ExportQuery(text, match, filters, sort);
  }
}
