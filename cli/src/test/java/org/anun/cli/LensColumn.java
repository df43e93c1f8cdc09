package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** One column of a Lens layer, made of an operation as Kibana's dashboards API takes it. */
final class LensColumn {
  /** What Lens counts documents by. */
  static final String RECORDS = "___records___";

  /** Fields whose least and greatest value are dates. */
  private static final Set<String> DATES = Set.of("published_at", "at");

  private static final ObjectMapper JSON = new ObjectMapper();

  private LensColumn() {}

  private static ObjectNode labelled(JsonNode operation) {
    return JSON.createObjectNode()
        .put("label", operation.path("label").asText())
        .put("customLabel", true);
  }

  /**
   * A column that makes buckets.
   *
   * @param metrics of the same chart, which may rank the buckets
   * @param ids of those metrics
   */
  static ObjectNode bucket(JsonNode operation, List<JsonNode> metrics, IntFunction<String> ids) {
    ObjectNode column = labelled(operation);
    switch (operation.path("operation").asText()) {
      case "date_histogram" -> {
        column
            .put("dataType", "date")
            .put("operationType", "date_histogram")
            .put("sourceField", operation.path("field").asText())
            .put("isBucketed", true)
            .put("scale", "interval");
        column
            .putObject("params")
            .put("interval", operation.path("suggested_interval").asText())
            .put("includeEmptyRows", operation.path("include_empty_rows").asBoolean())
            .put("dropPartials", false);
      }
      case "terms" -> {
        column
            .put("dataType", "string")
            .put("operationType", "terms")
            .put("scale", "ordinal")
            .put("sourceField", operation.at("/fields/0").asText())
            .put("isBucketed", true);
        ObjectNode params = column.putObject("params");
        params.put("size", operation.path("limit").asInt());
        rank(operation.path("rank_by"), metrics.size(), ids, params);
        JsonNode other = operation.path("other_bucket");
        params
            .put("otherBucket", operation.has("other_bucket"))
            .put("missingBucket", other.path("include_documents_without_field").asBoolean(false));
        params.putObject("parentFormat").put("id", "terms");
        ArrayNode include = params.putArray("include");
        operation.at("/includes/values").forEach(include::add);
        params.putArray("exclude");
        params
            .put("includeIsRegex", operation.at("/includes/as_regex").asBoolean(false))
            .put("excludeIsRegex", false);
      }
      default -> throw new IllegalArgumentException("unknown bucket: " + operation);
    }
    return column;
  }

  private static void rank(JsonNode by, int metrics, IntFunction<String> ids, ObjectNode params) {
    ObjectNode order = params.putObject("orderBy");
    switch (by.path("type").asText()) {
      case "alphabetical" -> order.put("type", "alphabetical").put("fallback", false);
      case "metric" -> {
        int index = by.path("metric_index").asInt();
        if (index >= metrics) {
          throw new IllegalArgumentException("there is no metric " + index + " to rank by");
        }
        order.put("type", "column").put("columnId", ids.apply(index));
      }
      default -> throw new IllegalArgumentException("unknown ranking: " + by);
    }
    params.put("orderDirection", by.path("direction").asText());
  }

  /** A column that holds numbers or dates. */
  static ObjectNode metric(JsonNode operation) {
    String type = operation.path("operation").asText();
    String field = operation.path("field").asText(RECORDS);
    boolean date = DATES.contains(field) && Set.of("min", "max").contains(type);
    ObjectNode column = labelled(operation);
    column
        .put("dataType", date ? "date" : "number")
        .put("operationType", type)
        .put("isBucketed", false)
        .put("scale", "ratio")
        .put("sourceField", field);
    if (operation.has("filter")) {
      column
          .putObject("filter")
          .put("query", operation.at("/filter/expression").asText())
          .put("language", "kuery");
    }
    ObjectNode params = column.putObject("params");
    switch (type) {
      case "count", "unique_count", "sum" ->
          params.put("emptyAsNull", operation.path("empty_as_null").asBoolean());
      case "min", "max", "average" -> {}
      default -> throw new IllegalArgumentException("unknown operation: " + operation);
    }
    if (operation.has("format")) {
      JsonNode format = operation.path("format");
      ObjectNode made = params.putObject("format");
      made.put("id", format.path("type").asText());
      ObjectNode settings = made.putObject("params");
      settings.put("decimals", format.path("decimals").asInt());
      if (format.has("suffix")) {
        settings.put("suffix", format.path("suffix").asText());
      }
    }
    return column;
  }
}
