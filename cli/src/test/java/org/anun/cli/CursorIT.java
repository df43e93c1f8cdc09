package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.anun.elastic.Fields;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through more hits than pages by number reach. */
@ExtendWith(LiveElasticsearch.class)
class CursorIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** More than a thousand, and no multiple of the pages below. */
  private static final int ARTICLES = 1_057;

  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch) throws IOException {
    api = new LiveApi(elasticsearch);
    IndexedArticles articles = new IndexedArticles(api.connection());
    for (int number = 0; number < ARTICLES; number++) {
      // Few days, many articles without one, some without an address: ties everywhere.
      boolean dated = number % 3 != 0;
      String day = LocalDate.of(2024, 1, 1).plusDays(number % 7).toString();
      var article = articles.add("a" + number, "en", "Source " + number % 5, dated ? day : null);
      if (number % 11 == 0) {
        article.without(Fields.URL);
      }
    }
    articles.write();
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static JsonNode follow(String address) throws Exception {
    HttpResponse<String> answer = api.send("GET", address);
    assertEquals(200, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.path("hits").forEach(hit -> ids.add(hit.path("id").asText()));
    return ids;
  }

  private static JsonNode problem(int status, String address) throws Exception {
    HttpResponse<String> answer = api.send("GET", address);
    assertEquals(status, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"relevance", "newest", "oldest"})
  void everyArticleComesOnceThereAndBack(String sort) throws Exception {
    List<List<String>> pages = new ArrayList<>();
    JsonNode page = follow("/v1/search?q=bread&per_page=100&cursor=*&sort=" + sort);
    while (true) {
      assertEquals(ARTICLES, page.at("/total/value").asInt());
      assertEquals(pages.size() + 1, page.at("/page/number").asInt());
      assertFalse(page.path("partial").asBoolean());
      pages.add(ids(page));
      if (page.at("/page/next").isNull()) {
        break;
      }
      page = follow(page.at("/page/next").asText());
    }
    List<String> all = pages.stream().flatMap(List::stream).toList();
    assertEquals(ARTICLES, all.size());
    assertEquals(ARTICLES, new HashSet<>(all).size());
    for (int number = pages.size() - 1; number >= 1; number--) {
      page = follow(page.at("/page/previous").asText());
      assertEquals(number, page.at("/page/number").asInt());
      assertEquals(pages.get(number - 1), ids(page));
    }
    assertTrue(page.at("/page/previous").isNull());
    // Pages by number have the same order.
    assertEquals(pages.get(1), ids(follow("/v1/search?q=bread&per_page=100&page=2&sort=" + sort)));
  }

  @Test
  void pagesByNumberLeadOverToTheCursor() throws Exception {
    JsonNode deepest = follow("/v1/search?q=bread&per_page=30&page=33&sort=oldest");
    String next = deepest.at("/page/next").asText();
    assertTrue(next.contains("cursor=") && !next.contains("&page="), next);
    JsonNode beyond = follow(next);
    assertEquals(34, beyond.at("/page/number").asInt());
    List<String> first = ids(follow("/v1/search?q=bread&per_page=30&cursor=*&sort=oldest"));
    assertFalse(first.contains(ids(beyond).getFirst()));
    assertEquals(ids(deepest), ids(follow(beyond.at("/page/previous").asText())));
    JsonNode last = follow(follow(beyond.at("/page/next").asText()).at("/page/next").asText());
    assertEquals(ARTICLES - 35 * 30, last.path("hits").size());
    assertTrue(last.at("/page/next").isNull());
  }

  @Test
  void whatIsLoadedMeanwhileComesInNoPage() throws Exception {
    JsonNode first = follow("/v1/search?q=grain&per_page=1&cursor=*");
    assertEquals(0, first.at("/total/value").asInt());
    IndexedArticles grain = new IndexedArticles(api.connection());
    for (int number = 0; number < 3; number++) {
      grain.add("g" + number, "en", "Grain", "2024-05-01").with(Fields.TEXT, "Grain is cheap.");
    }
    grain.write();
    JsonNode page = follow("/v1/search?q=grain&per_page=1&cursor=*");
    grain.add("g3", "en", "Grain", "2024-05-02").with(Fields.TEXT, "Grain is cheap.");
    grain.write();
    JsonNode second = follow(page.at("/page/next").asText());
    assertEquals(3, second.at("/total/value").asInt());
    JsonNode third = follow(second.at("/page/next").asText());
    assertEquals(1, third.path("hits").size());
    assertTrue(third.at("/page/next").isNull());
    for (int number = 0; number < 4; number++) {
      String id = "g" + number;
      api.connection().client().delete(delete -> delete.index("anun").id(id));
    }
    api.connection().client().indices().refresh(refresh -> refresh.index("anun"));
  }

  @Test
  void nothingIsCountedUnlessAskedFor() throws Exception {
    JsonNode plain = follow("/v1/search?q=Bread&cursor=*");
    assertEquals(0, plain.path("facets").size());
    JsonNode counted = follow("/v1/search?q=Bread&cursor=*&facets=source,published");
    assertEquals(5, counted.at("/facets/source/values").size());
    // The same walk goes on with other facets and in another language.
    JsonNode next = follow(plain.at("/page/next").asText() + "&facets=language&lang=hy");
    assertEquals(2, next.at("/page/number").asInt());
    assertEquals(1, next.at("/facets/language/values").size());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cursor=&q=bread | cursor",
        "cursor=abc&q=bread | cursor",
        "cursor=%D5%A1&q=bread | cursor",
        "cursor=*&page=1 | page",
        "cursor=*&collapse=story | collapse",
        "cursor=*&cursor=* | cursor",
      })
  void whatIsNoCursorIsNamed(String query, String parameter) throws Exception {
    JsonNode errors = problem(400, "/v1/search?" + query).path("errors");
    assertEquals(1, errors.size(), errors::toString);
    assertEquals(parameter, errors.at("/0/parameter").asText());
  }

  @Test
  void aCursorHasALongestLength() throws Exception {
    String longest = "a".repeat(6_000);
    String known = problem(400, "/v1/search?cursor=" + longest).at("/errors/0/detail").asText();
    assertTrue(known.contains("not given out by this server"), known);
    String long1 = problem(400, "/v1/search?cursor=a" + longest).at("/errors/0/detail").asText();
    assertTrue(long1.contains("is * or what a link"), long1);
  }

  @Test
  void aCursorBelongsToItsSearch() throws Exception {
    String next = follow("/v1/search?q=bread&cursor=*").at("/page/next").asText();
    for (String other :
        List.of(
            next.replace("q=bread", "q=dearer"),
            next + "&language=en",
            next + "&from=2024-01-02",
            next + "&sort=newest",
            next + "&match=exact",
            next + "&per_page=10")) {
      String detail = problem(400, other).at("/errors/0/detail").asText();
      assertTrue(detail.contains("belongs to another search"), detail);
    }
  }

  @Test
  void aCursorCannotBeMadeUp() throws Exception {
    String next = follow("/v1/search?q=bread&cursor=*").at("/page/next").asText();
    int start = next.indexOf("cursor=") + "cursor=".length();
    for (int at = start; at < next.length(); at += 7) {
      char other = next.charAt(at) == 'A' ? 'B' : 'A';
      problem(400, next.substring(0, at) + other + next.substring(at + 1));
    }
    try (LiveApi another = LiveApi.beside(api)) {
      assertEquals(400, another.send("GET", next).statusCode());
    }
  }

  @Test
  void anExpiredCursorSaysWhatToDo() throws Exception {
    String next = follow("/v1/search?q=bread&cursor=*").at("/page/next").asText();
    String cursor = next.substring(next.indexOf("cursor=") + "cursor=".length());
    var content =
        new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(cursor)));
    // The search, then the point in time.
    content.readUTF();
    String snapshot = content.readUTF();
    api.connection().client().closePointInTime(close -> close.id(snapshot));
    String detail = problem(410, next).path("detail").asText();
    assertTrue(detail.contains("5 minutes") && detail.contains("Search again"), detail);
  }

  @Test
  void aHundredWalksAreOpenAtOnce() throws Exception {
    try (LiveApi another = LiveApi.beside(api)) {
      String walk = "/v1/search?q=bread&per_page=1&cursor=*";
      int open = 0;
      for (int asked = 0; open < 100 && asked < 200; asked++) {
        int status = another.send("GET", walk).statusCode();
        open += status == 200 ? 1 : 0;
        // A machine with too much to do is none of this test's business.
        assertTrue(status == 200 || status == 504, "status " + status);
      }
      HttpResponse<String> refused = another.send("GET", walk);
      assertEquals(503, refused.statusCode(), refused.body());
      assertTrue(refused.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
      assertTrue(refused.body().contains("Too many searches"), refused.body());
      assertEquals(503, another.send("GET", "/v1/export?q=bread").statusCode());
      // A search without a walk needs none.
      assertEquals(200, another.send("GET", "/v1/search?q=bread").statusCode());
    }
  }

  @Test
  void aWalkOfOnePageKeepsNothing() throws Exception {
    try (LiveApi another = LiveApi.beside(api)) {
      for (int times = 0; times < 105; times++) {
        assertEquals(200, another.send("GET", "/v1/search?q=xyzzy&cursor=*").statusCode());
      }
    }
  }
}
