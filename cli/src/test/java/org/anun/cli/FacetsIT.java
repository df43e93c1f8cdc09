package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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

/** What filters find, and what facets count beside them. */
@ExtendWith(LiveElasticsearch.class)
class FacetsIT {
  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    api.load(
        folder.resolve("bakers.jsonl"),
        List.of(
            article(
                "Alpha",
                "2024-01-10",
                "The bakery of Aram Vardanyan on the lake road sold out of bread before noon."),
            article(
                "Alpha",
                "2024-01-11",
                "Aram Vardanyan and Marine Danielyan opened a school for bakers in the old mill."),
            article(
                "Alpha",
                "2024-02-01",
                "Пекарня, которую открыл Арам Варданян у озера, продала весь хлеб до полудня."),
            article(
                "Beta",
                "2024-02-02",
                "Marine Danielyan taught the first class of bakers until late in the evening."),
            article(
                "Beta",
                "2024-03-01",
                "Քաղաքում Արամ Վարդանյան անունով հացթուխը լճի ափին նոր փուռ է բացել։"),
            Map.of(
                "published_at",
                "2024-03-02",
                "text",
                "Bread has become dearer in every town of the valley, and so has the grain."),
            Map.of(
                "source",
                "Gamma",
                "text",
                "Мельницы долины говорят, что зерно летом подорожает во всех городах."),
            Map.of(
                "source",
                "Gamma",
                "text",
                "Marine Danielyan said that the mills of the valley can lower the price.")));
  }

  private static Map<String, String> article(String source, String day, String text) {
    return Map.of("source", source, "published_at", day, "text", text);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  /** A facet's values as {@code value count}, with a star behind those that are selected. */
  private static String listed(JsonNode facet) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : facet.path("values")) {
      values.add(
          value.path("value").asText()
              + " "
              + value.path("count").asInt()
              + (value.path("selected").asBoolean() ? "*" : ""));
    }
    return String.join(", ", values);
  }

  private static JsonNode search(String parameters) throws Exception {
    return api.get("/v1/search?" + parameters);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "per_page=1, 8",
    "source=Alpha, 3",
    "source=Alpha&source=Beta, 5",
    "source=Alpha&language=ru, 1",
    "source=Alpha&source=Gamma&language=ru&language=hy, 2",
    "source=Alpha&language=hy, 0",
    "source=Nobody, 0",
    "source=unknown, 1",
    "source=unknown&source=Beta, 3",
    "not.source=Alpha, 5",
    "not.source=Alpha&not.source=unknown, 4",
    "not.source=unknown, 7",
    "source=Alpha&not.source=Alpha, 0",
    "source=Gamma&not.language=en, 1",
    "language=unknown, 0",
    "person=aram+vardanian, 4",
    "person=aram+vardanian&person=marine+danilian, 6",
    "person=aram+vardanian&not.person=marine+danilian, 3",
    "spelling=Vardanyan, 2",
    "spelling=Vardanyan&spelling=%D0%92%D0%B0%D1%80%D0%B4%D0%B0%D0%BD%D1%8F%D0%BD, 3",
    "spelling=Aram+Vardanyan, 2",
    "spelling=vardanyan, 0",
    "not.spelling=Danielyan, 5",
    "from=2024-02-01, 4",
    "from=2024-02-01&source=unknown&source=Alpha, 2",
    "q=Vardanian&source=Beta, 1",
  })
  void finds(String parameters, int articles) throws Exception {
    assertEquals(articles, search(parameters).at("/total/value").asInt());
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "per_page=1           | source   | Alpha 3, Beta 2, Gamma 2, unknown 1",
        "per_page=1           | language | en 5, ru 2, hy 1",
        "per_page=1           | person   | aram vardanian 4, marine danilian 3",
        "source=Alpha         | source   | Alpha 3*, Beta 2, Gamma 2, unknown 1",
        "source=Alpha         | language | en 2, ru 1",
        "not.source=Alpha     | source   | Alpha 3, Beta 2, Gamma 2, unknown 1",
        "not.source=Alpha     | language | en 3, hy 1, ru 1",
        "source=unknown       | source   | Alpha 3, Beta 2, Gamma 2, unknown 1*",
        "source=unknown       | person   | ''",
        "source=Beta&language=ru | source | Alpha 1, Gamma 1, Beta 0*",
        "source=Beta&language=ru | language | en 1, hy 1, ru 0*",
        "source=Nobody        | source   | Alpha 3, Beta 2, Gamma 2, unknown 1, Nobody 0*",
        "language=unknown     | language | en 5, ru 2, hy 1, unknown 0*",
        "person=aram+vardanian | person  | aram vardanian 4*, marine danilian 3",
        "person=aram+vardanian | source  | Alpha 3, Beta 1",
        "from=2024-02-01      | source   | Beta 2, Alpha 1, unknown 1",
        "q=Vardanyan          | source   | Alpha 3, Beta 1",
        "q=Vardanyan          | spelling | Vardanyan 2, Варданян 1, Վարդանյան 1",
        "q=Vardanyan&spelling=Vardanyan | spelling | Vardanyan 2*, Варданян 1, Վարդանյան 1",
        "spelling=Vardanyan   | spelling | Vardanyan 2*, Варданян 1, Վարդանյան 1",
        "q=Vardanyan&spelling=Vardanyan | source | Alpha 2",
        "q=Vardanyan&source=Beta | spelling | Վարդանյան 1",
        "q=Vardanyan&source=Beta&spelling=Vardanyan | spelling | Վարդանյան 1, Vardanyan 0*",
      })
  void counts(String parameters, String facet, String expected) throws Exception {
    assertEquals(expected, listed(search(parameters).path("facets").path(facet)));
  }

  @ParameterizedTest(name = "{0}: {1} is {2} and {3} others")
  @CsvSource(
      delimiter = '|',
      value = {
        "facet_size=1              | source   | Alpha 3           | 5",
        "facet_size=1&source=Gamma | source   | Alpha 3, Gamma 2* | 3",
        "facet_size=1&source=Alpha | source   | Alpha 3*          | 5",
        "facet_size=4              | source   | Alpha 3, Beta 2, Gamma 2, unknown 1 | 0",
        "facet_size=1              | person   | aram vardanian 4  | 3",
        "facet_size=1&q=Vardanyan  | spelling | Vardanyan 2       | 2",
        "facet_size=1&q=Vardanyan&spelling=%D0%92%D0%B0%D1%80%D0%B4%D0%B0%D0%BD%D1%8F%D0%BD"
            + " | spelling | Vardanyan 2, Варданян 1* | 1",
      })
  void addsUpTheOthers(String parameters, String name, String expected, int other)
      throws Exception {
    JsonNode facet = search(parameters).path("facets").path(name);
    assertEquals(expected, listed(facet));
    assertEquals(other, facet.path("other").asInt(-1));
    assertEquals(0, facet.path("error_bound").asInt(-1));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "source                        | Alpha 3, Beta 2, Gamma 2, unknown 1",
        "source?source=Beta            | Alpha 3, Beta 2*, Gamma 2, unknown 1",
        "source?language=ru            | Alpha 1, Gamma 1",
        "source?prefix=AL              | Alpha 3",
        "person?prefix=dan             | marine danilian 3",
        "person?prefix=%D0%B2%D0%B0%D1%80 | aram vardanian 4",
        "person?prefix=dan&source=Beta | marine danilian 1",
        "spelling?prefix=vard          | Vardanyan 2",
        "language?q=Danielyan          | en 3",
        "language?prefix=RU            | ru 2",
        "language?prefix=arm           | hy 1",
        "language?prefix=%D5%B0%D5%A1%D5%B5 | hy 1",
        "language?prefix=%D0%B0%D1%80%D0%BC&lang=ru | hy 1",
        "language?prefix=%D0%B0%D1%80%D0%BC | ''",
        "language?prefix=arm&language=en&size=1 | en 5*, hy 1",
        "source?prefix=unk             | unknown 1",
        "source?prefix=%D5%B1%D5%B6&lang=hy | ''",
        "source?prefix=%D5%A1%D5%B6%D5%B0&lang=hy | unknown 1",
      })
  void listsOneFacet(String address, String expected) throws Exception {
    assertEquals(expected, listed(api.get("/v1/facets/" + address)));
  }

  @Test
  void theFormsOfAChosenSpellingAreListedAloneAsBesideHits() throws Exception {
    String question = "spelling=Vardanyan&from=2024-01-01";
    String beside = listed(search(question).at("/facets/spelling"));
    assertTrue(beside.contains("Варданян 1"), beside);
    assertEquals(beside, listed(api.get("/v1/facets/spelling?" + question)));
  }

  @Test
  void onlyTheFacetsAskedForAreCounted() throws Exception {
    assertEquals(0, search("facets=").path("facets").size());
    JsonNode two = search("facets=published,source").path("facets");
    assertEquals(2, two.size());
    assertEquals(2, two.at("/published/unknown").asInt());
  }

  @Test
  void personsAreCalledAsMostArticlesCallThem() throws Exception {
    JsonNode persons = search("per_page=1").at("/facets/person/values");
    assertEquals("Aram Vardanyan", persons.at("/0/label").asText());
    assertEquals("Marine Danielyan", persons.at("/1/label").asText());
  }
}
