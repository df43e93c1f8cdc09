package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes of a chart, as Kibana's dashboards API takes it, the state that Lens stores. Only what the
 * boards use is known; anything else is refused by name.
 *
 * @param seed of the ids of layer and columns, the same for ever
 * @param config the chart
 */
record LensObject(String seed, JsonNode config) {
  private static final ObjectMapper JSON = new ObjectMapper();

  ObjectNode attributes() {
    ObjectNode attributes = JSON.createObjectNode();
    attributes.put("title", "").put("description", "").put("type", "lens");
    List<JsonNode> buckets = buckets();
    List<JsonNode> metrics = metrics();
    attributes.put("visualizationType", visualizationType());
    attributes.set("references", references());
    ObjectNode state = attributes.putObject("state");
    ObjectNode layer =
        state
            .putObject("datasourceStates")
            .putObject("formBased")
            .putObject("layers")
            .putObject(layer());
    ArrayNode order = layer.putArray("columnOrder");
    ObjectNode columns = layer.putObject("columns");
    for (int i = 0; i < buckets.size(); i++) {
      order.add(bucket(i));
      columns.set(bucket(i), LensColumn.bucket(buckets.get(i), metrics, this::metric));
    }
    for (int i = 0; i < metrics.size(); i++) {
      order.add(metric(i));
      columns.set(metric(i), LensColumn.metric(metrics.get(i)));
    }
    layer.putObject("incompleteColumns");
    layer.put("ignoreGlobalFilters", false).put("sampling", 1);
    state.set("visualization", visualization(buckets.size(), metrics.size()));
    state.putObject("query").put("query", "").put("language", "kuery");
    state.putArray("filters");
    state.putArray("internalReferences");
    state.putObject("adHocDataViews");
    return attributes;
  }

  /** To the data view, as the chart names it. */
  ArrayNode references() {
    return JSON.createArrayNode()
        .add(
            FoundObjects.reference(
                "index-pattern",
                data().at("/data_source/ref_id").asText(),
                "indexpattern-datasource-layer-" + layer()));
  }

  private String type() {
    return config.path("type").asText();
  }

  /** Where data source and dimensions stand: in the one layer of an XY chart, else in the chart. */
  private JsonNode data() {
    return type().equals("xy") ? config.at("/layers/0") : config;
  }

  private boolean overTime() {
    return data().at("/x/operation").asText().equals("date_histogram");
  }

  private List<JsonNode> buckets() {
    List<JsonNode> buckets = new ArrayList<>();
    switch (type()) {
      case "xy" -> {
        buckets.add(data().path("x"));
        if (data().has("breakdown_by")) {
          // The series of a time are the most frequent of all times, those of a value its own.
          buckets.add(overTime() ? 0 : 1, data().path("breakdown_by"));
        }
      }
      case "data_table" -> config.path("rows").forEach(buckets::add);
      case "pie" -> config.path("group_by").forEach(buckets::add);
      case "metric" -> {}
      default -> throw new IllegalArgumentException(seed + ": unknown chart '" + type() + "'");
    }
    return buckets;
  }

  private List<JsonNode> metrics() {
    List<JsonNode> metrics = new ArrayList<>();
    (type().equals("xy") ? data().path("y") : config.path("metrics")).forEach(metrics::add);
    return metrics;
  }

  private String visualizationType() {
    return switch (type()) {
      case "xy" -> "lnsXY";
      case "data_table" -> "lnsDatatable";
      case "pie" -> "lnsPie";
      default -> "lnsMetric";
    };
  }

  private ObjectNode visualization(int buckets, int metrics) {
    ObjectNode made = JSON.createObjectNode();
    switch (type()) {
      case "xy" -> xy(made, buckets, metrics);
      case "data_table" -> {
        made.put("layerId", layer()).put("layerType", "data");
        ArrayNode columns = made.putArray("columns");
        for (int i = 0; i < buckets; i++) {
          columns.addObject().put("columnId", bucket(i));
        }
        for (int i = 0; i < metrics; i++) {
          columns.addObject().put("columnId", metric(i));
        }
        made.putObject("paging")
            .put("size", config.at("/styling/paging").asInt())
            .put("enabled", true);
      }
      case "pie" -> {
        made.put("shape", "donut");
        ObjectNode layer = made.putArray("layers").addObject();
        layer.put("layerId", layer()).put("layerType", "data");
        layer.putArray("primaryGroups").add(bucket(0));
        layer.putArray("metrics").add(metric(0));
        layer
            .put("numberDisplay", "percent")
            .put("categoryDisplay", "default")
            .put("legendDisplay", "default")
            .put("nestedLegend", false);
      }
      default ->
          made.put("layerId", layer()).put("layerType", "data").put("metricAccessor", metric(0));
    }
    return made;
  }

  private void xy(ObjectNode made, int buckets, int metrics) {
    String series = series(data().path("type").asText());
    made.put("preferredSeriesType", series)
        .put("valueLabels", "hide")
        .put("fittingFunction", "None");
    made.putObject("legend")
        .put("isVisible", true)
        .put("position", config.at("/legend/position").asText())
        .put("showSingleSeries", true);
    for (String setting :
        List.of(
            "axisTitlesVisibilitySettings",
            "tickLabelsVisibilitySettings",
            "gridlinesVisibilitySettings")) {
      boolean title = config.at("/axis/x/title/visible").asBoolean(true);
      made.putObject(setting)
          .put("x", title || !setting.startsWith("axisTitles"))
          .put("yLeft", true)
          .put("yRight", true);
    }
    ObjectNode layer = made.putArray("layers").addObject();
    layer
        .put("layerId", layer())
        .put("layerType", "data")
        .put("seriesType", series)
        .put("xAccessor", bucket(overTime() ? buckets - 1 : 0));
    ArrayNode accessors = layer.putArray("accessors");
    for (int i = 0; i < metrics; i++) {
      accessors.add(metric(i));
    }
    if (buckets > 1) {
      layer.put("splitAccessor", bucket(overTime() ? 0 : 1));
    }
  }

  /** What Lens calls a chart: parts of a whole are always stacked there. */
  private String series(String type) {
    return switch (type) {
      case "line", "bar", "bar_stacked", "bar_horizontal", "bar_horizontal_stacked" -> type;
      case "area_percentage", "bar_percentage", "bar_horizontal_percentage" -> type + "_stacked";
      default -> throw new IllegalArgumentException(seed + ": unknown series '" + type + "'");
    };
  }

  private String layer() {
    return uuid("layer");
  }

  private String bucket(int number) {
    return uuid("bucket/" + number);
  }

  private String metric(int number) {
    return uuid("metric/" + number);
  }

  private String uuid(String what) {
    return UUID.nameUUIDFromBytes((seed + "/" + what).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
