package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.Fields;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that are like one. */
@ExtendWith(LiveElasticsearch.class)
class SimilarIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BAKERY =
      "The oven of the bakery burnt all night and sold rye loaves to the shepherds.";

  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch) throws IOException {
    api = new LiveApi(elasticsearch);
    IndexedArticles articles = new IndexedArticles(api.connection());
    bakers(articles.add("bakery", "en", "Alpha", "2024-01-01").with(Fields.TEXT, BAKERY));
    articles
        .add("copy", "en", "Beta", "2024-01-01")
        .with(Fields.TEXT, BAKERY)
        .with(Fields.STORY, "bakery");
    articles
        .add("again", "en", "Gamma", "2024-01-02")
        .with(Fields.TEXT, "Shepherds bought rye loaves again: the bakery has mended its oven.");
    // One report in two outlets, in a language that shares no word with the article.
    for (String id : List.of("furnace", "furnace-copy")) {
      bakers(
          articles
              .add(id, "hy", "Delta " + id, "2024-01-03")
              .with(Fields.TEXT, "Փուռը վառվում էր ամբողջ գիշեր։")
              .with(Fields.STORY, "furnace"));
    }
    for (int number = 0; number < 12; number++) {
      articles
          .add("chess" + number, "en", "Alpha", "2024-02-01")
          .with(Fields.TITLE, "Chess " + number)
          .with(Fields.TEXT, "The champion moved a knight in game " + number + " of the night.")
          .place("gyumri", "Gyumri");
    }
    articles.write();
  }

  private static void bakers(IndexedArticles.Entry article) {
    article
        .person("aram vardanian", "Aram Vardanyan")
        .person("marine danielian", "Marine Danielyan")
        .place("gyumri", "Gyumri");
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("hits").forEach(hit -> ids.add(hit.path("id").asText()));
    return ids;
  }

  @Test
  void wordsAndNamesLeadToArticlesInEveryLanguage() throws Exception {
    JsonNode answer = api.get("/v1/documents/bakery/similar", "lang", "hy");
    List<String> ids = ids(answer);
    assertEquals(2, ids.size(), answer::toPrettyString);
    assertTrue(ids.contains("again"), answer::toPrettyString);
    assertTrue(ids.stream().anyMatch(id -> id.startsWith("furnace")), answer::toPrettyString);
    for (JsonNode hit : answer.path("hits")) {
      List<String> shared = new ArrayList<>();
      hit.path("shared")
          .forEach(one -> shared.add(one.path("kind").asText() + " " + one.path("label").asText()));
      assertEquals(
          hit.path("id").asText().equals("again")
              ? List.of()
              : List.of("person Aram Vardanyan", "person Marine Danielyan", "place Gyumri"),
          shared);
      assertTrue(hit.path("title").get(0).path("t").asText().startsWith("Bread"));
    }
  }

  @Test
  void copiesAreToldAndNotListed() throws Exception {
    JsonNode story = api.get("/v1/documents/bakery/similar").path("story");
    assertEquals(1, story.path("articles").asInt());
    JsonNode all = JSON.readTree(api.send("GET", story.path("search").asText()).body());
    assertEquals(2, all.at("/total/value").asInt());
    assertTrue(api.get("/v1/documents/again/similar").path("story").isNull());
    assertEquals(
        ids(api.get("/v1/documents/bakery/similar")).contains("again"),
        ids(api.get("/v1/documents/copy/similar")).contains("again"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "bakery/similar?limit=20, 200",
    "bakery/similar?limit=21, 400",
    "bakery/similar?limit=0, 400",
    "bakery/similar?q=a, 400",
    "none/similar, 404",
    "bakery/similar/, 404",
    "bakery/other, 404",
    "similar, 404",
  })
  void whatIsRefused(String path, int status) throws Exception {
    assertEquals(status, api.send("GET", "/v1/documents/" + path).statusCode());
  }
}
