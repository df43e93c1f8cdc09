package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anun.cli.SavedObjects.Kind;
import org.anun.elastic.Fields;
import org.anun.elastic.operations.Operations;
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
    new Operations(api.connection()).write(OperationsDay.rows());
    node.send("POST", "/" + Operations.PATTERN + "/_refresh", "");
  }

  @AfterAll
  static void close() {
    api.close();
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

  private static LensPanel chart(Map<String, String> row) {
    return SAVED.charts().stream()
        .filter(one -> one.name().equals(row.get("chart")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no chart " + row.get("chart")));
  }

  private static String value(Map<String, String> row) {
    LensPanel chart = chart(row);
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

  /** What the samples say themselves; the last of them is the one that this test adds. */
  private static CountedSamples samples(LensPanel chart) throws IOException {
    CountedSamples all =
        CountedSamples.of(SEEDS)
            .with(
                new CountedSamples.Sample("und", "Quay", LocalDate.of(2025, 6, 12), Set.of(), ""));
    return view(chart).at("/attributes/timeFieldName").asText("").isEmpty() ? all : all.dated();
  }

  private static boolean isOfArticles(LensPanel chart) {
    return view(chart).at("/attributes/title").asText().equals("anun");
  }

  /** Every bucket of every chart by source, language and month, as counted from the samples. */
  @TestFactory
  List<DynamicTest> countedFromTheSamples() {
    List<DynamicTest> charts =
        SAVED.charts().stream()
            .filter(BoardsIT::isOfArticles)
            .filter(CountedSamples::knowsBuckets)
            .filter(chart -> chart.metrics().stream().anyMatch(CountedSamples::knows))
            .map(chart -> DynamicTest.dynamicTest(chart.name(), () -> assertCounted(chart)))
            .toList();
    assertTrue(charts.size() >= 12, charts.size() + " charts can be counted");
    return charts;
  }

  private static void assertCounted(LensPanel chart) throws IOException {
    CountedSamples samples = samples(chart);
    Set<List<String>> counted = samples.paths(chart);
    Set<List<String>> shown = chart.paths(answer(chart));
    // A chart shows no more outlets than it has room for, and the largest of them.
    assertTrue(counted.containsAll(shown), () -> shown + " are not all of " + counted);
    boolean cut =
        chart.buckets().stream()
            .anyMatch(by -> by.json().at("/params/size").asInt(Integer.MAX_VALUE) < counted.size());
    assertTrue(cut || shown.containsAll(counted), () -> shown + " lack some of " + counted);
    for (List<String> path : shown) {
      for (LensPanel.Column metric : chart.metrics()) {
        if (CountedSamples.knows(metric)) {
          assertEquals(
              samples.in(chart, path).shown(metric),
              chart.shown(answer(chart), path, metric.label()),
              path + " " + metric.label());
        }
      }
    }
  }

  /** The forms that the table names, as counted in the texts and in what people found in pages. */
  @TestFactory
  List<DynamicTest> formsCountedInTheSamples() {
    List<DynamicTest> forms =
        BoardTable.rows().stream()
            .filter(row -> row.getOrDefault("chart", "").matches("anun-spellings/.*forms"))
            .filter(row -> row.getOrDefault("buckets", "").matches("[^>]*\\|[^>]*"))
            .filter(row -> !row.getOrDefault("expected", "").isEmpty())
            .map(
                row ->
                    DynamicTest.dynamicTest(
                        "%s %s".formatted(row.get("buckets"), row.get("column")),
                        () -> assertFormCounted(row)))
            .toList();
    assertTrue(forms.size() >= 20, forms.size() + " rows of forms can be counted");
    return forms;
  }

  private static void assertFormCounted(Map<String, String> row) throws IOException {
    LensPanel chart = chart(row);
    String member = row.getOrDefault("buckets", "");
    String label = row.getOrDefault("column", "");
    LensPanel.Column metric =
        chart.metrics().stream().filter(m -> m.label().equals(label)).findFirst().orElseThrow();
    assertTrue(CountedSamples.knows(metric), label);
    assertEquals(
        samples(chart).holding(member.substring(member.indexOf('|') + 1)).shown(metric),
        value(row));
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
