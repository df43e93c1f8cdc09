package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/**
 * The exact word above another spelling in its script, that above another script, and that above a
 * likely other spelling.
 */
@ExtendWith(LiveElasticsearch.class)
class RankingIT {
  private static final int USUAL = 6;
  private static final int LONG = 4 * USUAL;
  private static final String[] SENTENCES = {
    "The ferry left the harbour before sunrise and came back with the evening tide.",
    "Fishermen mended their nets on the quay while the children counted the gulls.",
    "A new lamp was set into the lighthouse, and the keeper polished it twice a day.",
    "The market sold apricots, bread and cheese until the bells rang for noon.",
    "Rain fell on the hills, and the river carried leaves down to the old mill."
  };

  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    List<Map<String, String>> articles = new ArrayList<>();
    for (String name :
        List.of(
            "Pashinyan",
            "Pashinian",
            "Пашинян",
            "Փաշինյան",
            "Aliyev",
            "Aliev",
            "Алиев",
            "Песков",
            "песков",
            "Peskov",
            "Kovalenko",
            "Kowalenko",
            "Коваленко",
            "Kavalenka",
            "Каваленка")) {
      articles.add(article(name + " short", text(name, 1, 1)));
      articles.add(article(name + " usual", text(name, 1, USUAL)));
      articles.add(article(name + " long", text(name, 1, LONG)));
      articles.add(article(name + " often", text(name, 20, USUAL)));
    }
    articles.add(
        Map.of("source", "headline", "title", "Пашинян в порту", "text", text("Пашинян", 2, 1)));
    for (int number = 0; number < 60; number++) {
      articles.add(article("filler " + number, text("Number " + number, 1, USUAL)));
    }
    api.load(folder.resolve("harbour.jsonl"), articles);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static Map<String, String> article(String source, String text) {
    return Map.of("source", source, "text", text);
  }

  /** Sentences of some dozen words each, with a name in them that many times. */
  private static String text(String name, int times, int sentences) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < Math.max(times, sentences); number++) {
      if (number < sentences) {
        text.append(SENTENCES[number % SENTENCES.length]).append(' ');
      }
      if (number < times) {
        text.append("The guest was ").append(name).append(". ");
      }
    }
    return text.toString().strip();
  }

  /** Each row: all articles of one column stand above all of the next. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Pashinyan, Pashinyan short:Pashinyan usual:Pashinyan long:Pashinyan often,"
        + " Pashinian short:Pashinian usual:Pashinian long:Pashinian often,"
        + " Пашинян short:Пашинян usual:Пашинян long:Пашинян often:Փաշինյան often:headline",
    "Pashinian, Pashinian short:Pashinian usual:Pashinian long:Pashinian often,"
        + " Pashinyan short:Pashinyan usual:Pashinyan long:Pashinyan often,"
        + " Пашинян short:Пашинян usual:Пашинян long:Пашинян often:Փաշինյան often:headline",
    "Aliyev, Aliyev short:Aliyev usual:Aliyev long:Aliyev often,"
        + " Aliev short:Aliev usual:Aliev long:Aliev often, Алиев short:Алиев usual:Алиев long:Алиев often",
    "Пашинян, Пашинян short:Пашинян usual:Пашинян long:Пашинян often,"
        + " '', Pashinyan often:Pashinian often:Փաշինյան often:Փաշինյան long",
  })
  void ranksSpellings(String query, String exact, String sameScript, String otherScript)
      throws Exception {
    List<String> order = order(query, "any");
    assertAbove(order, exact, sameScript);
    assertAbove(order, exact, otherScript);
    assertAbove(order, sameScript, otherScript);
  }

  /** However often and prominently, and in whichever script, a likely other spelling stands. */
  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({
    "Kovalenko, any, Kovalenko long:Kowalenko long:Коваленко long,"
        + " Kavalenka short:Kavalenka often:Каваленка short:Каваленка often",
    "Kovalenko, script, Kovalenko long:Kowalenko long, Kavalenka short:Kavalenka often",
    "Kavalenka, any, Kavalenka long:Каваленка long, Kovalenko often:Kowalenko often:Коваленко often",
  })
  void ranksLikelyOtherSpellingsLast(String query, String match, String precise, String respelled)
      throws Exception {
    assertAbove(order(query, match), precise, respelled);
  }

  /** Sand is no man, and a search for the man finds him first. */
  @Test
  void aCapitalisedWordRanksNamesAboveSmallWords() throws Exception {
    assertAbove(
        order("Песков", "any"),
        "Песков short:Песков usual:Песков long:Песков often",
        "песков short:песков usual:песков long:песков often");
    assertAbove(order("песков", "any"), "песков often", "Peskov often:Peskov short");
  }

  @Test
  void likelyOtherSpellingsKeepToTheScript() throws Exception {
    List<String> order = order("Kovalenko", "script");
    assertEquals(12, order.size(), order.toString());
    assertEquals(List.of(), order.stream().filter(name -> name.charAt(0) > 'z').toList());
    assertEquals(4, order("Kovalenko", "exact").size());
  }

  private static List<String> order(String query, String match) throws Exception {
    List<String> order = new ArrayList<>();
    for (JsonNode hit :
        api.get("/v1/search", "q", query, "match", match, "per_page", "100").path("hits")) {
      order.add(hit.path("source").asText());
    }
    return order;
  }

  private static void assertAbove(List<String> order, String above, String below) {
    for (String higher : names(above)) {
      for (String lower : names(below)) {
        assertEquals(
            true,
            order.contains(higher)
                && order.contains(lower)
                && order.indexOf(higher) < order.indexOf(lower),
            () -> higher + " above " + lower + " in " + order);
      }
    }
  }

  private static List<String> names(String column) {
    return column.isEmpty() ? List.of() : List.of(column.strip().split(":", -1));
  }
}
