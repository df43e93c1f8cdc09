package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The saved objects that boards refer to: data views and saved searches. */
final class FoundObjects {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How numbers and addresses are shown; Kibana's ids of formatters with their parameters. */
  private static final String URL_FORMAT =
      "{\"id\":\"url\",\"params\":{\"urlTemplate\":\"{{rawValue}}\",\"labelTemplate\":\"{{value}}\"}}";

  private static final String PERCENT_FORMAT =
      "{\"id\":\"percent\",\"params\":{\"pattern\":\"0.0%\"}}";

  /** A day without a time is midnight of UTC; in the reader's zone it could be the day before. */
  private static final String DAY_FORMAT =
      "{\"id\":\"date\",\"params\":{\"pattern\":\"YYYY-MM-DD\",\"timezone\":\"UTC\"}}";

  private FoundObjects() {}

  /**
   * A saved object without its attributes.
   *
   * @param version the lowest version of its type that has the shape written here
   */
  static ObjectNode object(String type, String id, String version) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("type", type)
        .put("typeMigrationVersion", version)
        .put("coreMigrationVersion", "8.8.0")
        .put("managed", false);
  }

  static ObjectNode reference(String type, String id, String name) {
    return JSON.createObjectNode().put("type", type).put("id", id).put("name", name);
  }

  static ObjectNode dataView(JsonNode view) {
    ObjectNode object = object("index-pattern", view.path("id").asText(), "8.0.0");
    object.putArray("references");
    ObjectNode attributes = object.putObject("attributes");
    attributes.put("title", view.path("index").asText()).put("name", view.path("name").asText());
    if (view.has("time_field")) {
      attributes.put("timeFieldName", view.path("time_field").asText());
    }
    ObjectNode labels = JSON.createObjectNode();
    view.path("labels")
        .properties()
        .forEach(
            label ->
                labels.putObject(label.getKey()).put("customLabel", label.getValue().asText()));
    ObjectNode formats = JSON.createObjectNode();
    view.path("formats")
        .properties()
        .forEach(format -> formats.set(format.getKey(), format(format.getValue().asText())));
    attributes
        .put("fields", "[]")
        .put("fieldAttrs", labels.toString())
        .put("fieldFormatMap", formats.toString())
        .put("runtimeFieldMap", "{}")
        .put("sourceFilters", "[]")
        .put("typeMeta", "{}")
        .put("allowHidden", false);
    return object;
  }

  private static JsonNode format(String name) {
    try {
      return switch (name) {
        case "url" -> JSON.readTree(URL_FORMAT);
        case "percent" -> JSON.readTree(PERCENT_FORMAT);
        case "day" -> JSON.readTree(DAY_FORMAT);
        default -> throw new IllegalArgumentException("unknown format in data-views.json: " + name);
      };
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static ObjectNode search(JsonNode search) {
    ObjectNode object = object("search", search.path("id").asText(), "10.5.0");
    object
        .putArray("references")
        .add(
            reference(
                "index-pattern",
                search.path("data_view").asText(),
                "kibanaSavedObjectMeta.searchSourceJSON.index"));
    ObjectNode attributes = object.putObject("attributes");
    attributes
        .put("title", search.path("title").asText())
        .put("description", search.path("description").asText());
    attributes.set("columns", search.path("columns"));
    ArrayNode sort = attributes.putArray("sort");
    sort.add(search.path("sort"));
    attributes.putObject("grid");
    attributes
        .put("hideChart", false)
        .put("isTextBasedQuery", false)
        .put("timeRestore", false)
        .put("usesAdHocDataView", false);
    ObjectNode source = JSON.createObjectNode();
    source.put("highlightAll", true).put("version", true);
    source.putObject("query").put("query", search.path("query").asText()).put("language", "kuery");
    source.putArray("filter");
    source.put("indexRefName", "kibanaSavedObjectMeta.searchSourceJSON.index");
    attributes.putObject("kibanaSavedObjectMeta").put("searchSourceJSON", source.toString());
    return object;
  }
}
