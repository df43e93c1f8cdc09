package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.Fields;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested while somebody types. */
@ExtendWith(LiveElasticsearch.class)
class SuggestIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch) throws IOException {
    api = new LiveApi(elasticsearch);
    IndexedArticles articles = new IndexedArticles(api.connection());
    articles
        .add("visit", "en", "Alpha", "2024-01-01")
        .with(Fields.TITLE, "Pashinyan visits the bakers of Gyumri")
        .person("nikol-pashinyan", "Nikol Pashinyan")
        .place("gyumri", "Gyumri");
    articles
        .add("visite", "fr", "Beta", "2024-01-02")
        .with(Fields.TITLE, "Pachinian chez les boulangers")
        .person("nikol-pashinyan", "Nikol Pachinian");
    articles
        .add("copy", "fr", "Gamma", "2024-01-03")
        .with(Fields.TITLE, "Pachinian chez les boulangers")
        .with(Fields.STORY, "visite")
        .person("nikol-pashinyan", "Nikol Pachinian");
    articles
        .add("oven", "hy", "Beta", null)
        .with(Fields.TITLE, "Արամ Վարդանյանը փուռ է բացել Գյումրիում")
        .person("aram vardanian", "Արամ Վարդանյան")
        .place("gyumri", "Գյումրի")
        .organisation("bakeri union", "Bakers' Union");
    articles
        .add("mill", "uk", "Beta", null)
        .with(Fields.TITLE, "Колхіда мовчить")
        .organisation("kolkhida", "«Колхіда");
    articles
        .add("price", "en", "Alpha", "2024-02-01")
        .with(Fields.TITLE, "The price of bread and of passports");
    articles.write();
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static List<String> names(JsonNode answer) {
    List<String> names = new ArrayList<>();
    answer
        .path("names")
        .forEach(
            name ->
                names.add(
                    name.path("kind").asText()
                        + " "
                        + name.path("label").asText()
                        + " "
                        + name.path("articles").asText()));
    return names;
  }

  private static List<String> titles(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("titles").forEach(title -> ids.add(title.path("id").asText()));
    return ids.stream().sorted().toList();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "pash | en | person Nikol Pashinyan 3 | visit",
        "Pach | - | person Nikol Pachinian 3 | copy",
        "Փաշ | en | person Nikol Pashinyan 3 | visit",
        "Паш | hy | person Նիկոլ Փաշինյան 3 | visit",
        "nikol pa | en | person Nikol Pashinyan 3 | -",
        "პაშ | ru | person Никол Пашинян 3 | visit",
        "Vard | - | person Արամ Վարդանյան 1 | oven",
        "Вард | - | person Արամ Վարդանյան 1 | oven",
        "Gyum | en | place Gyumri 2 | oven visit",
        "Գյ | en | place Gyumri 2 | oven",
        "Union | - | organisation Bakers' Union 1 | -",
        "the pri | - | - | price",
        "bread of pa | - | - | price",
        "zzz | - | - | -",
      })
  void namesAndHeadlinesBeginSo(String prefix, String language, String name, String titles)
      throws Exception {
    JsonNode answer =
        language == null
            ? api.get("/v1/suggest", "prefix", prefix)
            : api.get("/v1/suggest", "prefix", prefix, "lang", language);
    assertEquals(name == null ? List.of() : List.of(name), names(answer));
    if (titles != null) {
      assertTrue(
          titles(answer).containsAll(List.of(titles.split(" "))), () -> answer.toPrettyString());
    }
    assertEquals(false, answer.path("partial").asBoolean(true));
  }

  @Test
  void aNameLeadsToItsArticlesAndSaysWhyItIsThere() throws Exception {
    JsonNode name = api.get("/v1/suggest", "prefix", "pachi", "lang", "en").at("/names/0");
    assertEquals("nikol-pashinyan", name.path("key").asText());
    assertEquals("Nikol Pachinian", name.path("form").asText());
    JsonNode found = JSON.readTree(api.send("GET", name.path("search").asText()).body());
    assertEquals(name.path("articles").asInt(), found.at("/total/value").asInt());
  }

  @Test
  void aNameWithAnOpenQuotationMarkIsSearchedAllTheSame() throws Exception {
    JsonNode name = api.get("/v1/suggest", "prefix", "колх").at("/names/0");
    assertEquals("«Колхіда", name.path("label").asText());
    JsonNode found = api.get("/v1/search", "q", name.path("q").asText());
    assertEquals("mill", found.at("/hits/0/id").asText());
  }

  @Test
  void copiesShareOneHeadline() throws Exception {
    JsonNode answer = api.get("/v1/suggest", "prefix", "boulan");
    assertEquals(1, answer.path("titles").size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "pa | 400 | prefix",
        "p.a. | 400 | prefix",
        "pas | 200 | -",
        "Փ | 400 | prefix",
        "Փա | 200 | -",
        "Փa | 400 | prefix",
        "23 | 400 | prefix",
      })
  void tooFewLettersSayTooLittle(String prefix, int status, String parameter) throws Exception {
    HttpResponse<String> answer =
        api.send("GET", "/v1/suggest?prefix=" + URLEncoder.encode(prefix, StandardCharsets.UTF_8));
    assertEquals(status, answer.statusCode(), answer.body());
    if (status == 400) {
      assertEquals(parameter, JSON.readTree(answer.body()).at("/errors/0/parameter").asText());
    }
  }
}
