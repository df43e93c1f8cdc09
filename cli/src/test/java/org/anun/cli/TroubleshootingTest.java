package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The sentences in the tables of {@code docs/operations.md} are the program's: each stands in a
 * source, the launcher or a table of wording, piece by piece between the values that differ.
 */
class TroubleshootingTest {
  private static final Path HOME = Installation.current().home();

  /** Further apart than this, two pieces belong to two sentences. */
  private static final int REACH = 600;

  /** What Elasticsearch says inside of a sentence of ours; TroubleshootingIT has it said. */
  private static final Set<String> OF_ELASTICSEARCH =
      Set.of("disk usage exceeded flood-stage watermark", "index write (api)");

  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    boolean table = false;
    for (String line : Files.readAllLines(HOME.resolve("docs/operations.md"))) {
      table = line.startsWith("| it ") || (table && line.startsWith("|"));
      if (table && line.startsWith("| `")) {
        sentences.add(line.substring(3, line.indexOf("` |")));
      }
    }
    return sentences;
  }

  /** Everything that the program can say, a text a file, with joined strings joined. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    texts.add(Files.readString(HOME.resolve("anun")));
    for (String module : List.of("elastic", "node", "authority", "indexer", "api", "cli")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/main"))) {
        for (Path file :
            files.filter(path -> path.toString().matches(".*(\\.java|phrases\\.tsv)")).toList()) {
          texts.add(
              Files.readString(file, StandardCharsets.UTF_8)
                  .replaceAll("\"\\s*\\+\\s*\"", "")
                  .replace("\\\"", "\""));
        }
      }
    }
    return texts;
  }

  private static boolean says(String text, List<String> pieces) {
    for (int start = text.indexOf(pieces.getFirst());
        start >= 0;
        start = text.indexOf(pieces.getFirst(), start + 1)) {
      int at = start;
      for (String piece : pieces) {
        int next = text.indexOf(piece, at);
        at = next < 0 || next - at > REACH ? -1 : next + piece.length();
        if (at < 0) {
          break;
        }
      }
      if (at >= 0) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everySentenceIsSaid() throws IOException {
    List<String> texts = texts();
    List<String> unsaid = new ArrayList<>();
    List<String> sentences = sentences();
    for (String sentence : sentences) {
      List<String> pieces =
          Arrays.stream(sentence.split("…"))
              .map(String::strip)
              .filter(piece -> piece.length() > 1 && !OF_ELASTICSEARCH.contains(piece))
              .toList();
      if (texts.stream().noneMatch(text -> says(text, pieces))) {
        unsaid.add(sentence);
      }
    }
    assertEquals(List.of(), unsaid, "docs/operations.md explains what nothing says");
    assertTrue(sentences.size() > 30, "only " + sentences.size() + " sentences were found");
  }
}
