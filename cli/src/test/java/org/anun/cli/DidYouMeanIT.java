package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed where nothing was found. */
@ExtendWith(LiveElasticsearch.class)
class DidYouMeanIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    api.load(
        folder.resolve("windows.jsonl"),
        List.of(
            article("Alpha", "2024-01-10", "Gevorg Kobakhidze mended the carpenter's window."),
            article("Beta", "2024-02-10", "The carpenter told Kobakhidze that windows are cheap."),
            article("Beta", "2024-03-10", "Столяр Тигран Бабаджанян чинит окна в старом доме."),
            article("Gamma", "2024-04-10", "A gardener planted two plum trees at the mill.")));
  }

  private static Map<String, String> article(String source, String day, String text) {
    return Map.of("source", source, "published_at", day, "text", text);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static JsonNode search(String query) throws Exception {
    var answer = api.send("GET", "/v1/search?facets=&" + query);
    assertEquals(200, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }

  private static List<String> proposed(JsonNode answer) {
    List<String> proposed = new ArrayList<>();
    answer
        .path("did_you_mean")
        .forEach(
            other ->
                proposed.add(other.path("q").asText() + " " + other.path("articles").asText()));
    return proposed;
  }

  private static List<String> without(JsonNode answer) {
    List<String> without = new ArrayList<>();
    for (JsonNode fewer : answer.path("without")) {
      List<String> filters = new ArrayList<>();
      fewer.path("filters").forEach(name -> filters.add(name.asText()));
      without.add(String.join("+", filters) + " " + fewer.path("articles").asText());
    }
    return without;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Letters that changed places, one that is missing, a word that is no name.
        "q=Kobakihdze | Kobakhidze 2",
        "q=Kobakidez | Kobakhidze 2",
        "q=carpentre | carpenter 2",
        "q=title:carpentre | -",
        // A name that articles write in another script alone.
        "q=Babajanun | Бабаджанян 1",
        // The rest of the text stays as it is.
        "q=carpentre+-gardener | carpenter -gardener 2",
        "q=gardener+plumms | gardener plum 1;gardener 1",
        "q=carpenter+xyzzy | carpenter 2",
        "q=\"carpenter+mended\" | carpenter mended 1",
        "q=\"carpenter+mended\"+OR+xyzzy | -",
        "q=xyzzy | -",
        "q=-gardener+xyzzy | -",
        // Only what is found under the same filters.
        "q=Kobakihdze&source=Beta | Kobakhidze 1",
        "q=Kobakihdze&source=Gamma | -",
      })
  void onlyWhatFindsArticlesIsProposed(String query, String expected) throws Exception {
    JsonNode answer = search(query.replace("\"", "%22"));
    assertEquals(0, answer.at("/total/value").asInt());
    List<String> proposed = proposed(answer);
    assertEquals(expected == null ? List.of() : List.of(expected.split(";")), proposed);
    for (JsonNode other : answer.path("did_you_mean")) {
      assertTrue(other.path("why").asText().length() > 5, other::toString);
      JsonNode found = JSON.readTree(api.send("GET", other.path("search").asText()).body());
      assertEquals(other.path("articles").asInt(), found.at("/total/value").asInt());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "q=carpenter&source=Gamma | source 2",
        "q=carpenter&source=Gamma&language=en | source 2",
        "q=carpenter&source=Gamma&language=hy | language+source 2",
        "q=carpenter&not.source=Alpha&not.source=Beta | not.source 2",
        "q=carpenter&from=2030-01-01 | from 2",
        "q=carpenter&from=2030-01-01&to=2030-12-31 | from+to 2",
        "q=Kobaxidze&match=exact | match 2",
        "q=Kobaxidze&match=exact&source=Gamma | source+match 2",
        "source=Gamma&from=2030-01-01 | from 1",
        "source=Nobody | source 4",
        "q=xyzzy&source=Gamma | -",
        "q=xyzzy | -",
      })
  void filtersInTheWayAreNamed(String query, String expected) throws Exception {
    JsonNode answer = search(query);
    assertEquals(0, answer.at("/total/value").asInt());
    List<String> without = without(answer);
    if (expected == null) {
      assertEquals(List.of(), without);
    } else {
      assertTrue(without.contains(expected), without::toString);
    }
    for (JsonNode fewer : answer.path("without")) {
      JsonNode found = JSON.readTree(api.send("GET", fewer.path("search").asText()).body());
      assertEquals(fewer.path("articles").asInt(), found.at("/total/value").asInt());
    }
  }

  @Test
  void nothingIsProposedWhereSomethingWasFound() throws Exception {
    JsonNode answer = search("q=carpenter&source=Beta");
    assertEquals(1, answer.at("/total/value").asInt());
    assertEquals(0, answer.path("did_you_mean").size());
    assertEquals(0, answer.path("without").size());
    assertFalse(answer.path("did_you_mean").isMissingNode());
  }

  @Test
  void theLongestTextIsAnsweredWhereNothingIsFound() throws Exception {
    String words = "Qxzwvkjhgfdplmn+";
    JsonNode answer = search("q=" + words.repeat(15) + "Щщщщщщщщ&match=any");
    assertEquals(0, answer.at("/total/value").asInt());
  }
}
