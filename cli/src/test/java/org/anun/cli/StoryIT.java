package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anun.indexer.load.LoadReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Copies of one article share a story, in whatever order and however often they are loaded. */
@ExtendWith(LiveElasticsearch.class)
class StoryIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Paragraphs of about equal length that have nothing to do with each other. */
  private static final List<String> PARAGRAPHS =
      List.of(
          "The old lighthouse above the bay was lit again on Sunday after the keeper's daughter"
              + " had polished every prism of its lens with vinegar and soft paper.",
          "Fishermen who came home before dawn said that they had steered by nothing but memory"
              + " and the smell of the bakery since the lamp failed in spring.",
          "The council voted money for copper wire, a spare bulb and a ladder, and asked the"
              + " schoolchildren to write down how often the beam went round in a minute.",
          "An engineer from the mainland measured the tower and found it leaning by the width of"
              + " a thumb, which according to the parish book it did already when it was built.",
          "Visitors may climb the stairs at noon, one family after another, provided that nobody"
              + " whistles, because the gulls on the gallery take it for a quarrel.",
          "In the evening the choir sang from a rowing boat below the rocks, and the harbour"
              + " master, who had never done so before, switched off the radio to listen.");

  @TempDir private Path folder;
  private final LiveApi api;

  StoryIT(URI elasticsearch) throws IOException {
    api = new LiveApi(elasticsearch);
  }

  @AfterEach
  void close() {
    api.close();
  }

  /** An article made of some of the paragraphs, with its name in its address. */
  private static Map<String, String> article(String name, int... paragraphs) {
    List<String> text = new ArrayList<>();
    for (int paragraph : paragraphs) {
      text.add(PARAGRAPHS.get(paragraph));
    }
    return article(name, String.join("\n\n", text));
  }

  private static Map<String, String> article(String name, String text) {
    Map<String, String> article = new TreeMap<>();
    article.put("url", "https://" + name + ".example/news");
    article.put("source", name);
    article.put("title", "As " + name + " has it");
    article.put("published_at", "2025-05-0" + (1 + Math.floorMod(name.hashCode(), 9)));
    article.put("text", text);
    return article;
  }

  private LoadReport load(List<Map<String, String>> articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> article : articles) {
      lines.add(JSON.writeValueAsString(article));
    }
    return api.load(Files.write(folder.resolve("a.jsonl"), lines));
  }

  /** The sources whose articles share a story, each group and all groups in order. */
  private Set<String> groups() throws Exception {
    Map<String, TreeSet<String>> groups = new TreeMap<>();
    for (JsonNode hit : api.get("/v1/search", "per_page", "100").path("hits")) {
      groups
          .computeIfAbsent(hit.path("story").asText(), story -> new TreeSet<>())
          .add(hit.path("source").asText());
    }
    Set<String> written = new TreeSet<>();
    groups.values().forEach(group -> written.add(String.join(" ", group)));
    return written;
  }

  private Map<String, String> stories() throws Exception {
    Map<String, String> stories = new TreeMap<>();
    for (JsonNode hit : api.get("/v1/search", "per_page", "100").path("hits")) {
      stories.put(hit.path("source").asText(), hit.path("story").asText());
    }
    return stories;
  }

  private static final List<Map<String, String>> COPIES =
      List.of(
          article("alpha", 0, 1, 2, 3, 4),
          article(
              "beta",
              "PORT, May 4 (Harbour Agency) – "
                  + PARAGRAPHS.get(0).replace("'", "’")
                  + "\n\n"
                  + String.join("\n\n", PARAGRAPHS.subList(1, 5))
                  + "\n\nReporting by our desk."),
          article("gamma", 0, 1, 2, 4),
          article("other", 5, 5),
          article(
              "rival",
              "The lamp on the headland burns once more. A young woman cleaned its glass for a"
                  + " week, the town hall paid for the cable, and boats no longer come in by guess."
                  + " Tourists are let up at midday if they keep quiet near the birds."));

  @Test
  void copiesShareAStoryAndOthersDoNot() throws Exception {
    assertEquals(5, load(COPIES).indexed());
    assertEquals(Set.of("alpha beta gamma", "other", "rival"), groups());
  }

  @Test
  void loadingAgainOrInAnotherOrderOrOneByOneMakesTheSameStories() throws Exception {
    load(COPIES);
    Map<String, String> first = stories();
    assertEquals(5, load(COPIES).unchanged());
    assertEquals(first, stories());

    try (LiveApi fresh = new LiveApi(elasticsearch())) {
      List<Map<String, String>> reversed = new ArrayList<>(COPIES);
      Collections.reverse(reversed);
      for (Map<String, String> article : reversed) {
        fresh.load(folder.resolve("one.jsonl"), List.of(article));
      }
      assertEquals(first, stories());
    }
  }

  private URI elasticsearch() {
    return api.connection().settings().nodes().get(0);
  }

  @Test
  void anArticleBetweenTwoStoriesMakesThemOne() throws Exception {
    load(List.of(article("alpha", 0, 1, 2, 3), article("omega", 2, 3, 4, 5)));
    assertEquals(Set.of("alpha", "omega"), groups());
    load(List.of(article("between", 1, 2, 3, 4)));
    assertEquals(Set.of("alpha between omega"), groups());
  }

  @Test
  void aStoryFallsIntoPartsWhenWhatHeldItTogetherChanges() throws Exception {
    List<Map<String, String>> chain =
        List.of(
            article("alpha", 0, 1, 2, 3),
            article("between", 1, 2, 3, 4),
            article("omega", 2, 3, 4, 5));
    load(chain);
    assertEquals(Set.of("alpha between omega"), groups());
    assertEquals(1, load(List.of(article("between", 5, 0))).updated());
    assertEquals(Set.of("alpha", "between", "omega"), groups());
    Map<String, String> apart = stories();
    assertEquals(3, new TreeSet<>(apart.values()).size());
    load(List.of(article("between", 1, 2, 3, 4)));
    assertEquals(Set.of("alpha between omega"), groups());
  }

  @Test
  void anotherHeadlineOrDateChangesNoStory() throws Exception {
    load(COPIES);
    Map<String, String> before = stories();
    Map<String, String> retitled = new TreeMap<>(COPIES.getFirst());
    retitled.put("title", "The lamp burns again");
    assertEquals(1, load(List.of(retitled)).updated());
    assertEquals(before, stories());
  }

  @Test
  void manyCopiesInManyBatchesAreOneStory() throws Exception {
    List<Map<String, String>> many = new ArrayList<>();
    for (int number = 0; number < 450; number++) {
      many.add(article("s" + number, 0, 1, 2, number % 2 == 0 ? 3 : 4));
    }
    load(many);
    JsonNode answer = api.get("/v1/search", "collapse", "story");
    assertEquals(450, answer.at("/total/value").asInt());
    assertEquals(1, answer.at("/stories/value").asInt());
    assertEquals(449, answer.at("/hits/0/copies/articles").asInt());
  }

  @Test
  void collapsingShowsOneOfEachStoryAndCountsBoth() throws Exception {
    load(COPIES);
    JsonNode all = api.get("/v1/search");
    assertEquals(5, all.at("/total/value").asInt());
    assertTrue(all.path("stories").isNull());
    assertTrue(all.at("/hits/0/copies").isNull());

    JsonNode one = api.get("/v1/search", "collapse", "story", "facets", "source,story");
    assertEquals(5, one.at("/total/value").asInt());
    assertEquals("eq", one.at("/stories/relation").asText());
    assertEquals(3, one.at("/stories/value").asInt());
    assertEquals(3, one.path("hits").size());
    assertEquals(5, one.at("/facets/source/values").size(), "facets count articles");
    int copies = 0;
    for (JsonNode hit : one.path("hits")) {
      copies += hit.at("/copies/articles").asInt();
      for (JsonNode source : hit.at("/copies/sources")) {
        assertNotEquals(hit.path("source"), source.path("value"));
      }
    }
    assertEquals(2, copies);
  }

  @Test
  void pagesOfStoriesEndWithTheLastStory() throws Exception {
    load(COPIES);
    JsonNode first = api.get("/v1/search", "collapse", "story", "per_page", "2");
    assertTrue(first.at("/page/next").asText().contains("collapse=story"), first.toString());
    JsonNode last = api.get("/v1/search", "collapse", "story", "per_page", "2", "page", "2");
    assertEquals(1, last.path("hits").size());
    assertTrue(last.at("/page/next").isNull());
  }

  @Test
  void aStoryIsAFacetAndAFilterOfItsCopies() throws Exception {
    load(COPIES);
    JsonNode facet = api.get("/v1/search", "facets", "story").at("/facets/story");
    assertEquals(1, facet.path("values").size(), facet.toString());
    assertEquals(0, facet.path("other").asInt(-1));
    assertEquals(3, facet.at("/values/0/count").asInt());
    assertTrue(facet.at("/values/0/label").asText().startsWith("As "), facet.toString());
    String story = facet.at("/values/0/value").asText();
    assertEquals(3, api.get("/v1/search", "story", story).at("/total/value").asInt());
    assertEquals(2, api.get("/v1/search", "not.story", story).at("/total/value").asInt());
    JsonNode narrowed =
        api.get("/v1/search", "story", story, "source", "alpha", "collapse", "story");
    assertEquals(0, narrowed.at("/hits/0/copies/articles").asInt(-1), "copies match as well");
    assertEquals(facet.path("values"), api.get("/v1/facets/story").path("values"));
  }
}
