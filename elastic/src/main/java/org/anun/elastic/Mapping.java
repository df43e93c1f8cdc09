package org.anun.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The index template of {@code mappings/article.json}, the one source of mapping truth. */
public final class Mapping {
  /** Where an index's mapping keeps its version, below {@code _meta}. */
  static final String VERSION_KEY = "anun_mapping";

  private static final String RESOURCE = "/org/anun/mappings/article.json";

  private final JsonNode template;

  private Mapping(JsonNode template) {
    this.template = template;
  }

  /** The template that this build carries. */
  public static Mapping standard() {
    try (InputStream json =
        Objects.requireNonNull(Mapping.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new Mapping(new ObjectMapper().readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException("reading mappings/article.json", e);
    }
  }

  /** The template as JSON, ready for {@code PUT _index_template}. */
  public String json() {
    return template.toString();
  }

  /** The version that a change of the mapping raises. */
  public int version() {
    return template.at("/template/mappings/_meta/" + VERSION_KEY).asInt();
  }

  /** The declaration of an analyzer; missing if there is none. */
  JsonNode analyzer(String name) {
    return template.at("/template/settings/analysis/analyzer/" + name);
  }

  /** The declaration of a field such as {@code text.name}; missing if there is none. */
  JsonNode field(String name) {
    return template.at("/template/mappings/properties/" + name.replace(".", "/fields/"));
  }
}
