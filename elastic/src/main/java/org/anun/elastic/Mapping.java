package org.anun.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Settings and mapping of an index of articles: {@code mappings/article.json}, their one source.
 */
public final class Mapping {
  /** Where an index's mapping keeps its version, below {@code _meta}. */
  static final String VERSION_KEY = "anun_mapping";

  private static final String RESOURCE = "/org/anun/mappings/article.json";

  private final JsonNode body;

  private Mapping(JsonNode body) {
    this.body = body;
  }

  /** The mapping that this build carries. */
  public static Mapping standard() {
    try (InputStream json =
        Objects.requireNonNull(Mapping.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new Mapping(new ObjectMapper().readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException("reading mappings/article.json", e);
    }
  }

  /** Settings and mapping as JSON, ready for {@code PUT} of an index. */
  public String json() {
    return body.toString();
  }

  /** The version that a change of the mapping raises. */
  public int version() {
    return body.at("/mappings/_meta/" + VERSION_KEY).asInt();
  }

  /**
   * The oldest version whose articles, as stored, have all that this one's have; those of an older
   * one have to be loaded again.
   */
  int oldestCopied() {
    return body.at("/mappings/_meta/anun_copied_from").asInt();
  }

  /** The declaration of an analyzer; missing if there is none. */
  JsonNode analyzer(String name) {
    return body.at("/settings/analysis/analyzer/" + name);
  }

  /** The declaration of a field such as {@code text.name}; missing if there is none. */
  JsonNode field(String name) {
    return body.at("/mappings/properties/" + name.replace(".", "/fields/"));
  }
}
