package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {
  @TempDir private Path folder;
  private Path list = Path.of("");

  @BeforeEach
  void writeList() throws IOException {
    list =
        Files.writeString(
            folder.resolve("list.txt"),
            "Никол Пашинян\nДмитрий Песков\n\nN. Pashinyan\nNikol Pashinyan\n");
  }

  private CommandRun match(String queries, Object... more) {
    return match(queries.getBytes(StandardCharsets.UTF_8), more);
  }

  private CommandRun match(byte[] queries, Object... more) {
    List<String> arguments = new ArrayList<>(List.of("match", "--against", list.toString()));
    for (Object each : more) {
      arguments.add(each.toString());
    }
    return CommandRun.of(queries, arguments.toArray(String[]::new));
  }

  @Test
  void eachMatchIsALineClosestFirst() {
    CommandRun run = match("Nikol Pashinyan\nBarack Obama\nDmytro Peskov\n");
    assertEquals(ExitCode.DONE, run.code(), run.toString());
    List<String[]> lines = run.out().lines().map(line -> line.split("\t", -1)).toList();
    assertEquals(
        List.of("Nikol Pashinyan", "Никол Пашинян", "N. Pashinyan", "Дмитрий Песков"),
        lines.stream().map(cells -> cells[1]).toList(),
        run.toString());
    assertEquals(
        "Nikol Pashinyan\tNikol Pashinyan\t1.000\tThe same spelling",
        run.out().lines().findFirst().orElse(""));
    assertEquals("Dmytro Peskov", lines.getLast()[0]);
    assertEquals(4, lines.getLast().length);
    assertTrue(
        run.err().contains("names 3, listed 4, matched 2, matches 4, rejected lines 0"),
        run.toString());
  }

  @Test
  void jsonNamesItsValues() throws IOException {
    JsonNode line = new ObjectMapper().readTree(match("Dmytro Peskov\n", "--json").out());
    assertEquals("Dmytro Peskov", line.path("query").asText());
    assertEquals("Дмитрий Песков", line.path("match").asText());
    assertEquals("equivalent", line.path("relation").asText());
    assertTrue(line.path("score").isDouble() && !line.path("why").asText().isBlank());
  }

  @Test
  void tokensAndPlacesHaveTheirKinds() throws IOException {
    list = Files.writeString(list, "Փաշինյան\nKhankendi\n");
    assertTrue(match("Pashinian", "--kind", "token").out().startsWith("Pashinian\tՓաշինյան\t"));
    assertTrue(
        match("Stepanakert", "--kind", "place").out().startsWith("Stepanakert\tKhankendi\t"));
  }

  @Test
  void answersKeepTheOrderOfTheNames() throws IOException {
    List<String> names = new ArrayList<>();
    for (int name = 0; name < 3000; name++) {
      names.add("Nikol P" + "aeiou".charAt(name % 5) + "shinyan" + "a".repeat(name / 5 % 40));
    }
    list = Files.write(list, names);
    List<String> asked =
        match(String.join("\n", names)).out().lines().map(line -> line.split("\t", -1)[0]).toList();
    List<String> once = new ArrayList<>();
    asked.forEach(
        name -> {
          if (once.isEmpty() || !once.getLast().equals(name)) {
            once.add(name);
          }
        });
    assertEquals(names, once);
  }

  @Test
  void aNameIsAnsweredBeforeTheNextIsTyped() throws Exception {
    InputStream in = System.in;
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PipedOutputStream keyboard = new PipedOutputStream();
    try {
      System.setIn(new PipedInputStream(keyboard));
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      CompletableFuture<Integer> code =
          CompletableFuture.supplyAsync(() -> Anun.run("match", "--against", list.toString()));
      keyboard.write("Dmytro Peskov\n".getBytes(StandardCharsets.UTF_8));
      keyboard.flush();
      long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (printed.size() == 0 && System.nanoTime() < deadline) {
        Thread.sleep(20);
      }
      assertTrue(printed.toString(StandardCharsets.UTF_8).startsWith("Dmytro Peskov\t"));
      keyboard.close();
      assertEquals(ExitCode.DONE, code.get(60, TimeUnit.SECONDS));
    } finally {
      keyboard.close();
      System.setIn(in);
      System.setOut(out);
    }
  }

  /** As when the output goes to a program that has ended, such as head. */
  @Test
  void endsWhenNobodyReads() {
    PrintStream out = System.out;
    InputStream in = System.in;
    try {
      System.setIn(new ByteArrayInputStream("Dmytro Peskov\n".getBytes(StandardCharsets.UTF_8)));
      System.setOut(
          new PrintStream(
              new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                  throw new IOException("Broken pipe");
                }
              },
              true,
              StandardCharsets.UTF_8));
      assertEquals(ExitCode.USAGE, Anun.run("match", "--against", list.toString()));
    } finally {
      System.setIn(in);
      System.setOut(out);
    }
  }

  @Test
  void faultyLinesAreNumberedAndTheirNeighboursKept() throws IOException {
    Files.write(list, new byte[] {'A', 'n', 'i', '\n', (byte) 0xE9, '\n', 'B', '\t', 'C', '\n'});
    Files.writeString(list, "Nikol Pashinyan", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    byte[] queries =
        "Anna\tEva\n \nNikol Pashinian\r\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    CommandRun run = match(queries);
    assertEquals(ExitCode.USAGE, run.code(), run.toString());
    assertTrue(run.out().startsWith("Nikol Pashinian\tNikol Pashinyan\t"), run.toString());
    for (String told :
        List.of(
            list + ": line 2 is not UTF-8 text",
            list + ": line 3 has a tab",
            "anun: line 1 has a tab",
            "anun: line 4 is not UTF-8 text",
            "names 1, listed 2, matched 1, matches 1, rejected lines 4")) {
      assertTrue(run.err().contains(told), told + " in " + run);
    }
  }

  @Test
  void aLineWithoutEndIsNoName() throws IOException {
    Files.writeString(list, "\uFEFFAni Petrosyan\n" + "x".repeat(NameLines.LONGEST + 1) + "\n");
    CommandRun run = match("Ani Petrosyan\n");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.out().startsWith("Ani Petrosyan\tAni Petrosyan\t1.000\t"), run.toString());
    assertTrue(run.err().contains("line 2 is longer than 65536 bytes"), run.toString());
  }

  @Test
  void aListThatCannotBeReadIsNamed() {
    Path missing = folder.resolve("missing.txt");
    for (Path wrong : List.of(missing, folder, Path.of("-"))) {
      list = wrong;
      CommandRun run = match("Ani\n");
      assertEquals(ExitCode.USAGE, run.code(), run.toString());
      assertEquals(1, run.err().lines().count(), run.toString());
      assertTrue(
          run.err().contains(wrong.equals(Path.of("-")) ? "standard input" : wrong.toString()));
    }
    assertEquals(ExitCode.USAGE, CommandRun.of("", "match").code());
  }
}
