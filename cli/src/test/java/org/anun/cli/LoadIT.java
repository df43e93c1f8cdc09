package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.indexer.load.LoadReport;
import org.anun.indexer.read.RejectReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every document of a load is accounted for, and the index holds what the last load said. */
@ExtendWith(LiveElasticsearch.class)
class LoadIT {
  @TempDir private Path folder;
  private final LiveApi api;

  LoadIT(URI elasticsearch) throws IOException {
    api = new LiveApi(elasticsearch);
  }

  @AfterEach
  void close() {
    api.close();
  }

  private static String line(int number, String text) {
    return "{\"url\":\"https://harbour.example/%d\",\"text\":\"%s The ferry sails at nine.\"}"
        .formatted(number, text);
  }

  private LoadReport load(String... lines) throws IOException {
    return api.load(Files.write(folder.resolve("a.jsonl"), List.of(lines)));
  }

  @Test
  void changedDocumentsAreUpdatedAndOthersLeftAlone() throws Exception {
    assertEquals(2, load(line(1, "One."), line(2, "Two.")).indexed());
    LoadReport again = load(line(1, "One."), line(2, "Two, corrected."));
    assertEquals(1, again.unchanged());
    assertEquals(1, again.updated());
    assertEquals(2, api.get("/v1/search").at("/total/value").asInt());
    assertEquals(1, api.get("/v1/search", "q", "corrected").at("/total/value").asInt());
  }

  @Test
  void twoDocumentsThatClaimOneUrlAreToldApart() throws Exception {
    LoadReport report = load(line(1, "One."), line(1, "Another."), line(1, "One."));
    assertEquals(1, report.indexed());
    assertEquals(1, report.unchanged());
    assertEquals(RejectReason.DUPLICATE, report.rejected().getFirst().reason());
    assertTrue(report.rejected().getFirst().path().endsWith("#2"));
    assertEquals(3, report.read());
  }

  @Test
  void aLoadOfManyBatchesArrivesWhole() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < 1_001; number++) {
      lines.add(line(number, "Number " + number + "."));
    }
    LoadReport report = load(lines.toArray(String[]::new));
    assertEquals(1_001, report.indexed());
    assertEquals(1_001, api.get("/v1/search").at("/total/value").asInt());
    assertEquals(1_001, load(lines.toArray(String[]::new)).unchanged());
  }

  @Test
  void aFreshIndexTakesTheAliasAndTheOldOneStays() {
    ElasticConnection connection = api.connection();
    Indices indices = new Indices(connection);
    String before = indices.serving().orElseThrow().name();
    assertEquals(before, indices.createIfMissing().name());
    String after = indices.create().name();
    assertEquals(after, indices.serving().orElseThrow().name());
    List<Indices.Index> all = indices.list();
    assertTrue(
        all.stream().anyMatch(index -> index.name().equals(before) && !index.serving()),
        all.toString());
  }
}
