package org.anun.api.query;

import org.jspecify.annotations.Nullable;

/**
 * A question for articles that are like one. Immutable.
 *
 * @param id of the one
 * @param limit most articles
 * @param language what people, places and organisations are to be called in; null for none in
 *     particular
 */
public record SimilarQuery(String id, int limit, @Nullable String language) {
  private static final int DEFAULT_LIMIT = 10;

  /**
   * Reads the question.
   *
   * @param id from the path
   * @throws BadParameters naming everything wrong
   */
  public static SimilarQuery parse(String id, Parameters parameters) {
    var reader = new ParameterReader(parameters);
    int limit = reader.integer("limit", DEFAULT_LIMIT, 1, Limits.SIMILAR_ARTICLES);
    String language = LabelLanguage.read(reader);
    reader.finish();
    return new SimilarQuery(id, limit, language);
  }
}
