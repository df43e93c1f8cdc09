package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anun.elastic.Fields;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The most that may be asked for is answered, even in the letters with the longest keys. */
@ExtendWith(LiveElasticsearch.class)
class LimitsIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    api.load(
        folder.resolve("tower.jsonl"),
        List.of(Map.of("text", "Levon Manukyan climbed the old tower before the bells rang.")));
  }

  @AfterAll
  static void close() {
    api.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "per_page=100, per_page=101, per_page",
    "page=10&per_page=100, page=11&per_page=100, page",
    "page=40&per_page=25, page=13&per_page=77, page",
    "page=1000&per_page=1, page=1001&per_page=1, page",
    "facet_size=50, facet_size=51, facet_size",
  })
  void pagesHaveLimits(String allowed, String refused, String limited) throws Exception {
    assertAnswered("/v1/search?" + allowed);
    assertRefused(limited, "/v1/search?" + refused);
  }

  @ParameterizedTest(name = "{0} as long as {2} times {1}")
  @CsvSource({
    "search?q, Ն, 256",
    "search?q, Щ, 256",
    "search?q, 𐐷, 256",
    "search?q, ﷺ, 256",
    "search?q, 'Հովհաննիսյան ', 16",
    "search?q, 'Щукин ', 16",
    "search?spelling, Щ, 200",
    "search?person, ﷺ, 200",
    "search?source, |, 200",
    "variants?name, Щ, 200",
    "variants?name, ﷺ, 200",
    "variants?name, 'Javakhyan ', 16",
    "facets/person?prefix, щ, 64",
    "facets/source?prefix, ., 64",
    "facets/spelling?prefix, \\, 64",
    "facets/language?prefix, İ, 64",
    "suggest?prefix, щ, 64",
    "suggest?prefix, ﷺ, 64",
  })
  void textsHaveLimits(String parameter, String unit, int times) throws Exception {
    String address = "/v1/" + parameter + "=";
    assertAnswered(address + encoded(unit.repeat(times)));
    assertRefused(
        parameter.substring(parameter.indexOf('?') + 1), address + encoded(unit.repeat(times + 1)));
  }

  @ParameterizedTest(name = "{0}={1} and {2}")
  @CsvSource({
    "search?per_page, 1, 100",
    "search?facet_size, 1, 50",
    "variants?name=Manukyan&limit, 1, 64",
    "suggest?prefix=manuk&limit, 1, 20",
    "facets/source?size, 1, 50",
    "facets/person?prefix=manuk&size, 1, 50",
    "documents/ID/similar?limit, 1, 20",
  })
  void numbersHaveLimits(String parameter, int least, int most) throws Exception {
    String id = api.get("/v1/search", "q", "Manukyan").at("/hits/0/id").asText();
    String address = "/v1/" + parameter.replace("ID", id) + "=";
    String name = parameter.substring(Math.max(parameter.indexOf('?'), parameter.indexOf('&')) + 1);
    assertAnswered(address + least);
    assertAnswered(address + most);
    assertRefused(name, address + (least - 1));
    assertRefused(name, address + (most + 1));
  }

  @Test
  void aThousandStoriesOfSeveralCopiesAreToldApart() throws Exception {
    IndexedArticles articles = new IndexedArticles(api.connection());
    for (int story = 0; story < 1_001; story++) {
      for (String copy : List.of("a", "b")) {
        articles
            .add("s" + story + copy, "en", story == 0 ? "First" : "Others", null)
            .with(Fields.STORY, "s" + story + "a");
      }
    }
    articles.write();
    assertStories(1_000, "eq", "source", "Others");
    assertStories(1_001, "lte", "q", "bread");
  }

  private static void assertStories(int stories, String relation, String parameter, String value)
      throws Exception {
    JsonNode page = api.get("/v1/search", parameter, value, "collapse", "story");
    assertEquals(stories, page.at("/stories/value").asInt(), page::toString);
    assertEquals(relation, page.at("/stories/relation").asText());
  }

  @Test
  void sixtyFourFormsOfANameAreListed() throws Exception {
    IndexedArticles articles = new IndexedArticles(api.connection());
    for (int form = 0; form < 65; form++) {
      // Small and capital letters make forms of one name.
      char[] letters = "gevorkian".toCharArray();
      for (int bit = 0; bit < 7; bit++) {
        letters[bit] = (form >> bit & 1) == 0 ? letters[bit] : Character.toUpperCase(letters[bit]);
      }
      String written = new String(letters);
      articles
          .add("f" + form, "en", "Forms", null)
          .with(Fields.TEXT, "Here came " + written + ".")
          .with(Fields.SPELLING, List.of("gevorkian|" + written));
    }
    articles.write();
    JsonNode all = api.get("/v1/variants", "name", "Gevorkian", "limit", "64");
    assertEquals(64, all.path("forms").size(), all::toString);
    assertEquals(false, all.path("complete").asBoolean(true));
    JsonNode page = api.get("/v1/search", "q", "Gevorkian", "per_page", "1");
    long counted = 0;
    for (JsonNode spelling : page.path("spellings")) {
      counted += spelling.path("articles").isNull() ? 0 : 1;
    }
    assertEquals(64, counted, page::toString);
  }

  /**
   * The letter has four sounds' letters in a key, and a word of forty is the longest with sounds.
   */
  @ParameterizedTest
  @CsvSource({"щ, 39", "щ, 63", "ու, 20", "ու, 31", "'ща ', 20", "., 63"})
  void longBeginningsAreAnswered(String unit, int times) throws Exception {
    String prefix = encoded("ща" + unit.repeat(times - 1));
    assertAnswered("/v1/facets/person?prefix=" + prefix);
    assertAnswered("/v1/facets/spelling?prefix=" + prefix);
    assertAnswered("/v1/suggest?prefix=" + prefix);
  }

  private static void assertAnswered(String address) throws Exception {
    HttpResponse<String> answer = api.send("GET", address);
    assertEquals(200, answer.statusCode(), answer.body());
  }

  private static void assertRefused(String parameter, String address) throws Exception {
    HttpResponse<String> answer = api.send("GET", address);
    assertEquals(400, answer.statusCode(), answer.body());
    JsonNode errors = JSON.readTree(answer.body()).path("errors");
    assertEquals(1, errors.size(), answer.body());
    assertEquals(parameter, errors.at("/0/parameter").asText());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void fiftyFilterValuesAreAllowed() throws Exception {
    StringBuilder values = new StringBuilder("/v1/search?q=Manukyan");
    for (int value = 0; value < 50; value++) {
      values
          .append(value % 2 == 0 ? "&spelling=" : "&not.person=")
          .append("Manukyan+")
          .append(value);
    }
    assertAnswered(values.toString());
    assertRefused("filters", values + "&language=en");
  }
}
