package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.anun.indexer.load.LoadReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Facts about five real articles whose text is not ours to publish. Runs where the system property
 * {@code anun.real.articles} names a folder that holds them.
 */
@EnabledIf(
    value = "present",
    disabledReason = "the five real articles are not here (-Danun.real.articles=FOLDER)")
@ExtendWith(LiveElasticsearch.class)
class RealArticlesIT {
  private static final Path FOLDER = Path.of(System.getProperty("anun.real.articles", "none"));
  private static LiveApi api;
  private static LoadReport first;

  static boolean present() {
    return Files.isDirectory(FOLDER);
  }

  @BeforeAll
  static void load(URI elasticsearch) throws Exception {
    api = new LiveApi(elasticsearch);
    first = api.load(FOLDER);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "Pashinyan, any, 5",
    "Pashinian, any, 5",
    "Փաշինյան, any, 5",
    "Пашинян, any, 5",
    "Paşinyan, any, 5",
    "Dmytro Peskov, any, 5",
    "Dmitry Peskov, any, 5",
    "Pashinian, exact, 2",
    "Dmytro, exact, 1",
    "Pashinyan, script, 5",
    "Пашинян, script, 0",
  })
  void query(String words, String match, int articles) throws Exception {
    JsonNode page = api.get("/v1/search", "q", words, "match", match);
    assertEquals(articles, page.at("/total/value").asInt());
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource({
    "Pashinian, Pashinyan, 4",
    "Pashinian, Pashinian, 2",
    "Dmitry, Dmitry, 5",
    "Dmitry, Dmytro, 1",
  })
  void variant(String name, String form, int articles) throws Exception {
    Map<String, Integer> counts = new HashMap<>();
    api.get("/v1/variants", "name", name)
        .path("forms")
        .forEach(one -> counts.put(one.path("form").asText(), one.path("articles").asInt()));
    assertEquals(articles, counts.getOrDefault(form, 0), counts.toString());
  }

  @Test
  void allAreEnglishAndOneIsDated() throws Exception {
    JsonNode page = api.get("/v1/search", "per_page", "10");
    assertEquals(5, page.at("/total/value").asInt());
    int dated = 0;
    for (JsonNode hit : page.path("hits")) {
      assertEquals("en", hit.path("language").asText());
      if (!hit.path("published_at").isNull()) {
        dated++;
        assertEquals("2023-09-25", hit.path("published_at").asText());
        assertEquals("themoscowtimes.com", hit.path("source").asText());
        assertTrue(
            hit.path("url").asText().startsWith("https://www.themoscowtimes.com/2023/09/25/"),
            hit.toString());
      } else {
        assertTrue(hit.path("source").isNull(), hit.toString());
      }
    }
    assertEquals(1, dated);
    assertEquals(4, page.at("/facets/published/unknown").asInt(), page.path("facets").toString());
  }

  @Test
  void peopleAreOneRowEach() throws Exception {
    Map<String, Integer> people = new HashMap<>();
    api.get("/v1/search", "facets", "person")
        .at("/facets/person/values")
        .forEach(one -> people.put(one.path("label").asText(), one.path("count").asInt()));
    assertEquals(5, people.get("Nikol Pashinyan"), people.toString());
    assertEquals(5, people.get("Dmitry Peskov"), people.toString());
    assertFalse(people.containsKey("Wall Street Journal"), people.toString());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Մատչելիության հղումներ | interface | hy",
        "XS | interface | und",
        "SM | interface | und",
        "MD | interface | und",
        "LG | interface | und",
        "Read Mode | interface | *",
      })
  void line(String line, String kind, String language) throws Exception {
    int found = 0;
    for (JsonNode hit : api.get("/v1/search", "per_page", "10").path("hits")) {
      JsonNode article = api.get("/v1/documents/" + hit.path("id").asText());
      String text = article.path("text").asText();
      int start = ("\n" + text + "\n").indexOf("\n" + line + "\n");
      for (JsonNode segment : article.path("segments")) {
        if (start >= segment.path("start").asInt() && start < segment.path("end").asInt()) {
          found++;
          assertEquals(kind, segment.path("kind").asText());
          assertTrue(
              language.equals("*") || language.equals(segment.path("language").asText()),
              segment.toString());
        }
      }
    }
    assertEquals(1, found);
  }

  @Test
  void loadingTwiceChangesNothing() {
    assertEquals(5, first.indexed() + first.unchanged());
    LoadReport second = api.load(FOLDER);
    assertEquals(5, second.unchanged());
    assertEquals(5, second.read());
  }
}
