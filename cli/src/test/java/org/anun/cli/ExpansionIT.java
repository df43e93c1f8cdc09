package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Elasticsearch itself gives likely other spellings the weights that the plugin's token filter asks
 * for, in each query by which people search names, and marks them.
 */
@ExtendWith(LiveElasticsearch.class)
class ExpansionIT {
  private static final String TEXT = "text.name";
  private static final String TITLE = "title.name";
  private static LiveApi api;

  @BeforeAll
  static void load(URI elasticsearch, @TempDir Path folder) throws IOException {
    api = new LiveApi(elasticsearch);
    api.load(
        folder.resolve("garden.jsonl"),
        List.of(
            article("Kovalenko", "Kamran Kovalenko planted three roses behind the town library."),
            article("Kavalenka", "Kamran Kavalenka planted three roses behind the town library."),
            article("Каваленка", "Камран Каваленка посадил три розы за городской библиотекой."),
            article("Petrosyan", "Karen Petrosyan planted three roses behind the town library.")));
  }

  private static Map<String, String> article(String source, String text) {
    return Map.of("source", source, "text", text);
  }

  @AfterAll
  static void close() {
    api.close();
  }

  static Stream<Arguments> queries() {
    return Stream.of(
        Arguments.of("match", Query.of(q -> q.match(m -> m.field(TEXT).query("Kovalenko")))),
        Arguments.of(
            "multi_match and",
            Query.of(
                q ->
                    q.multiMatch(
                        m ->
                            m.fields(TEXT + "^2", TITLE)
                                .query("Kovalenko")
                                .type(TextQueryType.BestFields)
                                .operator(Operator.And)))),
        Arguments.of("query_string", Query.of(q -> q.queryString(m -> m.query("Kovalenko")))),
        Arguments.of(
            "simple_query_string",
            Query.of(q -> q.simpleQueryString(m -> m.query("Kamran Kovalenko")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void weighsLikelyOtherSpellings(String name, Query query) {
    String weighted = explained(query);
    assertTrue(weighted.matches("(?s).*text\\.name:kavalenko\\^0\\.\\d+.*"), weighted);
    List<String> found = new ArrayList<>();
    api.connection()
        .call(client -> client.search(s -> s.index("anun").query(query), JsonNode.class))
        .hits()
        .hits()
        .forEach(hit -> found.add(source(hit.source())));
    assertEquals("Kovalenko", found.getFirst());
    assertEquals(Set.of("Kovalenko", "Kavalenka", "Каваленка"), new TreeSet<>(found));
  }

  /**
   * Elasticsearch drops the weights where one field gets several words at once, which is why the
   * API sends words one by one, and ranks by fields and analyzers.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("queriesOfSeveralWords")
  void severalWordsAtOnceAreFoundWithoutWeights(String name, Query query) {
    String weighted = explained(query);
    assertTrue(weighted.contains("text.name:kavalenko"), weighted);
    assertTrue(!weighted.contains("text.name:kavalenko^"), weighted);
  }

  static Stream<Arguments> queriesOfSeveralWords() {
    return Stream.of(
        Arguments.of(
            "match",
            Query.of(
                q -> q.match(m -> m.field(TEXT).query("Kamran Kovalenko").operator(Operator.And)))),
        Arguments.of(
            "query_string", Query.of(q -> q.queryString(m -> m.query("Kamran Kovalenko")))));
  }

  private static String source(@Nullable JsonNode article) {
    return Objects.requireNonNull(article).path("source").asText();
  }

  private static String explained(Query query) {
    StringBuilder explanations = new StringBuilder();
    api.connection()
        .call(
            client ->
                client.indices().validateQuery(v -> v.index("anun").explain(true).query(query)))
        .explanations()
        .forEach(one -> explanations.append(one.explanation()));
    return explanations.toString();
  }

  @Test
  void marksTheSpellingAsWritten() throws Exception {
    List<String> marked = new ArrayList<>();
    for (JsonNode hit : api.get("/v1/search", "q", "Kovalenko").path("hits")) {
      for (JsonNode run : hit.at("/snippets/0")) {
        if (run.has("s")) {
          marked.add(run.path("t").asText());
        }
      }
    }
    assertEquals(List.of("Kavalenka", "Kovalenko", "Каваленка"), marked.stream().sorted().toList());
  }

  @Test
  void saysWhyALikelyOtherSpellingMatched() throws Exception {
    for (JsonNode hit : api.get("/v1/search", "q", "Kovalenko").path("hits")) {
      JsonNode reason = hit.at("/matched/0");
      assertEquals(hit.path("source").asText(), reason.path("form").asText());
      assertTrue(!reason.path("why").asText().startsWith("Another form"), reason.toString());
    }
  }
}
