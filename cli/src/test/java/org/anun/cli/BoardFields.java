package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.anun.elastic.Indices;
import org.anun.elastic.operations.Operations;

/** The fields that a data view of ours shows, with their types, as {@code mappings/} declares. */
record BoardFields(JsonNode properties) {
  static final BoardFields NONE = new BoardFields(new ObjectMapper().createObjectNode());
  private static final BoardFields ARTICLES = read("article.json", "/mappings/properties");
  private static final BoardFields OPERATIONS = read("operations.json", "/mappings/properties");

  /** What Lens may count or sum, by Elasticsearch's names of types. */
  static BoardFields of(String index) {
    return switch (index) {
      case Indices.ALIAS -> ARTICLES;
      case Operations.PATTERN -> OPERATIONS;
      default -> NONE;
    };
  }

  private static BoardFields read(String file, String pointer) {
    try (InputStream json =
        Objects.requireNonNull(
            BoardFields.class.getResourceAsStream("/org/anun/mappings/" + file), file)) {
      return new BoardFields(new ObjectMapper().readTree(json).at(pointer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The type of a field; empty if there is none, or if it cannot be searched by. */
  String type(String field) {
    JsonNode declared = properties.path(field);
    return declared.path("enabled").asBoolean(true) ? declared.path("type").asText() : "";
  }

  /** Whether Elasticsearch keeps what aggregations read. */
  boolean aggregatable(String field) {
    return !type(field).equals("text") && properties.path(field).path("doc_values").asBoolean(true);
  }
}
