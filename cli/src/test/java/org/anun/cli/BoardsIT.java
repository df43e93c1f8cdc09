package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anun.cli.SavedObjects.Kind;
import org.anun.elastic.Fields;
import org.anun.elastic.operations.ApiRow;
import org.anun.elastic.operations.LoadRow;
import org.anun.elastic.operations.OperationKind;
import org.anun.elastic.operations.OperationRow;
import org.anun.elastic.operations.Operations;
import org.anun.elastic.operations.Outcome;
import org.anun.elastic.operations.RejectRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every chart of every board, asked of the sample articles and of a day of operations by the
 * request that is derived from the chart as it is imported. {@code boards.tsv} holds what is to be
 * read off.
 */
@ExtendWith(LiveElasticsearch.class)
class BoardsIT {
  private static final Path SEEDS = Installation.current().seeds();
  private static final SavedObjects SAVED = SavedObjects.of(BoardFiles.current().imported());
  private static final String FROM = "2024-01-01";
  private static final String TO = "2026-01-01";

  private static LiveApi api;
  private static NodeCalls node;
  private static final Map<String, JsonNode> ANSWERS = new HashMap<>();

  @BeforeAll
  static void load(URI elasticsearch) throws IOException {
    api = new LiveApi(elasticsearch);
    node = new NodeCalls(elasticsearch);
    api.load(SEEDS);
    // What the sample articles lack: one in no language that is known, that names nobody.
    IndexedArticles articles = new IndexedArticles(api.connection());
    articles
        .add("unknown", "und", "Quay", "2025-06-12")
        .with(Fields.LANGUAGES, List.of("und"))
        .with(Fields.INTERFACE_SHARE, 0.5);
    articles.write();
    node.get("/" + Operations.PATTERN)
        .fieldNames()
        .forEachRemaining(name -> node.send("DELETE", "/" + name, ""));
    new Operations(api.connection()).write(operations());
    node.send("POST", "/" + Operations.PATTERN + "/_refresh", "");
  }

  @AfterAll
  static void close() {
    api.close();
  }

