package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked in titles and snippets, and that marks never change the text. */
@ExtendWith(LiveElasticsearch.class)
class HighlightIT {
  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    List<Map<String, String>> articles = new ArrayList<>();
    Stream.of(
            "English| Nikol Pashinyan came to the lake, and Pashinian left it at noon.",
            "Possessive| The boat was Pashinyan's, and the oars were Pashinyan’s too.",
            "Armenian| Նիկոլ Փաշինյանը եկավ լիճ, և կեսօրին Փաշինյան անունով նավը մեկնեց։",
            "Russian| Никол Пашинян приехал на озеро, и в полдень лодка Пашиняна уплыла.",
            "Georgian| ნიკოლ ფაშინიანი ტბასთან დილით მოვიდა, შუადღისას კი ფაშინიანმა ნავი დატოვა.",
            "Turkish| Nikol Paşinyan sabah göle geldi, öğlen Paşinyan'ın teknesi kıyıdan ayrıldı.",
            "Ukrainian| Нікол Пашинян приїхав на озеро, і опівдні човен Пашиняна поплив назад.",
            "Ter| Լևոն Տեր-Պետրոսյանը առավոտյան եկավ լիճ, իսկ կեսօրին նավով մեկնեց քաղաք։",
            "Greek| Ο Νικόλ Πασινιάν ήρθε το πρωί στη λίμνη και το μεσημέρι έφυγε με τη βάρκα.",
            "Hebrew| ראש הממשלה בנימין נתניהו הגיע לאגם, ובצהריים נתניהו עזב בסירה.",
            "Arabic| وصل بنيامين نتنياهو إلى البحيرة صباحا، وغادر نتنياهو عند الظهر بالقارب.",
            "Emoji| 🎉👩‍👩‍👧 Nikol Pashinyan 🕊️ came to the lake, 🇦🇲 Pashinyan🎈 left it at noon 🛶.",
            "Markup| <b>Pashinyan</b> came to the lake & <script>Pashinyan()</script> left it.",
            "Decomposed| Nikol Pas\u0327inyan came to the lake, and Pas\u0327inyan left it at noon.",
            "Hyphen| Nikol Pashinyan-Sarkissian came to the lake and left it at noon.",
            "Widthless| Reporters met Pashinyan\u200b at noon, and \u2060Pashinyan\u2060 said nothing.",
            "Hidden| Նիկոլ Փաշինյա՞նն էր եկել լիճ, թե՞ ուրիշ մարդ էր նավակով մեկնել կեսօրին։")
        .forEach(
            line -> {
              String[] parts = line.split("\\| ", 2);
              articles.add(Map.of("source", parts[0], "text", parts[1]));
            });
    articles.add(
        Map.of(
            "source",
            "Headline",
            "title",
            "Pashinyan <i>at</i> the lake & the «harbour» 🎉",
            "text",
            "The harbour was closed all morning, and no boat left before the evening came."));
    api.load(folder.resolve("lake.jsonl"), articles);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static JsonNode search(String query, String source) throws Exception {
    return api.get("/v1/search", "q", query, "source", source);
  }

  /** Runs with brackets around those that are marked. */
  private static String rendered(JsonNode runs) {
    StringBuilder text = new StringBuilder();
    for (JsonNode run : runs) {
      String piece = run.path("t").asText();
      text.append(run.has("s") ? "[" + piece + "]" : piece);
    }
    return text.toString();
  }

