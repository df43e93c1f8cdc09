package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer offers can be asked for as it stands: values, forms and other pages. */
@ExtendWith(LiveElasticsearch.class)
class RoundTripIT {
  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    List<Map<String, String>> articles = new ArrayList<>();
    for (String text :
        List.of(
            "Nikol Pashinyan-Sarkissian and Levon Javakhyan walked along the river.",
            "Nikol Pas\u0327inyan’s boat and Ani O'Connor's dog were seen at the river.",
            "Nikol Paşinyan left the river, and Jean-Pierre d'Artagnan came to the bridge.",
            "Никол Пашинян и Левон Джавахян гуляли вдоль реки, и Пашинян молчал.",
            "Նիկոլ Փաշինյանն ու Լևոն Ջավախյանը քայլում էին գետի ափով, և Փաշինյա՞նն էր լռում։",
            "გიორგი ბერიძე მდინარის პირას სეირნობდა და ხიდთან გაზეთს კითხულობდა.",
            "PASHINYAN AND JAVAKHYAN walked along the river & talked | about \\ fish.")) {
      int number = articles.size() + 1;
      articles.add(
          Map.of(
              "source",
              "River & Sea | \"" + number % 3 + "\" + ½ ☂",
              "published_at",
              "2024-05-0" + number,
              "text",
              text));
    }
    articles.add(Map.of("text", "Nobody walked along the river when the bridge was closed."));
    api.load(folder.resolve("river.jsonl"), articles);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  @ParameterizedTest(name = "{0} of q={1}")
  @CsvSource({
    "source, ''",
    "language, ''",
    "person, ''",
    "source, river",
    "language, Pashinyan",
    "person, Pashinyan",
    "spelling, Pashinyan",
    "spelling, Javakhyan",
    "spelling, Nikol Paşinyan",
    "spelling, O'Connor",
    "spelling, ბერიძე",
    "spelling, Pashinyan-Sarkissian",
  })
  void everyListedValueCanBeChosenAndFindsItsCount(String field, String query) throws Exception {
    JsonNode values =
        api.get("/v1/search", "q", query, "facet_size", "50").at("/facets/" + field + "/values");
    assertFalse(values.isEmpty());
    for (JsonNode value : values) {
      String chosen = value.path("value").asText();
      int count = value.path("count").asInt();
      assertTrue(count > 0, value.toString());
      assertEquals(count, total("q", query, field, chosen), chosen);
      assertEquals(total("q", query) - count, total("q", query, "not." + field, chosen), chosen);
    }
  }

  @Test
  void aFormCanBeChosenInEitherNormalForm() throws Exception {
    assertEquals(2, total("spelling", "Pa\u015finyan"));
    assertEquals(2, total("spelling", "Pas\u0327inyan"));
    assertEquals(6, total("not.spelling", "Pas\u0327inyan"));
  }

  private static int total(String... parameters) throws Exception {
    return api.get("/v1/search", parameters).at("/total/value").asInt();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pashinyan",
        "Javakhyan",
        "Nikol",
        "Nikol Pashinyan",
        "Levon Javakhyan",
        "Beridze",
        "O'Connor",
        "Jean-Pierre"
      })
  void everyFormIsASpellingThatFindsItsArticles(String name) throws Exception {
    JsonNode forms = api.get("/v1/variants", "name", name).path("forms");
    assertFalse(forms.isEmpty());
    for (JsonNode form : forms) {
      String spelling = form.path("form").asText();
      assertEquals(form.path("articles").asInt(), total("spelling", spelling), spelling);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"relevance", "newest", "oldest"})
  void pagesFollowOneAnotherWithoutGapOrRepetition(String sort) throws Exception {
    List<String> whole = ids(api.get("/v1/search", "q", "Pashinyan OR river", "sort", sort));
    assertEquals(8, total());
    List<String> walked = new ArrayList<>();
    JsonNode page = api.get("/v1/search", "q", "Pashinyan OR river", "sort", sort, "per_page", "2");
    walked.addAll(ids(page));
    while (!page.at("/page/next").isNull()) {
      JsonNode next = api.get(page.at("/page/next").asText());
      assertTrue(next.path("hits").size() <= 2);
      assertEquals(ids(page), ids(api.get(next.at("/page/previous").asText())));
      page = next;
      walked.addAll(ids(page));
    }
    assertEquals(whole, walked);
    assertEquals(whole.size(), whole.stream().distinct().count());
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.path("hits").forEach(hit -> ids.add(hit.path("id").asText()));
    return ids;
  }

  @Test
  void byDateTheUndatedComeLast() throws Exception {
    for (String sort : List.of("newest", "oldest")) {
      List<String> days = new ArrayList<>();
      api.get("/v1/search", "sort", sort)
          .path("hits")
          .forEach(hit -> days.add(hit.path("published_at").asText("none")));
      assertEquals(sort.equals("newest") ? "2024-05-07" : "2024-05-01", days.getFirst());
      assertEquals("none", days.getLast());
    }
  }

  @Test
  void theArticleOfAHitIsTheOneLoaded() throws Exception {
    for (JsonNode hit : api.get("/v1/search").path("hits")) {
      JsonNode article = api.get("/v1/documents/" + hit.path("id").asText());
      for (String field : List.of("id", "url", "source", "language", "published_at")) {
        assertEquals(hit.path(field), article.path(field));
      }
      String text = article.path("text").asText();
      int end = 0;
      for (JsonNode segment : article.path("segments")) {
        assertEquals(end, segment.path("start").asInt());
        end = segment.path("end").asInt();
      }
      assertEquals(text.length(), end);
      for (JsonNode person : article.path("people")) {
        for (JsonNode mention : person.path("mentions")) {
          assertEquals(
              text.substring(mention.path("start").asInt(), mention.path("end").asInt()),
              mention.path("text").asText());
        }
      }
    }
  }
}
