package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One chart as Kibana imports it, and what Lens will ask Elasticsearch for it.
 *
 * @param board the id of its board
 * @param panel the panel's own JSON
 */
record LensPanel(String board, JsonNode panel) {
  /** As what Lens counts documents that lack a field. */
  private static final String MISSING = "__missing__";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A column with its id. */
  record Column(String id, JsonNode json) {
    boolean bucketed() {
      return json.path("isBucketed").asBoolean();
    }

    String operation() {
      return json.path("operationType").asText();
    }

    String field() {
      return json.path("sourceField").asText();
    }

    String label() {
      return json.path("label").asText();
    }

    String filter() {
      return json.at("/filter/query").asText("");
    }
  }

  String uid() {
    return panel.path("panelIndex").asText();
  }

  String name() {
    return board + "/" + uid();
  }

  JsonNode attributes() {
    return panel.at("/embeddableConfig/attributes");
  }

  JsonNode layers() {
    return attributes().at("/state/datasourceStates/formBased/layers");
  }

  JsonNode layer() {
    return layers().elements().next();
  }

  String dataView() {
    return attributes().at("/references/0/id").asText();
  }

  /** The columns in their order; one that the order names and that is missing is left out. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (JsonNode id : layer().path("columnOrder")) {
      if (layer().path("columns").has(id.asText())) {
        columns.add(new Column(id.asText(), layer().path("columns").path(id.asText())));
      }
    }
    return columns;
  }

  List<Column> buckets() {
    return columns().stream().filter(Column::bucketed).toList();
  }

  List<Column> metrics() {
    return columns().stream().filter(column -> !column.bucketed()).toList();
  }

  /**
   * The request for the whole chart. "Other" is a second request of Lens and is not made.
   *
   * @param timeField of the data view, or null
   * @param from first day
   * @param to first day after
   */
  ObjectNode request(@Nullable String timeField, String from, String to) {
    ObjectNode request = JSON.createObjectNode();
    request.put("size", 0).put("track_total_hits", true);
    if (timeField != null) {
      request
          .putObject("query")
          .putObject("range")
          .putObject(timeField)
          .put("gte", from)
          .put("lt", to);
    }
    request.set("aggs", aggregations(buckets(), 0));
    return request;
  }

  private ObjectNode aggregations(List<Column> buckets, int depth) {
    ObjectNode aggregations = JSON.createObjectNode();
    if (depth == buckets.size()) {
      for (Column metric : metrics()) {
        aggregations.set(metric.id(), metric(metric));
      }
      return aggregations;
    }
    Column bucket = buckets.get(depth);
    ObjectNode one = aggregations.putObject(bucket.id());
    JsonNode params = bucket.json().path("params");
    if (bucket.operation().equals("date_histogram")) {
      // How wide "auto" is depends on the screen; a month is what the expected counts are for.
      one.putObject("date_histogram")
          .put("field", bucket.field())
          .put("calendar_interval", "month");
    } else {
      ObjectNode terms = one.putObject("terms").put("field", bucket.field());
      terms.put("size", params.path("size").asInt());
      if (params.path("includeIsRegex").asBoolean()) {
        terms.put("include", params.at("/include/0").asText());
      }
      if (params.path("missingBucket").asBoolean()) {
        terms.put("missing", MISSING);
      }
      String direction = params.path("orderDirection").asText();
      String by = params.at("/orderBy/columnId").asText("");
      terms.putObject("order").put(by.isEmpty() ? "_key" : order(by), direction);
    }
    ObjectNode inner = aggregations(buckets, depth + 1);
    // What buckets are ranked by has to be counted in each of them.
    String by = params.at("/orderBy/columnId").asText("");
    metrics().stream()
        .filter(metric -> metric.id().equals(by) && !order(by).equals("_count"))
        .forEach(metric -> inner.set(metric.id(), metric(metric)));
    one.set("aggs", inner);
    return aggregations;
  }

  private String order(String column) {
    return metrics().stream().anyMatch(m -> m.id().equals(column) && m.operation().equals("count"))
        ? "_count"
        : column;
  }

  private static ObjectNode metric(Column metric) {
    ObjectNode filtered = JSON.createObjectNode();
    filtered.set("filter", Kql.of(metric.filter()).query());
    String aggregation =
        switch (metric.operation()) {
          case "count" -> "";
          case "unique_count" -> "cardinality";
          case "average" -> "avg";
          case "sum", "min", "max" -> metric.operation();
          default -> throw new IllegalArgumentException(metric.operation());
        };
    if (aggregation.isEmpty()) {
      return filtered;
    }
    ObjectNode one = JSON.createObjectNode();
    one.putObject(aggregation).put("field", metric.field());
    if (metric.filter().isEmpty()) {
      return one;
    }
    filtered.putObject("aggs").set("value", one);
    return filtered;
  }

  /** The keys of every bucket of an answer that is not empty; of a time the month. */
  Set<List<String>> paths(JsonNode answer) {
    Set<List<String>> paths = new LinkedHashSet<>();
    collect(answer.path("aggregations"), List.of(), paths);
    return paths;
  }

  private void collect(JsonNode at, List<String> path, Set<List<String>> paths) {
    if (path.size() == buckets().size()) {
      paths.add(path);
      return;
    }
    Column by = buckets().get(path.size());
    for (JsonNode bucket : at.path(by.id()).path("buckets")) {
      if (bucket.path("doc_count").asInt() > 0) {
        String key = bucket.path("key_as_string").asText(bucket.path("key").asText());
        List<String> longer = new ArrayList<>(path);
        longer.add(
            by.operation().equals("date_histogram") ? key.substring(0, "2025-01".length()) : key);
        collect(bucket, List.copyOf(longer), paths);
      }
    }
  }

  /**
   * A number or a day of the answer, as the chart shows it.
   *
   * @param path keys of buckets, outermost first; of a time its first letters
   * @param label of the column
   * @return empty where there is no such bucket
   */
  String shown(JsonNode answer, List<String> path, String label) {
    JsonNode at = answer.path("aggregations");
    for (int depth = 0; depth < path.size(); depth++) {
      JsonNode found = null;
      for (JsonNode bucket : at.path(buckets().get(depth).id()).path("buckets")) {
        String key = bucket.path("key_as_string").asText(bucket.path("key").asText());
        boolean time = buckets().get(depth).operation().equals("date_histogram");
        if (time ? key.startsWith(path.get(depth)) : key.equals(path.get(depth))) {
          found = bucket;
        }
      }
      if (found == null) {
        return "";
      }
      at = found;
    }
    Column column =
        metrics().stream()
            .filter(metric -> metric.label().equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError(name() + " has no column '" + label + "'"));
    JsonNode value = at.path(column.id());
    value = value.has("value") && value.path("value").isObject() ? value.path("value") : value;
    if (column.operation().equals("count")) {
      return value.path("doc_count").asText();
    }
    if (column.json().path("dataType").asText().equals("date")) {
      return value.path("value_as_string").asText().substring(0, "2025-01-01".length());
    }
    double number = Math.round(value.path("value").asDouble() * 1000) / 1000.0;
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
