package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anun.elastic.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing the boards, against a server that plays Kibana. */
class DashboardsCommandTest {
  private static CommandRun load(String url, String... more) {
    List<String> command = new ArrayList<>(List.of("dashboards", "import", "--kibana-url", url));
    command.addAll(List.of(more));
    return CommandRun.of("", command.toArray(String[]::new));
  }

  private static void assertFails(CommandRun run, String told) {
    assertEquals(ExitCode.ELASTICSEARCH, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().contains(told), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void importsEverythingAndReplacesWhatIsThere() throws Exception {
    try (FakeKibana kibana = FakeKibana.start()) {
      CommandRun run = load(kibana.url() + "/s/newsroom/");
      assertEquals(ExitCode.DONE, run.code(), run.err());
      assertEquals("", run.err());
      assertTrue(run.out().startsWith("imported 10 objects"), run.out());
      assertTrue(run.out().contains("/s/newsroom/app/dashboards"), run.out());
      assertEquals("POST /s/newsroom/api/saved_objects/_import?overwrite=true", kibana.target);
      assertEquals("true", kibana.xsrf);
      assertEquals(null, kibana.authorization);
      String type = String.valueOf(kibana.type);
      String boundary = type.substring(type.indexOf("boundary=") + "boundary=".length());
      String expected =
          "--"
              + boundary
              + "\r\nContent-Disposition: form-data; name=\"file\";"
              + " filename=\"anun.ndjson\"\r\nContent-Type: application/ndjson\r\n\r\n"
              + DashboardsCommand.shipped()
              + "\r\n--"
              + boundary
              + "--\r\n";
      assertEquals(expected, kibana.body);
      assertEquals(BoardFiles.current().imported(), DashboardsCommand.shipped());
      assertEquals(ExitCode.DONE, load(kibana.url()).code());
      assertEquals(2, kibana.imports);
    }
  }

  @Test
  void namesWhatKibanaDidNotImport() throws Exception {
    try (FakeKibana kibana = FakeKibana.start()) {
      kibana.answering(
          200,
          "{\"success\":false,\"successCount\":9,\"errors\":[{\"type\":\"search\",\"id\":\"anun-x\","
              + "\"error\":{\"type\":\"missing_references\",\"references\":[{\"type\":"
              + "\"index-pattern\",\"id\":\"anun-gone\"}]}}]}");
      CommandRun run = load(kibana.url());
      assertFails(run, "did not import everything: search 'anun-x' (missing_references)");
      assertTrue(run.err().contains("it needs index-pattern 'anun-gone'"), run.err());
    }
  }

  @Test
  void anAnswerWithoutSuccessIsNone() throws Exception {
    try (FakeKibana kibana = FakeKibana.start()) {
      assertFails(load(kibana.answering(200, "<html>").url()), "did not import everything");
    }
  }

  @Test
  void saysWhyItWasRefused() throws Exception {
    try (FakeKibana kibana = FakeKibana.start()) {
      assertFails(load(kibana.answering(401, "{}").url()), "refused the credentials (401)");
      assertFails(
          load(kibana.answering(403, "{\"message\":\"Unable to bulk_create\"}").url()),
          "does not permit this (403): Unable to bulk_create");
      assertFails(load(kibana.answering(404, "").url()), "check its base path and space");
      assertFails(
          load(kibana.answering(413, "{\"message\":\"too big\"}").url()), "refused (413): too big");
    }
  }

  @Test
  void sendsCredentialsAndNeverShowsThem() throws Exception {
    try (FakeKibana kibana = FakeKibana.start()) {
      load(kibana.url(), "--kibana-username", "elastic", "--kibana-password", "s3cret");
      assertEquals("Basic ZWxhc3RpYzpzM2NyZXQ=", kibana.authorization);
      kibana.answering(401, "{}");
      CommandRun run = load(kibana.url(), "--kibana-api-key", "a2V5OnMzY3JldA");
      assertEquals("ApiKey a2V5OnMzY3JldA", kibana.authorization);
      assertFalse(run.err().contains("a2V5OnMzY3JldA"), run.err());
    }
  }

  @Test
  void wrongSettingsAreUsage() {
    for (List<String> wrong :
        List.of(
            List.of("kibana:5601"),
            List.of("http://elastic:s3cret@localhost:5601"),
            List.of("http://localhost:1", "--kibana-username", "elastic"),
            List.of(
                "http://localhost:1",
                "--kibana-api-key",
                "k",
                "--kibana-username",
                "u",
                "--kibana-password",
                "s3cret"),
            List.of(
                "http://kibana.example:5601",
                "--kibana-username",
                "elastic",
                "--kibana-password",
                "s3cret"),
            List.of("http://localhost:1", "--wait", "-1"),
            List.of("http://localhost:1", "--follow", "a|b"))) {
      CommandRun run =
          load(wrong.getFirst(), wrong.subList(1, wrong.size()).toArray(String[]::new));
      assertEquals(ExitCode.USAGE, run.code(), wrong + run.err());
      assertFalse(run.err().contains("s3cret"), run.err());
    }
  }

  @Test
  void nobodyThereIsToldWithoutWaiting() throws Exception {
    String gone;
    try (FakeKibana kibana = FakeKibana.start()) {
      gone = kibana.url();
    }
    assertFails(load(gone), "Kibana does not answer at " + gone);
  }

  @Test
  void waitsForKibanaIfToldTo() throws Exception {
    try (FakeKibana kibana = FakeKibana.start()) {
      kibana.readyAfter(1);
      assertFails(load(kibana.url()), "is not ready yet (503); '--wait SECONDS'");
      assertEquals(0, kibana.imports);
      kibana.readyAfter(1);
      CommandRun run = load(kibana.url(), "--wait", "60");
      assertEquals(ExitCode.DONE, run.code(), run.err());
    }
  }

  @Test
  void trustsTheAuthorityThatItIsGivenAndNoOther(@TempDir Path folder) throws Exception {
    try (FakeKibana kibana = FakeKibana.encrypted(folder)) {
      assertFails(load(kibana.url()), "Kibana does not answer at " + kibana.url());
      CommandRun run = load(kibana.url(), "--kibana-ca", folder.resolve("ca.pem").toString());
      assertEquals(ExitCode.DONE, run.code(), run.err());
      assertEquals(
          ExitCode.USAGE,
          load(kibana.url(), "--kibana-ca", folder.resolve("none.pem").toString()).code());
    }
  }

  @Test
  void aBoardOfOnePersonFitsTogetherToo() throws Exception {
    try (FakeKibana kibana = FakeKibana.start()) {
      load(kibana.url(), "--follow", "nikol-pashinyan", "--follow", "Ձոն \"Q.\" Smith");
      String lines =
          kibana.body.substring(kibana.body.indexOf('{'), kibana.body.lastIndexOf('}') + 1);
      SavedObjects saved = SavedObjects.of(lines);
      assertEquals(List.of(), BoardCheck.problems(saved));
      List<LensPanel> charts =
          saved.charts().stream()
              .filter(chart -> chart.board().equals("anun-spellings-nikol-pashinyan"))
              .toList();
      List<String> forms = new ArrayList<>();
      for (LensPanel chart : charts) {
        for (LensPanel.Column column : chart.buckets()) {
          forms.add(column.json().at("/params/include/0").asText(""));
        }
      }
      assertTrue(forms.contains("person:nikol\\-pashinyan\\|.*"), forms.toString());
      assertFalse(forms.contains("person:.*"), forms.toString());
      JsonNode board = saved.find("dashboard", "anun-spellings-nikol-pashinyan").orElseThrow();
      assertEquals(
          "person: \"nikol-pashinyan\"",
          SavedObjects.inside(board, "/attributes/kibanaSavedObjectMeta/searchSourceJSON")
              .at("/query/query")
              .asText());
      assertEquals("Anun: Spellings of nikol-pashinyan", board.at("/attributes/title").asText());
    }
  }

  /** Java's expressions read this much as Lucene's do. */
  @Test
  void theFormsOfAFollowedPersonAreThatPersonsAlone() {
    String key = "Ձոն \"Q.\" Smith";
    SavedObjects saved =
        SavedObjects.of(new FollowedPerson(key).board(DashboardsCommand.shipped()));
    Pattern forms =
        saved.charts().stream()
            .flatMap(chart -> chart.buckets().stream())
            .map(column -> column.json().at("/params/include/0").asText(""))
            .filter(include -> include.startsWith("person:"))
            .map(Pattern::compile)
            .findFirst()
            .orElseThrow();
    assertTrue(forms.matcher(Fields.member(Fields.PERSON, key, "J. Smith")).matches());
    assertFalse(
        forms.matcher(Fields.member(Fields.PERSON, "Ձոն \"Qx\" Smith", "J. Smith")).matches());
    assertFalse(forms.matcher(Fields.member(Fields.PERSON, key + "e", "J. Smith")).matches());
  }
}
