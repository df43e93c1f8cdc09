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
import org.anun.names.NameEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of a name and their counts. */
@ExtendWith(LiveElasticsearch.class)
class VariantsIT {
  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    api.load(
        folder.resolve("orchard.jsonl"),
        List.of(
            Map.of(
                "source",
                "Alpha",
                "published_at",
                "2023-05-10",
                "text",
                "Tigran Javakhyan planted apple trees on the hill, and Javakhyan waters them."),
            Map.of(
                "source",
                "Beta",
                "published_at",
                "2023-06-11",
                "text",
                "The gardener Tigran Javakhyan sold the first apples of the year on Sunday."),
            Map.of(
                "source",
                "Beta",
                "text",
                "Садовник Тигран Джавахян рассказал, что яблоки в этом году созрели рано."),
            Map.of(
                "source",
                "Gamma",
                "text",
                "The miller Kamran Kovalenko ground the flour, and Kamran Kavalenka sold the bread."),
            Map.of(
                "published_at",
                "2023-06-12",
                "text",
                "The baker Karen Petrosyan bought the apples for the cakes of the whole town.")));
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static String listed(JsonNode values, String name) {
    List<String> each = new ArrayList<>();
    values.forEach(one -> each.add(one.path(name).asText() + " " + one.path("count").asInt()));
    return String.join(", ", each);
  }

  private static String forms(JsonNode answer) {
    List<String> forms = new ArrayList<>();
    answer
        .path("forms")
        .forEach(one -> forms.add(one.path("form").asText() + " " + one.path("articles").asInt()));
    return String.join(", ", forms);
  }

  @Test
  void aFormUnderSeveralKeysIsListedAndCountedOnce() throws Exception {
    assertTrue(NameEngine.standard().keys("Javakhyan").precise().size() > 1);
    long values =
        api.connection()
            .call(
                client ->
                    client.search(
                        search ->
                            search
                                .index("anun")
                                .query(
                                    query ->
                                        query.prefix(p -> p.field("spelling").value("yavakhian|"))),
                        Void.class))
            .hits()
            .hits()
            .size();
    assertEquals(2, values);
    assertEquals("Javakhyan 2, Джавахян 1", forms(api.get("/v1/variants", "name", "Javakhyan")));
    assertEquals(
        "Javakhyan 2, Джавахян 1",
        listedSpellings(api.get("/v1/search", "q", "Javakhyan").path("spellings")));
  }

  private static String listedSpellings(JsonNode spellings) {
    List<String> forms = new ArrayList<>();
    spellings.forEach(
        one -> forms.add(one.path("form").asText() + " " + one.path("articles").asText()));
    return String.join(", ", forms);
  }

  @ParameterizedTest(name = "{0}: {1} of {2}, complete {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "name=Javakhyan                     | Javakhyan 2, Джавахян 1 | name | true",
        "name=javakhyan                     | Javakhyan 2, Джавахян 1 | name | true",
        "name=Yavakhyan                     | Javakhyan 2             | name | true",
        "name=Javakhyan&limit=2             | Javakhyan 2, Джавахян 1 | name | true",
        "name=Javakhyan&limit=1             | Javakhyan 2             | name | false",
        "name=Javakhyan&source=Alpha        | Javakhyan 1             | name | true",
        "name=Javakhyan&not.source=Alpha    | Javakhyan 1, Джавахян 1 | name | true",
        "name=Javakhyan&language=ru         | Джавахян 1              | name | true",
        "name=Javakhyan&from=2023-06-11     | Javakhyan 1             | name | true",
        "name=Javakhyan&to=2023-05-10       | Javakhyan 1             | name | true",
        "name=Javakhyan&source=unknown      | ''                      | name | true",
        "name=Javakhyan&spelling=Javakhyan  | Javakhyan 2             | name | true",
        "name=Oganesov                      | ''                      | name | true",
        "name=Tigran+Javakhyan              | Tigran Javakhyan 2, Тигран Джавахян 1 | name | true",
        "name=Tigran+Javakhyan&language=ru  | Тигран Джавахян 1       | name | true",
        "name=Tigran+Javakhyan&source=unknown | ''                    | words | true",
        "name=Karen+Javakhyan" + " | Javakhyan 2, Karen 1, Джавахян 1 | words | true",
        "name=Kovalenko                      | Kavalenka 1, Kovalenko 1   | name | true",
        "name=Kavalenka                       | Kavalenka 1, Kovalenko 1   | name | true",
        "name=Kamran+Kovalenko  | Kamran Kavalenka 1, Kamran Kovalenko 1  | name | true",
        "name=Karen+Javakhyan&source=unknown | Karen 1                | words | true",
        "name=Karen+Javakhyan&limit=2       | Javakhyan 2, Karen 1    | words | false",
      })
  void lists(String parameters, String expected, String of, boolean complete) throws Exception {
    JsonNode answer = api.get("/v1/variants?" + parameters);
    assertEquals(expected, forms(answer));
    assertEquals(of, answer.path("of").asText());
    assertEquals(complete, answer.path("complete").asBoolean());
  }

  @Test
  void tellsOutletsLanguagesAndMonths() throws Exception {
    JsonNode forms = api.get("/v1/variants", "name", "Javakhyan").path("forms");
    JsonNode latin = forms.get(0);
    assertEquals("identical", latin.path("relation").asText());
    assertEquals("Latn", latin.path("script").asText());
    assertEquals("Alpha 1, Beta 1", listed(latin.path("sources"), "value"));
    assertEquals("en 2", listed(latin.path("languages"), "value"));
    assertEquals("2023-05 1, 2023-06 1", listed(latin.path("months"), "month"));
    JsonNode cyrillic = forms.get(1);
    assertEquals("cross_script", cyrillic.path("relation").asText());
    assertEquals("Cyrl", cyrillic.path("script").asText());
    assertEquals("ru 1", listed(cyrillic.path("languages"), "value"));
    assertEquals(0, cyrillic.path("months").size());
    JsonNode unknown = api.get("/v1/variants", "name", "Petrosyan").at("/forms/0");
    assertEquals("unknown 1", listed(unknown.path("sources"), "value"));
  }
}
