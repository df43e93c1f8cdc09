package org.anun.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mappings/article.json} and the code that names its fields say the same. */
class MappingTest {
  private final Mapping mapping = Mapping.standard();

  static List<String> fields() {
    List<String> names =
        new ArrayList<>(
            List.of(
                Fields.URL,
                Fields.SOURCE,
                Fields.TITLE,
                Fields.TEXT,
                Fields.PUBLISHED_AT,
                Fields.LANGUAGE,
                Fields.LANGUAGES,
                Fields.PERSON,
                Fields.PLACE,
                Fields.ORGANISATION,
                Fields.MEMBER,
                Fields.SPELLING,
                Fields.PAGE,
                Fields.FINGERPRINT,
                Fields.STORY,
                Fields.INTERFACE_SHARE,
                Fields.STORY_SIGNATURE,
                Fields.STORY_BANDS));
    for (String field : List.of(Fields.TITLE, Fields.TEXT)) {
      for (String subfield : List.of(Fields.EXACT, Fields.SCRIPT, Fields.NAME)) {
        names.add(Fields.subfield(field, subfield));
      }
      Fields.WORD_SUBFIELDS.forEach(subfield -> names.add(Fields.subfield(field, subfield)));
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("fields")
  void declares(String field) {
    assertFalse(mapping.field(field).isMissingNode(), field);
  }

  @ParameterizedTest
  @ValueSource(strings = {Fields.NAME_PRECISE, Fields.SCRIPT_PRECISE})
  void declaresTheAnalyzer(String analyzer) {
    assertFalse(mapping.analyzer(analyzer).isMissingNode(), analyzer);
  }

  @Test
  void onlyQueriesAreExpanded() throws Exception {
    JsonNode analysis = new ObjectMapper().readTree(mapping.json()).at("/settings/analysis");
    for (String subfield : List.of("text.name", "text.script", "title.name", "title.script")) {
      JsonNode field = mapping.field(subfield);
      assertFalse(expands(analysis, field.path("analyzer").asText()), subfield);
      assertTrue(expands(analysis, field.path("search_analyzer").asText()), subfield);
    }
    assertFalse(expands(analysis, Fields.NAME_PRECISE));
    assertFalse(expands(analysis, Fields.SCRIPT_PRECISE));
  }

  private static boolean expands(JsonNode analysis, String analyzer) {
    String filter = analysis.at("/analyzer/" + analyzer + "/filter/0").asText();
    return analysis.at("/filter/" + filter + "/expand").asBoolean(false);
  }

  @Test
  void declaresNothingThatTheArticleDoesNotHold() throws Exception {
    JsonNode template = new ObjectMapper().readTree(mapping.json());
    Set<String> declared = new TreeSet<>();
    template.at("/mappings/properties").fieldNames().forEachRemaining(declared::add);
    Article empty =
        new Article(
            "https://a.example/",
            "a",
            "t",
            "x",
            "2025-03-14",
            "en",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0.25,
            "AA",
            List.of("b"),
            new Article.Page("p", "x", List.of(), List.of(), List.of(), List.of()),
            "f",
            "s");
    Set<String> held = new TreeSet<>();
    new ObjectMapper().valueToTree(empty).fieldNames().forEachRemaining(held::add);
    assertEquals(declared, held);
  }

  @Test
  void searchBarOfElasticsearchReadsNameFields() throws Exception {
    JsonNode defaults =
        new ObjectMapper().readTree(mapping.json()).at("/settings/index/query/default_field");
    List<String> names = new ArrayList<>();
    defaults.forEach(name -> names.add(name.asText()));
    names.forEach(name -> assertFalse(mapping.field(name).isMissingNode(), name));
    assertTrue(names.containsAll(List.of("title.name", "text.name")), names.toString());
  }

  @Test
  void everyAnalyzerIsDeclaredOrOurPluginsOwn() throws Exception {
    JsonNode template = new ObjectMapper().readTree(mapping.json());
    JsonNode own = template.at("/settings/analysis/analyzer");
    for (String key : List.of("analyzer", "search_analyzer")) {
      for (JsonNode used : template.at("/mappings").findValues(key)) {
        assertTrue(own.has(used.asText()) || used.asText().startsWith("anun_"), "unknown " + used);
      }
    }
  }

  @Test
  void versionIsPositive() {
    assertTrue(mapping.version() > 0);
  }
}
