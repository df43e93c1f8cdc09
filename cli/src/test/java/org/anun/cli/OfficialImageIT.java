package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anun.indexer.load.LoadReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testcontainers.containers.ContainerFetchException;

/**
 * The main journey on the official image with our plugin: what the small server of the other tests
 * answers, a full one has to answer too. Skipped in one line where no Docker daemon answers or the
 * image cannot be had.
 */
@ExtendWith(LiveElasticsearch.class)
class OfficialImageIT {
  private static final Path SEEDS = Installation.current().seeds();
  private static PluginContainer container;
  private static LiveApi official;
  private static LiveApi small;

  @BeforeAll
  static void load(URI elasticsearch) throws IOException {
    container = start();
    official = new LiveApi(container.url());
    LoadReport report = official.load(SEEDS);
    assertEquals(List.of(), report.rejected());
    small = new LiveApi(elasticsearch);
    assertEquals(small.load(SEEDS).indexed(), report.indexed());
  }

  private static PluginContainer start() {
    try {
      assumeTrue(PluginContainer.canStart(), "no Docker daemon answers");
      return new PluginContainer(Map.of("xpack.security.enabled", "false"));
    } catch (ContainerFetchException noImage) {
      return abort("a Docker daemon answers, but has no images: " + noImage.getMessage());
    }
  }

  @AfterAll
  static void close() {
    if (official != null) {
      official.close();
    }
    if (small != null) {
      small.close();
    }
    if (container != null) {
      container.close();
    }
  }

  private static void assertSame(String path, String... parameters) throws Exception {
    assertEquals(
        timeless(small.get(path, parameters)),
        timeless(official.get(path, parameters)),
        path + " " + List.of(parameters));
  }

  private static JsonNode timeless(JsonNode answer) {
    ((ObjectNode) answer).remove("took_ms");
    return answer;
  }

  @Test
  void everySampleSearchAnswersAlike() throws IOException {
    assertAll(
        ExpectedAnswers.searches(SEEDS).stream()
            .map(row -> () -> assertSame("/v1/search", "q", row.name(), "match", row.detail())));
  }

  @Test
  void facetsHistogramsAndFiltersAnswerAlike() throws Exception {
    assertSame(
        "/v1/search",
        "facets",
        "language,source,person,place,organisation,spelling",
        "person",
        "nikol-pashinyan",
        "interval",
        "month");
    assertSame("/v1/facets/person", "prefix", "Пе");
  }

  @Test
  void variantsSuggestionsAndCollapsedStoriesAnswerAlike() throws Exception {
    assertSame("/v1/variants", "name", "Pashinian");
    assertSame("/v1/suggest", "prefix", "Pashin");
    assertSame("/v1/search", "q", "Pashinian", "collapse", "story");
  }
}
