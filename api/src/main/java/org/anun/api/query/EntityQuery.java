package org.anun.api.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question for one person, place or organisation. Immutable.
 *
 * @param key of its row
 * @param kind which of the three; null where the key says it
 * @param language what it is to be called in; null for none in particular
 */
public record EntityQuery(String key, @Nullable FacetField kind, @Nullable String language) {
  /** The name of the parameter that says which of several kinds is meant. */
  public static final String KIND = "kind";

  private static final Map<String, FacetField> KINDS = kinds();

  /**
   * Reads the question.
   *
   * @param key from the path
   * @throws BadParameters naming everything wrong
   */
  public static EntityQuery parse(String key, Parameters parameters) {
    var reader = new ParameterReader(parameters);
    FacetField kind = reader.optionalChoice(KIND, KINDS);
    String language = LabelLanguage.read(reader);
    reader.finish();
    return new EntityQuery(key, kind, language);
  }

  private static Map<String, FacetField> kinds() {
    var kinds = new LinkedHashMap<String, FacetField>();
    FacetField.ENTITIES.forEach(field -> kinds.put(field.code(), field));
    return kinds;
  }
}
