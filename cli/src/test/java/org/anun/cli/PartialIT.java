package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.Indices;
import org.anun.elastic.Mapping;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A part of the index fails: what is left is answered, and everybody is told that it is a part. */
@ExtendWith(LiveElasticsearch.class)
class PartialIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ARTICLES = 40;
  private static final String INDEX = Indices.ALIAS + "-parts";

  /** Answers of each kind that say whether they are a part. */
  private static final List<String> ANSWERS =
      List.of(
          "/v1/search?q=bread",
          "/v1/search?q=bread&collapse=story&sort=newest&interval=day",
          "/v1/search?q=bread&facets=",
          "/v1/facets/source",
          "/v1/facets/person?prefix=pash",
          "/v1/variants?name=Pashinian",
          "/v1/suggest?prefix=pash",
          "/v1/entities/nikol-pashinyan");

  private static URI elasticsearch;
  private static LiveApi api;

  /** Moves the alias to an index of several shards, with articles in each. */
  @BeforeAll
  static void load(URI url) throws IOException {
    elasticsearch = url;
    api = new LiveApi(url);
    NodeCalls node = new NodeCalls(url);
    String first = new Indices(api.connection()).serving().orElseThrow().name();
    node.send("DELETE", "/" + first, "");
    ObjectNode body = (ObjectNode) JSON.readTree(Mapping.standard().json());
    ((ObjectNode) body.at("/settings/index"))
        .put("number_of_shards", 3)
        .put("allocation.max_retries", 1);
    body.putObject("aliases").putObject(Indices.ALIAS);
    node.send("PUT", "/" + INDEX, body.toString());
    IndexedArticles articles = new IndexedArticles(api.connection());
    for (int number = 0; number < ARTICLES; number++) {
      articles
          .add("a" + number, "en", "Alpha", "2024-03-01")
          .person("nikol pashinian", "Nikol Pashinian");
    }
    articles.write();
    // The first answer of a program on a busy machine may take longer than an answer may.
    for (String address : ANSWERS) {
      NodeCalls.await(address, () -> api.answers(address));
    }
  }

  @AfterAll
  static void close() {
    new NodeCalls(elasticsearch).send("DELETE", "/" + INDEX, "");
    api.close();
  }

  private static JsonNode read(HttpResponse<String> answer) throws IOException {
    assertEquals(200, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }

  private static void assertPartial(boolean partial) throws Exception {
    for (String address : ANSWERS) {
      HttpResponse<String> answer = api.send("GET", address);
      JsonNode page = read(answer);
      assertEquals(partial, page.path("partial").asBoolean(!partial), address + answer.body());
      // A part is not known again: the next time it may be whole.
      assertEquals(partial, answer.headers().firstValue("ETag").isEmpty(), address);
    }
  }

  private static int total() throws Exception {
    return api.get("/v1/search", "q", "bread").at("/total/value").asInt();
  }

  /** What a search prints for a terminal. */
  private static String printed() {
    CommandRun run =
        CommandRun.of("", "search", "--elasticsearch-url", elasticsearch.toString(), "bread");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return run.out();
  }

  @Test
  void aDamagedShard() throws Exception {
    assertPartial(false);
    assertEquals(ARTICLES, total());
    assertFalse(printed().contains("Part of the index"));
    try (var broken = new BrokenShard(elasticsearch, INDEX, 1)) {
      assertTrue(broken.isGone());
      assertPartial(true);
      int left = total();
      assertTrue(left > 0 && left < ARTICLES, () -> left + " left");
      assertTrue(
          printed().contains("Part of the index did not answer: there may be more."),
          PartialIT::printed);
      assertEquals(left, readOneByOne());
      assertRefused("/v1/export?q=bread");
      assertRefused("/v1/search?q=bread&cursor=*");
      assertEquals(200, api.send("GET", "/health/ready").statusCode());
    }
    assertPartial(false);
    assertEquals(ARTICLES, total());
    assertEquals(ARTICLES, api.send("GET", "/v1/export?q=bread").body().lines().count());
  }

  /** How many articles are still there by their ids; the others are refused, not unknown. */
  private static int readOneByOne() throws Exception {
    List<String> there = new ArrayList<>();
    for (int number = 0; number < ARTICLES; number++) {
      String address = "/v1/documents/a" + number;
      if (api.send("GET", address).statusCode() == 200) {
        there.add(address);
      } else {
        assertRefused(address);
      }
    }
    assertTrue(read(api.send("GET", there.getFirst() + "/similar")).path("partial").asBoolean());
    return there.size();
  }

  private static void assertRefused(String address) throws Exception {
    HttpResponse<String> answer = api.send("GET", address);
    assertEquals(503, answer.statusCode(), address + answer.body());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    String detail = JSON.readTree(answer.body()).path("detail").asText();
    assertTrue(detail.startsWith("A part of the index is not there."), detail);
  }

  /** An index behind the alias in which the facets' fields cannot be counted. */
  @Test
  void aShardThatCannotCount() throws Exception {
    NodeCalls node = new NodeCalls(elasticsearch);
    String strange = "strange";
    node.send(
        "PUT",
        "/" + strange,
        """
        {"mappings": {"properties": {"source": {"type": "text"}, "person": {"type": "text"}}},
         "aliases": {"%s": {"is_write_index": false}}}\
        """
            .formatted(Indices.ALIAS));
    try {
      for (String address : List.of("/v1/search?q=bread", "/v1/facets/source")) {
        HttpResponse<String> answer = api.send("GET", address);
        assertTrue(read(answer).path("partial").asBoolean(), answer.body());
        assertTrue(answer.headers().firstValue("ETag").isEmpty());
      }
      assertEquals(ARTICLES, total());
    } finally {
      node.send("DELETE", "/" + strange, "");
    }
    assertPartial(false);
  }

  @Test
  void thePageSaysSo() throws Exception {
    assumeTrue(Browser.isInstalled());
    try (Browser browser = Browser.start("en-GB")) {
      browser.open(api.address().resolve("/?q=bread"));
      assertEquals(List.of(), browser.texts(".notice.warning"));
      try (var broken = new BrokenShard(elasticsearch, INDEX, 2)) {
        assertTrue(broken.isGone());
        browser.reload();
        String notice = browser.text(".notice.warning");
        assertTrue(notice.startsWith("These results are incomplete."), notice);
        assertFalse(browser.texts(".hits > li").isEmpty());
        browser.reader().click(".hits h3 a");
        browser.await("similar articles", () -> !browser.all(".similar .partial").isEmpty());
        browser.open(api.address().resolve("/?entity=nikol-pashinyan&kind=person"));
        assertTrue(browser.text(".entity .notice.warning").startsWith("These results"));
        assertEquals(List.of(), browser.complaints());
      }
      browser.reader().click(".notice.warning a");
      browser.settle();
      assertEquals(List.of(), browser.texts(".notice.warning"));
    }
  }
}
