package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How search text is read, and how far {@code match} lets a word go. */
@ExtendWith(LiveElasticsearch.class)
class SearchTextIT {
  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    api.load(
        folder.resolve("theatre.jsonl"),
        List.of(
            article("a", "The theatre opens", "Nikol Pashinyan bought two tickets for the opera."),
            article("b", "Pashinian sings", "The new opera needs forty voices and one elephant."),
            article("c", "New seats", "PASHINYAN'S SEAT was sold, and the theatre stayed open."),
            article("d", "Новые места", "Никол Пашинян купил два билета в оперный театр города."),
            article(
                "e", "Նոր տեղեր", "Նիկոլ Փաշինյանը երկու տոմս գնեց քաղաքի օպերային թատրոնի համար։"),
            article(
                "h", "Виды песка", "Ученые описали двадцать видов песков из разных пустынь мира."),
            article(
                "i", "Пресса", "Вчера на вопросы ответил Дмитрий Песков, а сегодня его ждали зря."),
            article("j", "Виставка", "Виставку у музеї відкрила Олена Зеленська разом із дітьми."),
            article("k", "Зустріч", "На зустріч з учнями приїхав Володимир Зеленський із Києва."),
            article(
                "f", "An election", "The choir of Nagorno-Karabakh elected its conductor Əliyev."),
            article(
                "g", "The elections", "Aliyev and the choir voted on the colour of the curtain.")));
  }

  private static Map<String, String> article(String source, String title, String text) {
    return Map.of("source", source, "title", title, "text", text);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Pashinyan | any | a b c d e",
        "Зеленська | any | j",
        "Зеленська | script | j",
        "Зеленский | any | k",
        "зеленська | any | j k",
        "песков | any | h i",
        "Peskov | any | i",
        "Виды | any | h",
        "Вид | any | h",
        "Видам | script | h",
        "Elections | any | f g",
        "pashinyan | any | a b c d e",
        "Pashinyan's | any | a b c d e",
        "Пашинян | any | a b c d e",
        "Փաշինյան | any | a b c d e",
        "Փաշինյանի | any | a b c d e",
        "Pashinyan | script | a b c",
        "Pashinian | script | a b c",
        "Пашинян | script | d",
        "Փաշինյան | script | e",
        "Pashinyan | exact | a c",
        "PASHINYAN | exact | a c",
        "Pashinian | exact | b",
        "Пашинян | exact | d",
        "Փաշինյան | exact | ``",
        "title:Pashinyan | any | b",
        "title:Pashinyan | exact | ``",
        "title:\"new seats\" | any | c",
        "opera Pashinyan | any | a b",
        "opera Pashinyan | script | a b",
        "opera -Pashinyan | any | ``",
        "opera -Pashinyan | exact | b",
        "-Pashinyan | any | f g h i j k",
        "-Pashinyan | script | d e f g h i j k",
        "-\"Nikol Pashinyan\" | any | b c d e f g h i j k",
        "-title:Pashinyan opera | script | a",
        "Aliyev | any | f g",
        "Aliyev | script | f g",
        "Aliyev OR Pashinian | exact | b g",
        "theatre Aliyev OR Pashinyan | script | a c",
        "elections | any | f g",
        "elections | script | f g",
        "elections | exact | g",
        "Nagorno-Karabakh | any | f",
        "Karabakh | any | f",
        "Karabakh — choir | any | f",
        "\"Pashinyan's seat\" | any | c",
        "\"Pashinyan’s seat\" | any | c",
        "\"forty voices\" | any | b",
        "\"forty voice\" | any | ``",
        "Nikol Pashinyan | exact | a",
        "Никол Pashinyan | exact | ``",
        "Никол Pashinyan | any | a d e",
      })
  void finds(String text, String match, String expected) throws Exception {
    TreeSet<String> found = new TreeSet<>();
    for (JsonNode hit : api.get("/v1/search", "q", text, "match", match).path("hits")) {
      found.add(hit.path("source").asText());
    }
    assertEquals(expected, String.join(" ", found));
  }
}
