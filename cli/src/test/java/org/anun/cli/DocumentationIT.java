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
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the pages tell to run does run, against the tests' Elasticsearch, by the program as it is
 * shipped, page by page in a folder of its own. What cannot run here has its reason in {@code
 * not-run.tsv}.
 */
@ExtendWith(LiveElasticsearch.class)
class DocumentationIT {
  private static final String DOCUMENTED_API = "http://127.0.0.1:8080";
  private static final String DOCUMENTED_ELASTICSEARCH = "http://127.0.0.1:9200";
  private static final Path HOME = Installation.current().home();

  private static LiveApi api;
  private static URI elasticsearch;

  @TempDir static Path folders;

  @BeforeAll
  static void load(URI live) throws IOException {
    elasticsearch = live;
    api = new LiveApi(live);
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

  @TestFactory
  Stream<DynamicContainer> everyCommandRuns() throws Exception {
    assumeTrue(!run(folders, "command -v curl || true").isEmpty(), "curl is not installed");
    List<DynamicContainer> pages = new ArrayList<>();
    for (Path page : DocumentedCommand.pages(HOME)) {
      List<DocumentedCommand> commands =
          DocumentedCommand.of(HOME, page).stream()
              .filter(command -> !NotRun.has(command))
              .toList();
      if (!commands.isEmpty()) {
        Path folder = furnished(page.toString().replace('/', '-'));
        pages.add(
            DynamicContainer.dynamicContainer(
                page.toString(),
                commands.stream()
                    .map(
                        command ->
                            DynamicTest.dynamicTest(
                                command.toString(), () -> runs(folder, command)))));
      }
    }
    return pages.stream();
  }

  private static void runs(Path folder, DocumentedCommand documented) throws Exception {
    String address = api.address().toString().replaceAll("/$", "");
    String command =
        documented
            .text()
            .replace(DOCUMENTED_API, address)
            .replace(DOCUMENTED_ELASTICSEARCH, elasticsearch.toString().replaceAll("/$", ""));
    if (!command.startsWith("curl ")) {
      run(folder, command);
      return;
    }
    List<String> said = run(folder, command + " -sS -w '\\n%{http_code}'");
    String expected = command.contains("colour=red") ? "400" : "200";
    assertEquals(expected, said.getLast(), () -> command + " said " + said);
    assertTrue(said.size() > 1 || command.contains(" -o "), command);
  }

  /** A folder with the program and with what the pages call the reader's own files. */
  private static Path furnished(String name) throws IOException {
    Path folder = Files.createDirectory(folders.resolve(name));
    String article = "Pashinian visits Gyumri\n\nNikol Pashinian visited Gyumri on Monday.\n";
    Files.createDirectory(folder.resolve("my-articles"));
    Files.writeString(folder.resolve("my-articles/one.txt"), article);
    Files.writeString(folder.resolve("page.txt"), article);
    for (String lines : List.of("more.jsonl", "wire.jsonl")) {
      Files.writeString(
          folder.resolve(lines), "{\"text\": \"Ilham Aliyev in Baku, %s.\"}\n".formatted(lines));
    }
    Files.writeString(folder.resolve("watchlist.txt"), "Дмитрий Песков\nIlham Aliyev\n");
    Files.writeString(folder.resolve("names.txt"), "Dmytro Peskov\n");
    Path launcher = folder.resolve("anun");
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Danun.home='%s' -Danun.app='%s' \\
          -cp '%s/lib/*' org.anun.cli.Anun "$@"
        """
            .formatted(
                System.getProperty("java.home"),
                folder,
                Installation.current().app(),
                Installation.current().app()));
    launcher.toFile().setExecutable(true);
    return folder;
  }

  private static List<String> run(Path folder, String command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("ANUN_ELASTICSEARCH_URL", String.valueOf(elasticsearch));
    builder.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
    builder.environment().put("KEY", "anun_not_needed_here");
    Process process = builder.start();
    process.getOutputStream().close();
    List<String> lines = new ArrayList<>();
    try (var output = process.inputReader(StandardCharsets.UTF_8)) {
      output.lines().filter(line -> !line.isEmpty()).forEach(lines::add);
    }
    assertEquals(0, process.waitFor(), () -> command + " said " + lines);
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
    String readme = Files.readString(HOME.resolve("api/README.md"));
    String example =
        source
            .substring(source.indexOf("// example begins\n"), source.indexOf("// example ends"))
            .replace("// example begins\n", "");
    assertTrue(readme.contains("```java\n" + example + "```"), "api/README.md shows another one");
  }
}
