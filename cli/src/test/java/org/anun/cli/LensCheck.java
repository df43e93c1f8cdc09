package org.anun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anun.cli.LensPanel.Column;

/** Whether the parts of one chart fit together and to the fields that it counts. */
final class LensCheck {
  private static final Set<String> NUMBERS = Set.of("long", "float");
  private static final Set<String> KEYWORD = Set.of("keyword");

  private final LensPanel chart;
  private final BoardFields fields;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();

  private LensCheck(LensPanel chart, BoardFields fields) {
    this.chart = chart;
    this.fields = fields;
  }

  static List<String> problems(LensPanel chart, BoardFields fields) {
    LensCheck check = new LensCheck(chart, fields);
    if (chart.layers().size() == 1) {
      check.layer();
    } else {
      check.wrong("it has not one layer");
    }
    return check.problems;
  }

  private void wrong(String what) {
    problems.add(chart.name() + ": " + what);
  }

  private void layer() {
    JsonNode layer = chart.layer();
    Set<String> ordered = new HashSet<>();
    layer.path("columnOrder").forEach(id -> ordered.add(id.asText()));
    Set<String> declared = new HashSet<>();
    layer.path("columns").fieldNames().forEachRemaining(declared::add);
    if (!ordered.equals(declared) || ordered.size() != layer.path("columnOrder").size()) {
      wrong("columnOrder does not name each column once");
    }
    boolean metricBefore = false;
    for (Column column : chart.columns()) {
      if (column.bucketed() && metricBefore) {
        wrong("a bucket stands behind a metric in columnOrder");
      }
      metricBefore |= !column.bucketed();
      column(column);
    }
    String id = chart.layers().fieldNames().next();
    if (!chart
        .attributes()
        .at("/references/0/name")
        .asText()
        .equals("indexpattern-datasource-layer-" + id)) {
      wrong("its reference is for another layer");
    }
    visualization(id, chart.attributes().at("/state/visualization"));
    if (!shown.equals(declared)) {
      wrong("not every column is shown");
    }
  }

  private void column(Column column) {
    String field = column.field();
    String where = "column '" + column.label() + "': ";
    try {
      for (String filtered : Kql.of(column.filter()).fields()) {
        if (fields.type(filtered).isEmpty()) {
          wrong(where + "there is no field " + filtered);
        }
      }
    } catch (IllegalArgumentException e) {
      wrong(where + e.getMessage());
    }
    if (column.operation().equals("count")) {
      if (!field.equals(LensColumn.RECORDS)) {
        wrong(where + "it does not count documents");
      }
      return;
    }
    String type = fields.type(field);
    if (type.isEmpty()) {
      wrong(where + "there is no field " + field);
      return;
    }
    if (!fields.aggregatable(field)) {
      wrong(where + field + " cannot be aggregated");
    }
    Set<String> allowed =
        switch (column.operation()) {
          case "date_histogram" -> Set.of("date");
          case "terms", "unique_count" -> KEYWORD;
          case "sum", "average" -> NUMBERS;
          case "min", "max" ->
              column.json().path("dataType").asText().equals("date") ? Set.of("date") : NUMBERS;
          default -> Set.of();
        };
    if (!allowed.contains(type)) {
      wrong(where + column.operation() + " of " + field + ", which is " + type);
    }
    String rank = column.json().at("/params/orderBy/columnId").asText("");
    if (!rank.isEmpty()
        && chart.metrics().stream()
            .noneMatch(metric -> metric.id().equals(rank) && metric.filter().isEmpty())) {
      wrong(where + "it is ranked by no metric of this chart that counts everything");
    }
  }

  private void visualization(String layer, JsonNode state) {
    switch (chart.attributes().path("visualizationType").asText()) {
      case "lnsXY" -> {
        for (JsonNode one : state.path("layers")) {
          same(layer, one);
          accessor(one.path("xAccessor"), true);
          one.path("accessors").forEach(id -> accessor(id, false));
          if (one.has("splitAccessor")) {
            accessor(one.path("splitAccessor"), true);
          }
        }
      }
      case "lnsPie" -> {
        for (JsonNode one : state.path("layers")) {
          same(layer, one);
          one.path("primaryGroups").forEach(id -> accessor(id, true));
          one.path("metrics").forEach(id -> accessor(id, false));
        }
      }
      case "lnsDatatable" -> {
        same(layer, state);
        for (JsonNode column : state.path("columns")) {
          String id = column.path("columnId").asText();
          accessor(
              column.path("columnId"),
              chart.buckets().stream().anyMatch(bucket -> bucket.id().equals(id)));
        }
      }
      case "lnsMetric" -> {
        same(layer, state);
        accessor(state.path("metricAccessor"), false);
      }
      default -> wrong("unknown chart " + chart.attributes().path("visualizationType"));
    }
  }

  private void same(String layer, JsonNode state) {
    if (!state.path("layerId").asText().equals(layer)) {
      wrong("what is shown is another layer");
    }
  }

  private void accessor(JsonNode id, boolean bucketed) {
    boolean fits =
        chart.columns().stream()
            .anyMatch(column -> column.id().equals(id.asText()) && column.bucketed() == bucketed);
    if (!fits) {
      wrong((bucketed ? "no bucket" : "no metric") + " has the id " + id);
    }
    shown.add(id.asText());
  }
}