  /** Two loads, a broken one, four rejects, and a minute each of an API that answers and not. */
  private static List<OperationRow> operations() {
    List<OperationRow> rows = new ArrayList<>();
    rows.add(load("2025-06-10T02:00:00Z", "run-1", Outcome.DONE, 10, 10, 0, 0, 0));
    rows.add(load("2025-06-11T02:00:00Z", "run-2", Outcome.SOME_REJECTED, 20, 4, 1, 12, 3));
    rows.add(
        new LoadRow(
            "2025-06-12T02:00:00Z",
            "run-3",
            Outcome.BROKEN,
            "1",
            null,
            null,
            null,
            null,
            null,
            null,
            500,
            null));
    for (String[] one :
        List.of(
            new String[] {"a.txt", "binary", "Quay"},
            new String[] {"b.txt", "binary", "Wire"},
            new String[] {"c.jsonl#4", "empty", "Quay"},
            new String[] {"d.txt", "empty", ""})) {
      String source = one[2].isEmpty() ? null : one[2];
      rows.add(new RejectRow(one[0], "2025-06-11T02:00:00Z", "run-2", source, one[1], one[0]));
    }
    Instant minute = Instant.parse("2025-06-12T10:00:00Z");
    rows.add(api("all", minute, OperationKind.API, Outcome.ANSWERED, null, 30, 2, 1, 12, 80));
    rows.add(
        api(
            "search",
            minute,
            OperationKind.ROUTE,
            Outcome.ANSWERED,
            "/v1/search",
            20,
            1,
            1,
            15,
            80));
    rows.add(
        api("facets", minute, OperationKind.ROUTE, Outcome.ANSWERED, "/v1/facets", 10, 1, 0, 5, 9));
    rows.add(
        new ApiRow(
            "silent",
            minute.plus(Duration.ofMinutes(1)).toString(),
            OperationKind.API,
            Outcome.UNREACHABLE,
            "1",
            "quay:8080",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
    return rows;
  }

  private static LoadRow load(
      String at,
      String run,
      Outcome outcome,
      int read,
      int indexed,
      int updated,
      int unchanged,
      int rejected) {
    return new LoadRow(
        at,
        run,
        outcome,
        "1",
        "Quay",
        read,
        indexed,
        updated,
        unchanged,
        rejected,
        2_000,
        read / 2.0);
  }

  private static ApiRow api(
      String id,
      Instant at,
      OperationKind kind,
      Outcome outcome,
      @Nullable String route,
      long requests,
      long clientErrors,
      long serverErrors,
      double p95,
      double max) {
    return new ApiRow(
        id,
        at.toString(),
        kind,
        outcome,
        "1",
        "quay:8080",
        route,
        requests,
        clientErrors,
        serverErrors,
        p95 / 2,
        p95,
        p95 * 2,
        max,
        p95 / 4);
  }

  private static JsonNode view(LensPanel chart) {
    return SAVED.find(Kind.DATA_VIEW.type, chart.dataView()).orElseThrow();
  }

  /** What Elasticsearch answers to a chart. */
  private static JsonNode answer(LensPanel chart) {
    return ANSWERS.computeIfAbsent(
        chart.name(),
        name -> {
          ObjectNode request =
              chart.request(view(chart).at("/attributes/timeFieldName").asText(null), FROM, TO);
          String index = view(chart).at("/attributes/title").asText();
          return node.send("POST", "/" + index + "/_search", request.toString());
        });
  }

  private static String value(Map<String, String> row) {
    LensPanel chart =
        SAVED.charts().stream()
            .filter(one -> one.name().equals(row.get("chart")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("there is no chart " + row.get("chart")));
    String path = row.getOrDefault("buckets", "");
    return chart.shown(
        answer(chart),
        path.isEmpty() ? List.of() : List.of(path.split(" > ")),
        row.getOrDefault("column", ""));
  }

  @TestFactory
  List<DynamicTest> chart() {
    return BoardTable.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "%s %s %s".formatted(row.get("chart"), row.get("buckets"), row.get("column")),
                    () -> assertEquals(row.get("expected"), value(row), row.get("note"))))
        .toList();
  }

  @Test
  void everyColumnOfEveryChartIsReadOff() {
    Set<String> read =
        BoardTable.rows().stream()
            .map(row -> row.get("chart") + "\t" + row.get("column"))
            .collect(Collectors.toSet());
    Set<String> unread = new TreeSet<>();
    for (LensPanel chart : SAVED.charts()) {
      for (LensPanel.Column metric : chart.metrics()) {
        String column = chart.name() + "\t" + metric.label();
        if (!read.contains(column)) {
          unread.add(column);
        }
      }
    }
    assertEquals(Set.of(), unread);
  }

  @Test
  void elasticsearchAggregatesEveryField() {
    for (JsonNode view : SAVED.of(Kind.DATA_VIEW)) {
      String id = view.path("id").asText();
      String index = view.at("/attributes/title").asText();
      JsonNode capabilities =
          node.get("/" + index + "/_field_caps?fields=*&include_unmapped=false").path("fields");
      for (LensPanel chart : SAVED.charts()) {
        if (chart.dataView().equals(id)) {
          for (LensPanel.Column column : chart.columns()) {
            if (!column.field().equals(LensColumn.RECORDS)) {
              capable(chart.name(), capabilities, column.field(), "aggregatable");
            }
            for (String field : Kql.of(column.filter()).fields()) {
              capable(chart.name(), capabilities, field, "searchable");
            }
          }
        }
      }
      for (JsonNode board : SAVED.of(Kind.DASHBOARD)) {
        JsonNode controls = SavedObjects.inside(board, "/attributes/controlGroupInput/panelsJSON");
        for (JsonNode reference : board.path("references")) {
          String name = reference.path("name").asText();
          if (name.startsWith("controlGroup_") && reference.path("id").asText().equals(id)) {
            String control = name.substring("controlGroup_".length(), name.indexOf(':'));
            String field = controls.path(control).at("/explicitInput/fieldName").asText();
            capable(name, capabilities, field, "aggregatable");
            capable(name, capabilities, field, "searchable");
          }
        }
      }
    }
  }

  private static void capable(String who, JsonNode capabilities, String field, String what) {
    JsonNode types = capabilities.path(field);
    assertEquals(1, types.size(), who + ": " + field + " has these types: " + types);
    assertTrue(types.elements().next().path(what).asBoolean(), who + ": " + field + " " + types);
  }

  /** The saved searches, as Discover asks for them. */
  @Test
  void everySavedSearchFindsItsRows() throws Exception {
    Map<String, Integer> found = new HashMap<>();
    for (JsonNode search : SAVED.of(Kind.SEARCH)) {
      JsonNode source =
          SavedObjects.inside(search, "/attributes/kibanaSavedObjectMeta/searchSourceJSON");
      ObjectNode request = new ObjectMapper().createObjectNode();
      request.set("query", Kql.of(source.at("/query/query").asText()).query());
      request.set("fields", search.at("/attributes/columns"));
      JsonNode sort = search.at("/attributes/sort/0");
      request
          .putArray("sort")
          .addObject()
          .putObject(sort.path(0).asText())
          .put("order", sort.path(1).asText());
      String view = search.at("/references/0/id").asText();
      String index =
          SAVED.find(Kind.DATA_VIEW.type, view).orElseThrow().at("/attributes/title").asText();
      JsonNode answer = node.send("POST", "/" + index + "/_search", request.toString());
      found.put(search.path("id").asText(), answer.at("/hits/total/value").asInt());
    }
    assertEquals(
        Map.of(
            "anun-articles-latest", 53,
            "anun-articles-undated", 6,
            "anun-operations-loads", 3,
            "anun-operations-rejects", 4),
        found);
  }
}
