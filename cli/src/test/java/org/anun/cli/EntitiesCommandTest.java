package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesCommandTest {
  @TempDir private Path home;

  private Path folder() {
    return home.resolve("authority");
  }

  private CommandRun entities(String command, String... arguments) {
    List<String> all =
        new ArrayList<>(List.of("entities", command, "--authority", folder().toString()));
    all.addAll(List.of(arguments));
    return CommandRun.of("", all.toArray(String[]::new));
  }

  private String done(String command, String... arguments) {
    CommandRun run = entities(command, arguments);
    assertEquals(ExitCode.DONE, run.code(), run.toString());
    return run.out();
  }

  private String refused(String command, String... arguments) {
    CommandRun run = entities(command, arguments);
    assertEquals(ExitCode.USAGE, run.code(), run.toString());
    assertEquals("", run.out());
    return run.err();
  }

  @Test
  void everyEditIsLoggedAndCanBeTakenBack() throws Exception {
    String merged =
        done("merge", "nikol-pashinyan", "Иван Никто", "--note", "one man, says the desk");
    assertTrue(merged.contains("edit 1: ivan nikto joined nikol-pashinyan"), merged);
    assertTrue(merged.contains("anun entities undo 1"), merged);
    String log = done("log");
    assertTrue(log.contains("one man, says the desk"), log);
    assertTrue(log.contains(System.getProperty("user.name")), log);

    done("undo");
    String undone = done("log");
    assertTrue(undone.contains("(undone) ivan nikto joined nikol-pashinyan"), undone);
    assertEquals(2, undone.lines().filter(line -> line.matches("\\d.*")).count(), undone);
    assertTrue(refused("undo").contains("there is no edit to undo"));

    done("undo", "2");
    assertFalse(done("log").contains("(undone) ivan nikto"), done("log"));
    assertEquals(4, Files.readAllLines(folder().resolve("edits.tsv")).size());
  }

  @Test
  void rowsAreFoundByAnySpellingInAnyScript() {
    done("rename", "Ֆիլիպ Ոչոք", "en", "Philip Nobody", "--kind", "person");
    for (String name : List.of("Philip", "nob", "filip", "Филип", "Ֆիլ")) {
      assertTrue(done("list", name).contains("Philip Nobody"), name);
    }
    assertEquals("", done("list", "Nobody", "--kind", "place"));
  }

  @Test
  void formsThatLeaveARowAreOneOfTheirOwn() throws Exception {
    String split = done("split", "иван никто", "Ivan Nikto", "IVAN NIKTO", "--kind", "person");
    assertTrue(split.contains("Ivan Nikto, IVAN NIKTO left ivan nikto for ivan-nikto"), split);
    List<String> rows = done("list", "ivan-nikto", "--json").lines().toList();
    assertEquals(2, rows.size(), rows.toString());
    JsonNode row = new ObjectMapper().readTree(rows.getLast());
    assertEquals("person", row.path("kind").asText());
    assertEquals("ivan-nikto", row.path("key").asText());
    assertEquals("Ivan Nikto", row.path("spellings").path(0).asText());
  }

  @Test
  void whatCannotBeIsRefusedInOneSentenceAndNotWritten() {
    done("merge", "nikol-pashinyan", "ivan nikto");
    String cycle = refused("merge", "ivan nikto", "nikol-pashinyan", "--kind", "person");
    assertTrue(cycle.contains("one row already"), cycle);
    String unknown = refused("merge", "nikol-pashinyan", "nobody-atall");
    assertTrue(unknown.contains("no entity has the id \"nobody-atall\""), unknown);
    assertTrue(refused("rename", "nikol-pashinyan", "xx", "Nikol").contains("\"xx\" is none of"));
    assertTrue(refused("rename", "Nobody Atall", "en", "N").contains("say --kind"));
    assertTrue(refused("undo", "7").contains("there is no edit 7"));
    assertTrue(refused("rename", "nikol-pashinyan", "en", "a|b").contains("must not hold |"));
    assertEquals(2, done("log").lines().count());
  }
}
