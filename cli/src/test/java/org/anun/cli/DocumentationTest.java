package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Commands that are told of and not run: what can be checked without running them. */
class DocumentationTest {
  private static final Path HOME = Installation.current().home();

  private static List<DocumentedCommand> commands() throws IOException {
    List<DocumentedCommand> commands = new ArrayList<>();
    for (Path page : DocumentedCommand.pages(HOME)) {
      commands.addAll(DocumentedCommand.of(HOME, page));
    }
    return commands;
  }

  @Test
  void noRowIsStale() throws IOException {
    List<String> stale = new ArrayList<>();
    List<DocumentedCommand> commands = commands();
    for (NotRun row : NotRun.rows()) {
      if (commands.stream().noneMatch(row::covers)) {
        stale.add(row.toString());
      }
    }
    assertEquals(List.of(), stale, "not-run.tsv has rows for commands that no page has");
  }

  @Test
  void ourCommandsThatAreNotRunCouldBe() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (DocumentedCommand command : commands()) {
      if (command.ours() && NotRun.has(command)) {
        try {
          parse(command);
        } catch (CommandLine.ParameterException e) {
          wrong.add(command + ": " + e.getMessage());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Prose may leave out what a command needs, but names nothing that it does not have. */
  @Test
  void proseNamesCommandsAndOptionsThatExist() throws IOException {
    List<String> wrong = new ArrayList<>();
    int spans = 0;
    for (Path page : DocumentedCommand.pages(HOME)) {
      for (DocumentedCommand span : DocumentedCommand.spans(HOME, page)) {
        spans++;
        try {
          parse(span);
        } catch (CommandLine.UnmatchedArgumentException e) {
          wrong.add(span + ": " + e.getMessage());
        } catch (CommandLine.ParameterException incomplete) {
          // Prose names commands without what they need.
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(spans > 30, "only " + spans + " commands were found in prose");
  }

  private static void parse(DocumentedCommand command) {
    Anun.commandLine().parseArgs(command.arguments().toArray(String[]::new));
  }
}
