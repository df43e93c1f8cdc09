package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Indices;
import org.anun.node.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Bad input, through the command line: named with file and line, and no neighbour lost. */
@ExtendWith(LiveElasticsearch.class)
class BadInputIT {
  private static final String GOOD =
      "The lake froze early this winter, and the ferry to the island stopped in December. Boats"
          + " will sail again in spring, the harbour office said on Tuesday.";

  @TempDir private Path folder;
  private String url = "";
  private Path good = Path.of("");

  @BeforeEach
  void freshIndex(URI elasticsearch) throws IOException {
    url = elasticsearch.toString();
    try (ElasticConnection connection =
        ElasticConnection.open(ConnectionSettings.open(elasticsearch), Duration.ofSeconds(30))) {
      new Indices(connection).create();
    }
    good = Files.writeString(folder.resolve("good.txt"), GOOD);
  }

  private CommandRun index(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("index", "--elasticsearch-url", url));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    return CommandRun.of("", all.toArray(String[]::new));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static void assertTold(CommandRun run, int code, String out, Object... told) {
    assertEquals(code, run.code(), run.toString());
    assertTrue(run.out().contains(out), run.toString());
    for (Object part : told) {
      assertTrue(run.err().contains(part.toString()), run.toString());
    }
  }

  private static final String ONE_OF_TWO = "read 2, indexed 1, updated 0, unchanged 0, rejected 1";

  @Test
  void emptyFile() throws IOException {
    Path bad = file("empty.txt", new byte[0]);
    assertTold(index(bad, good), ExitCode.SOME_REJECTED, ONE_OF_TWO, bad, "empty");
  }

  @Test
  void binaryFile() throws IOException {
    Path bad = file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
    assertTold(index(bad, good), ExitCode.SOME_REJECTED, ONE_OF_TWO, bad, "binary", "line 1");
  }

  @Test
  void invalidUtf8() throws IOException {
    Path bad = file("latin1.txt", "line one\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertTold(index(bad, good), ExitCode.SOME_REJECTED, ONE_OF_TWO, bad, "invalid_utf8", "line 2");
  }

  @Test
  void aLineOfTwoHundredMegabytes() throws IOException {
    Path bad = folder.resolve("huge.jsonl");
    byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(bad)) {
      for (int i = 0; i < 200; i++) {
        out.write(megabyte);
      }
      out.write(("\n{\"text\":\"" + GOOD + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }
    assertTold(
        index(bad), ExitCode.SOME_REJECTED, ONE_OF_TWO, bad + "#1", "too_large", "209715200");
  }

  @Test
  void jsonLineCutInHalf() throws IOException {
    String line = "{\"text\":\"" + GOOD + "\"}\n";
    Path bad =
        file("cut.jsonl", (line.substring(0, 30) + "\n" + line).getBytes(StandardCharsets.UTF_8));
    assertTold(
        index(bad), ExitCode.SOME_REJECTED, ONE_OF_TWO, bad + "#1", "malformed_json", "column");
  }

  @Test
  void missingPath() {
    Path bad = folder.resolve("none");
    assertTold(index(bad, good), ExitCode.USAGE, ONE_OF_TWO, bad, "missing");
  }

  @Test
  void rejectsAreWrittenToAFile() throws IOException {
    Path bad = file("empty.txt", new byte[0]);
    Path rejects = folder.resolve("rejects.jsonl");
    index(bad, good, "--rejects", rejects);
    List<String> lines = Files.readAllLines(rejects);
    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.getFirst().contains("\"reason\":\"empty\""), lines.toString());
  }

  @Test
  void elasticsearchDown() {
    url = "http://127.0.0.1:" + Ports.free();
    assertTold(index(good), ExitCode.ELASTICSEARCH, "", url, "does not answer", "./anun node");
  }

  @Test
  void wrongPassword() {
    assertTold(
        index(good, "--elasticsearch-username", "ani", "--elasticsearch-password", "s3cret"),
        ExitCode.ELASTICSEARCH,
        "",
        "refused the credentials (401)");
  }

  @Test
  void aForeignIndexBehindTheAliasStaysUntouched(URI elasticsearch) {
    try (ElasticConnection connection =
        ElasticConnection.open(ConnectionSettings.open(elasticsearch), Duration.ofSeconds(30))) {
      connection.call(client -> client.indices().create(create -> create.index("foreign")));
      String ours = new Indices(connection).serving().orElseThrow().name();
      lead(connection, ours, "foreign");
      try {
        assertTold(
            index(good), ExitCode.ELASTICSEARCH, "", "'foreign'", "which Anun did not create");
        connection.call(client -> client.indices().refresh(refresh -> refresh.index("foreign")));
        assertEquals(
            0, connection.call(client -> client.count(count -> count.index("foreign"))).count());
      } finally {
        lead(connection, "foreign", ours);
        connection.call(client -> client.indices().delete(delete -> delete.index("foreign")));
      }
    }
  }

  private static void lead(ElasticConnection connection, String from, String to) {
    connection.call(
        client ->
            client
                .indices()
                .updateAliases(
                    update ->
                        update
                            .actions(a -> a.remove(r -> r.index(from).alias(Indices.ALIAS)))
                            .actions(a -> a.add(add -> add.index(to).alias(Indices.ALIAS)))));
  }

  @Test
  void unknownFieldsAreNamedAndTheDocumentLoads() throws IOException {
    Path file =
        file(
            "a.jsonl",
            ("{\"author\":\"A\",\"text\":\"" + GOOD + "\"}").getBytes(StandardCharsets.UTF_8));
    assertTold(index(file), ExitCode.DONE, "read 1, indexed 1", "\"author\"");
  }
}