  private static String plain(JsonNode runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.path("t").asText()));
    return text.toString();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "English | Pashinyan | Nikol [Pashinyan] came to the lake, and [Pashinian] left it at noon.",
        "English | Пашинян | Nikol [Pashinyan] came to the lake, and [Pashinian] left it at noon.",
        "English | Փաշինյան | Nikol [Pashinyan] came to the lake, and [Pashinian] left it at noon.",
        "English | boats OR lakes | Nikol Pashinyan came to the [lake], and Pashinian left it at noon.",
        "Possessive | Pashinyan"
            + " | The boat was [Pashinyan's], and the oars were [Pashinyan’s] too.",
        "Possessive | Пашинян"
            + " | The boat was [Pashinyan's], and the oars were [Pashinyan’s] too.",
        "Armenian | Pashinyan"
            + " | Նիկոլ [Փաշինյանը] եկավ լիճ, և կեսօրին [Փաշինյան] անունով նավը մեկնեց։",
        "Russian | Pashinyan"
            + " | Никол [Пашинян] приехал на озеро, и в полдень лодка [Пашиняна] уплыла.",
        "Russian | Никол Փաշինյան"
            + " | [Никол] [Пашинян] приехал на озеро, и в полдень лодка [Пашиняна] уплыла.",
        "Georgian | Pashinyan"
            + " | ნიკოლ [ფაშინიანი] ტბასთან დილით მოვიდა, შუადღისას კი [ფაშინიანმა] ნავი დატოვა.",
        "Turkish | Пашинян"
            + " | Nikol [Paşinyan] sabah göle geldi, öğlen [Paşinyan'ın] teknesi kıyıdan ayrıldı.",
        "Ukrainian | Փաշինյան"
            + " | Нікол [Пашинян] приїхав на озеро, і опівдні човен [Пашиняна] поплив назад.",
        "Ter | Petrosyan"
            + " | Լևոն Տեր-[Պետրոսյանը] առավոտյան եկավ լիճ, իսկ կեսօրին նավով մեկնեց քաղաք։",
        "Greek | Πασινιάν"
            + " | Ο Νικόλ [Πασινιάν] ήρθε το πρωί στη λίμνη και το μεσημέρι έφυγε με τη βάρκα.",
        "Hebrew | נתניהו | ראש הממשלה בנימין [נתניהו] הגיע לאגם, ובצהריים [נתניהו] עזב בסירה.",
        "Arabic | نتنياهو"
            + " | وصل بنيامين [نتنياهو] إلى البحيرة صباحا، وغادر [نتنياهو] عند الظهر بالقارب.",
        "Emoji | Пашинян"
            + " | 🎉👩‍👩‍👧 Nikol [Pashinyan] 🕊️ came to the lake, 🇦🇲 [Pashinyan]🎈 left it at noon 🛶.",
        "Markup | Pashinyan"
            + " | <b>[Pashinyan]</b> came to the lake & <script>[Pashinyan]()</script> left it.",
        "Hyphen | Sarkissian | Nikol Pashinyan-[Sarkissian] came to the lake and left it at noon.",
      })
  void marks(String source, String query, String expected) throws Exception {
    JsonNode page = search(query, source);
    assertEquals(1, page.at("/total/value").asInt(), page.toString());
    JsonNode snippets = page.at("/hits/0/snippets");
    assertEquals(1, snippets.size(), snippets.toString());
    assertEquals(expected, rendered(snippets.get(0)));
  }

  @Test
  void marksKeepTheTextAsFound() throws Exception {
    assertEquals(
        "Nikol [Pas\u0327inyan] came to the lake, and [Pas\u0327inyan] left it at noon.",
        rendered(search("Pashinyan", "Decomposed").at("/hits/0/snippets/0")));
    assertEquals(
        "Նիկոլ [Փաշինյա՞նն] էր եկել լիճ, թե՞ ուրիշ մարդ էր նավակով մեկնել կեսօրին։",
        rendered(search("Pashinyan", "Hidden").at("/hits/0/snippets/0")));
  }

  @Test
  void headlinesAreMarkedWholeAndStayText() throws Exception {
    String headline = "Pashinyan <i>at</i> the lake & the «harbour» 🎉";
    JsonNode marked = search("Pashinian", "Headline").at("/hits/0/title");
    assertEquals("[Pashinyan] <i>at</i> the lake & the «harbour» 🎉", rendered(marked));
    assertEquals(headline, rendered(search("evening", "Headline").at("/hits/0/title")));
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "'\"Nikol Pashinyan\"', English, 1",
    "'\"Nikol Pashinian\"', English, 0",
    "'\"nikol pashinyan\"', English, 1",
    "'\"Pashinyan Nikol\"', English, 0",
    "'\"Pashinyan\"', Russian, 0",
    "'\"Pashinyan\"', Armenian, 0",
    "'\"boats\"', Possessive, 0",
    "'“Nikol Pashinyan”', English, 1",
    "'«Никол Пашинян»', Russian, 1",
    "'«Никол Пашинян»', English, 0",
    "'„Nikol Pashinyan“', Russian, 0",
    "'\"Nikol Pas\u0327inyan\"', Decomposed, 1",
    "'\"Նիկոլ Փաշինյանն\"', Hidden, 1",
    "'\"Նիկոլ Փաշինյան\"', Hidden, 0",
  })
  void aPhraseIsNeverExpanded(String phrase, String source, int articles) throws Exception {
    assertEquals(articles, search(phrase, source).at("/total/value").asInt());
  }

  @Test
  void aPhraseMarksOnlyItself() throws Exception {
    assertEquals(
        "[Nikol] [Pashinyan] came to the lake, and Pashinian left it at noon.",
        rendered(search("\"Nikol Pashinyan\"", "English").at("/hits/0/snippets/0")));
  }

  @Test
  void charactersWithoutWidthMakeNoOtherSpelling() throws Exception {
    JsonNode page = search("Pashinyan", "Widthless");
    assertEquals(1, page.path("spellings").size(), page.toString());
    JsonNode snippet = page.at("/hits/0/snippets/0");
    assertEquals(
        "Reporters met Pashinyan\u200b at noon, and \u2060Pashinyan\u2060 said nothing.",
        plain(snippet));
    assertEquals(5, snippet.size(), snippet.toString());
  }

  @ParameterizedTest(name = "{0} marks {1} as {2}, {3}")
  @CsvSource({
    "Pashinyan, Pashinyan, Pashinyan, identical",
    "Pashinyan, Pashinian, Pashinian, same_script",
    "Pashinyan, Pashinyan's, Pashinyan, identical",
    "Pashinyan, Pashinyan’s, Pashinyan, identical",
    "Pashinyan, Пашинян, Пашинян, cross_script",
    "Pashinyan, Փաշինյան, Փաշինյան, cross_script",
    "נתניהו, נתניהו, נתניהו, identical",
    "lakes, lake, lake, word",
  })
  void eachMarkNamesItsSpelling(String query, String marked, String form, String relation)
      throws Exception {
    JsonNode page = api.get("/v1/search", "q", query);
    Map<String, JsonNode> spellings = new HashMap<>();
    page.path("spellings").forEach(one -> spellings.put(one.path("id").asText(), one));
    int found = 0;
    for (JsonNode run : runs(page)) {
      if (run.has("s") && run.path("t").asText().equals(marked)) {
        found++;
        JsonNode spelling = spellings.get(run.path("s").asText());
        assertNotNull(spelling, run::toString);
        assertEquals(form, spelling.path("form").asText());
        assertEquals(relation, spelling.path("relation").asText());
      }
    }
    assertTrue(found > 0, page::toPrettyString);
  }

  private static List<JsonNode> runs(JsonNode page) {
    List<JsonNode> runs = new ArrayList<>();
    for (JsonNode hit : page.path("hits")) {
      hit.path("title").forEach(runs::add);
      hit.path("snippets").forEach(snippet -> snippet.forEach(runs::add));
    }
    return runs;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pashinyan",
        "Փաշինյան",
        "נתניהו",
        "نتنياهو",
        "lake",
        "boat OR Pashinian",
        "-Pashinyan",
        "Nikol -Pashinyan",
        "\"the lake\"",
        "озеро",
        "noon Nikol",
        "title:Pashinyan"
      })
  void everyRunIsTextAndEveryMarkIsListed(String query) throws Exception {
    for (String match : List.of("any", "script", "exact")) {
      JsonNode page = api.get("/v1/search", "q", query, "match", match, "per_page", "100");
      List<String> ids = new ArrayList<>();
      page.path("spellings").forEach(spelling -> ids.add(spelling.path("id").asText()));
      assertEquals(ids.size(), ids.stream().distinct().count());
      for (JsonNode run : runs(page)) {
        assertFalse(run.path("t").asText().isEmpty(), run.toString());
        assertTrue(!run.has("s") || ids.contains(run.path("s").asText()), run.toString());
      }
      for (JsonNode hit : page.path("hits")) {
        String text = api.get("/v1/documents/" + hit.path("id").asText()).path("text").asText();
        assertTrue(hit.path("snippets").size() > 0, hit.toString());
        hit.path("snippets")
            .forEach(snippet -> assertTrue(text.contains(plain(snippet)), snippet::toString));
      }
    }
  }
}
