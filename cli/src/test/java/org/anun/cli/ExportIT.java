package org.anun.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.anun.api.key.KeyFile;
import org.anun.elastic.Fields;
import org.anun.elastic.Indices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole searches as files. */
@ExtendWith(LiveElasticsearch.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 10_000;

  private static final int MOST_WITH_KEY = 100_000;

  /** What a spreadsheet would compute, and the last three not. */
  private static final List<String> CELLS =
      List.of(
          "=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "\t=1",
          "\r=1",
          "\n=1",
          "＝1+1",
          "＋1",
          "－1",
          "＠SUM(A1)",
          "1=1",
          "'=1",
          "\"=1\"");

  /** Long enough for an export of a few thousand rows to fill all buffers on its way. */
  private static final int TITLE_LENGTH = 8_000;

  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch) throws IOException {
    api = new LiveApi(elasticsearch);
    IndexedArticles articles = new IndexedArticles(api.connection());
    articles
        .add("one", "en", "=Alpha", "2024-01-01")
        .with(Fields.TITLE, "Milk, \"fresh\"\nand cheap")
        .with(Fields.TEXT, "Pashinian drinks milk.")
        .with(Fields.SPELLING, List.of("pashinian|Pashinian", "mill|Mill"))
        .person("nikol pashinian", "Nikol Pashinian")
        .person("aram vardanian", "Aram Vardanyan");
    articles
        .add("two", "hy", "Բետա", "2024-01-02")
        .with(Fields.TITLE, "@milk")
        .with(Fields.TEXT, "Փաշինյանը կաթ է խմում։ milk")
        .with(Fields.SPELLING, List.of("pashinian|Փաշինյան"))
        .place("gyumri", "Գյումրի");
    articles
        .add("three", "en", "-Gamma", null)
        .with(Fields.TITLE, "\tmilk")
        .with(Fields.TEXT, "Milk is white.")
        .without(Fields.URL);
    for (int number = 0; number < CELLS.size(); number++) {
      articles
          .add("cell" + number, "en", "Alpha", null)
          .with(Fields.TITLE, CELLS.get(number))
          .with(Fields.TEXT, "Tables have cells.");
    }
    for (int number = 0; number < MOST - 1; number++) {
      articles.add("a" + number, "en", "Alpha", number % 2 == 0 ? "2024-02-01" : null);
    }
    articles.write();
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static HttpResponse<String> export(String query, String... accept) throws Exception {
    return api.send("GET", "/v1/export?" + query, accept);
  }

  private static List<JsonNode> rows(String query) throws Exception {
    HttpResponse<String> answer = export(query, "Accept", "application/x-ndjson");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().isEmpty() || answer.body().endsWith("}\n"));
    List<JsonNode> rows = new ArrayList<>();
    for (String line : answer.body().lines().toList()) {
      rows.add(JSON.readTree(line));
    }
    return rows;
  }

  private static List<Map<String, String>> table(String query) throws Exception {
    HttpResponse<String> answer = export(query, "Accept", "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    List<Map<String, String>> rows = new ArrayList<>();
    new CsvMapper()
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(answer.body())
        .forEachRemaining(rows::add);
    return rows;
  }

  @Test
  void aRowHoldsTheArticleWithWhomItNamesAndHow() throws Exception {
    List<JsonNode> rows = rows("q=Pashinyan+milk&sort=oldest");
    assertEquals(2, rows.size());
    assertEquals(
        JSON.readTree(
            """
            {"id":"one","url":"https://example.org/one","source":"=Alpha","language":"en",
             "published_at":"2024-01-01","title":"Milk, \\"fresh\\"\\nand cheap","story":"one",
             "people":["nikol-pashinyan","aram vardanian"],"places":[],"organisations":[],
             "spellings":["Pashinian"]}
            """),
        rows.getFirst());
    assertEquals("[\"Փաշինյան\"]", rows.get(1).path("spellings").toString());
    assertEquals(1, rows("q=milk&person=nikol-pashinyan").size());
    assertEquals("one", rows("q=milk&person=nikol-pashinyan").getFirst().path("id").asText());
    assertEquals(0, rows("q=milk&not.language=en&not.language=hy").size());
  }

  @Test
  void csvIsReadBackAsItWas() throws Exception {
    HttpResponse<String> answer = export("q=milk&sort=oldest", "Accept", "text/csv");
    assertEquals("text/csv; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "attachment; filename=\"anun-export.csv\"",
        answer.headers().firstValue("Content-Disposition").orElse(""));
    assertTrue(
        answer
            .body()
            .startsWith(
                "id,url,source,language,published_at,title,story,people,places,organisations,"
                    + "spellings\r\n"),
        answer.body());
    List<Map<String, String>> rows = table("q=milk&sort=oldest");
    assertEquals(3, rows.size());
    assertEquals("Milk, \"fresh\"\nand cheap", rows.getFirst().get("title"));
    assertEquals("nikol-pashinyan; aram vardanian", rows.getFirst().get("people"));
    assertEquals("Բետա", rows.get(1).get("source"));
    assertEquals("", rows.get(2).get("url"));
    // What a spreadsheet would compute stands behind an apostrophe.
    assertEquals("'=Alpha", rows.getFirst().get("source"));
    assertEquals("'@milk", rows.get(1).get("title"));
    assertEquals("'-Gamma", rows.get(2).get("source"));
    assertEquals("'\tmilk", rows.get(2).get("title"));
  }

  @Test
  void noCellIsAFormula() throws Exception {
    List<String> titles = new ArrayList<>();
    for (Map<String, String> row : table("q=cells")) {
      titles.add(row.get("title"));
    }
    List<String> harmless = new ArrayList<>();
    for (String cell : CELLS) {
      harmless.add(harmless.size() < CELLS.size() - 3 ? "'" + cell : cell);
    }
    assertEquals(new HashSet<>(harmless), new HashSet<>(titles));
    List<String> asTheyAre = new ArrayList<>();
    rows("q=cells").forEach(row -> asTheyAre.add(row.path("title").asText()));
    assertEquals(new HashSet<>(CELLS), new HashSet<>(asTheyAre));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | 200 | application/x-ndjson; charset=utf-8",
        "*/* | 200 | application/x-ndjson; charset=utf-8",
        "text/* | 200 | text/csv; charset=utf-8",
        "TEXT/CSV;header=present | 200 | text/csv; charset=utf-8",
        "text/html, text/csv;q=0.4, */*;q=0.1 | 200 | text/csv; charset=utf-8",
        "text/csv;q=0.4, application/x-ndjson;q=0.5 | 200 | application/x-ndjson; charset=utf-8",
        "application/json | 406 | application/problem+json",
        "text/csv;q=0 | 406 | application/problem+json",
        "csv | 406 | application/problem+json",
      })
  void acceptChoosesTheFormat(String accept, int status, String type) throws Exception {
    HttpResponse<String> answer =
        accept == null ? export("q=milk") : export("q=milk", "Accept", accept);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "page=2, page",
    "per_page=5, per_page",
    "facets=source, facets",
    "format=csv, format",
    "sort=best, sort",
    "limit=5, limit",
  })
  void otherParametersAreRefused(String query, String parameter) throws Exception {
    HttpResponse<String> answer = export(query);
    assertEquals(400, answer.statusCode());
    assertEquals(
        parameter, JSON.readTree(answer.body()).at("/errors/0/parameter").asText(), answer.body());
  }

  @Test
  void tenThousandRowsAreExportedAndOneMoreIsNot() throws Exception {
    List<JsonNode> rows = rows("q=bread&sort=newest");
    assertEquals(MOST - 1, rows.size());
    HashSet<String> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.path("id").asText()));
    assertEquals(MOST - 1, ids.size());
    assertEquals(MOST, rows("q=bread+OR+white").size());
    assertTooMany(MOST + 1, MOST, export("q=bread+OR+milk+-drinks"));
  }

  @Test
  void withAKeyTenTimesAsMany(@TempDir Path folder) throws Exception {
    for (int number = 0; number < MOST_WITH_KEY; number += MOST) {
      IndexedArticles articles = new IndexedArticles(api.connection());
      for (int each = 0; each < MOST; each++) {
        articles
            .add("many" + (number + each), "en", "Many", null)
            .without(Fields.TITLE)
            .without(Fields.TEXT);
      }
      articles.write();
    }
    Path file = folder.resolve("keys.tsv");
    String key = KeyFile.of(file).create("desk", 600);
    try (LiveApi keyed = LiveApi.over(api.connection().settings(), KeyFile.of(file))) {
      String all = "/v1/export?source=Many";
      assertEquals(401, keyed.send("GET", all).statusCode());
      HttpResponse<String> rows = keyed.send("GET", all, "X-API-Key", key);
      assertEquals(200, rows.statusCode());
      assertEquals(MOST_WITH_KEY, rows.body().lines().distinct().count());
      assertTooMany(
          MOST_WITH_KEY + 1,
          MOST_WITH_KEY,
          keyed.send("GET", all + "&source=%3DAlpha", "X-API-Key", key));
    }
    assertTooMany(MOST_WITH_KEY, MOST, export("source=Many"));
  }

  private static void assertTooMany(int found, int most, HttpResponse<String> refused)
      throws Exception {
    assertEquals(400, refused.statusCode());
    String detail = JSON.readTree(refused.body()).at("/errors/0/detail").asText();
    assertTrue(
        detail.contains("find %d articles".formatted(found))
            && detail.contains("at most " + most + "."),
        detail);
  }

  @Test
  void headSendsNothingAndKeepsNothing() throws Exception {
    for (int times = 0; times < 120; times++) {
      HttpResponse<String> head = api.send("HEAD", "/v1/export?q=milk");
      assertEquals(200, head.statusCode());
      assertEquals("", head.body());
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void whatBreaksOffSaysSo() throws Exception {
    IndexedArticles articles = new IndexedArticles(api.connection());
    for (int number = 0; number < 3_000; number++) {
      articles
          .add("long" + number, "en", "Alpha", "2024-03-01")
          .with(Fields.TITLE, "x".repeat(TITLE_LENGTH))
          .with(Fields.TEXT, "Long lines");
    }
    articles.write();
    String index = new Indices(api.connection()).serving().orElseThrow().name();
    HttpResponse<InputStream> table = api.stream("/v1/export?q=lines", "Accept", "text/csv");
    try (Socket socket = new Socket(api.address().getHost(), api.address().getPort());
        BufferedReader csv = reader(table)) {
      socket
          .getOutputStream()
          .write("GET /v1/export?q=lines HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(US_ASCII));
      BufferedReader ndjson =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      assertEquals("HTTP/1.1 200 OK", ndjson.readLine());
      assertTrue(csv.readLine().startsWith("id,url"));
      api.connection().client().indices().delete(delete -> delete.index(index));
      List<String> lines = ndjson.lines().filter(line -> line.startsWith("{")).toList();
      assertTrue(lines.size() < 3_000, () -> "all rows came: " + lines.size());
      JsonNode last = JSON.readTree(lines.getLast());
      assertTrue(last.at("/error/status").asInt() >= 400, last::toString);
      assertTrue(last.at("/error/detail").asText().length() > 20, last::toString);
      assertThrows(
          IOException.class,
          () -> {
            while (csv.readLine() != null) {
              // Reads on until it breaks off.
            }
          });
    }
  }

  private static BufferedReader reader(HttpResponse<InputStream> answer) {
    assertEquals(200, answer.statusCode());
    return new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
  }
}
