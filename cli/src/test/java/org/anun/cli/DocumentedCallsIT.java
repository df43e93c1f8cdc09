package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anun.elastic.Fields;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code api/README.md} tells to run does run. */
@ExtendWith(LiveElasticsearch.class)
class DocumentedCallsIT {
  private static final String DOCUMENTED = "http://127.0.0.1:8080";

  private static LiveApi api;

  @TempDir static Path folder;

  @BeforeAll
  static void load(URI elasticsearch) throws IOException {
    api = new LiveApi(elasticsearch);
    IndexedArticles articles = new IndexedArticles(api.connection());
    for (String id : List.of("a1", "b7", "c3")) {
      articles
          .add(id, "en", "Alpha", "2025-02-03")
          .with(Fields.TITLE, "Pashinian visits Gyumri")
          .with(Fields.TEXT, "Nikol Pashinian visited Gyumri after the elections.")
          .person("nikol-pashinyan", "Nikol Pashinian")
          .person("aram vardanian", "Aram Vardanyan")
          .place("gyumri", "Gyumri");
    }
    articles.write();
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static String readme() throws IOException {
    return Files.readString(Installation.current().home().resolve("api/README.md"));
  }

  static Stream<String> calls() throws IOException {
    return readme().lines().filter(line -> line.startsWith("curl "));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyCallIsAnswered(String call) throws Exception {
    assumeTrue(isThere("curl"), "curl is not installed");
    assertTrue(call.contains(DOCUMENTED), call);
    String address = api.address().toString().replaceAll("/$", "");
    String command =
        call.replaceFirst("#.*$", "").strip().replace(DOCUMENTED, address)
            + " -sS -w '\\n%{http_code}'";
    List<String> said = run("sh", "-c", command);
    String expected = call.contains("colour=red") ? "400" : "200";
    assertEquals(expected, said.getLast(), () -> call + " said " + said);
    assertTrue(said.size() > 1 || call.contains(" -o "), call);
  }

  private static boolean isThere(String program) throws Exception {
    return !run("sh", "-c", "command -v " + program + " || true").isEmpty();
  }

  private static List<String> run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    List<String> lines = new ArrayList<>();
    try (var output = process.inputReader(StandardCharsets.UTF_8)) {
      output.lines().filter(line -> !line.isEmpty()).forEach(lines::add);
    }
    assertEquals(0, process.waitFor(), () -> String.join(" ", command) + " said " + lines);
    return lines;
  }

  @Test
  void theTypedClientFindsArticles() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      NewsSearch news = new NewsSearch(http, api.address());
      NewsSearch.Answer answer = news.first("Pashinyan");
      assertEquals(3, answer.total().value());
      assertEquals("Pashinian visits Gyumri", answer.hits().getFirst().headline());
      assertEquals(3, news.all("Pashinyan").size());
      IOException refused = assertThrows(IOException.class, () -> news.first("\"Pashinyan"));
      assertTrue(String.valueOf(refused.getMessage()).contains("parameter"));
    }
  }

  @Test
  void theTypedClientIsTheOneShown() throws IOException {
    String source =
        Files.readString(
            Installation.current()
                .home()
                .resolve("cli/src/test/java/org/anun/cli/NewsSearch.java"));
    String example =
        source
            .substring(source.indexOf("// example begins\n"), source.indexOf("// example ends"))
            .replace("// example begins\n", "");
    assertTrue(readme().contains("```java\n" + example + "```"), "api/README.md shows another one");
  }
}
