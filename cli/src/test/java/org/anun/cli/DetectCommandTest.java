package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DetectCommandTest {
  private static final String ARMENIAN = "Գնացքը կանգնեց կայարանում";

  private static List<String> languages(CommandRun run) {
    return run.out().lines().map(line -> line.substring(0, line.indexOf('\t'))).toList();
  }

  @Test
  void eachLineHasOneAnswerInTheSameOrder() {
    CommandRun run =
        CommandRun.of(
            "The train left the station in the morning\r\n\n" + ARMENIAN + "\n12:30\nlast",
            "detect");
    assertEquals(ExitCode.DONE, run.code(), run.toString());
    assertEquals(List.of("en", "und", "hy", "und"), languages(run).subList(0, 4));
    assertEquals(5, run.out().lines().count());
    assertTrue(
        run.out().lines().allMatch(line -> line.matches("[a-z]+\t[01]\\.\\d{3}\t[a-z]+")),
        run.out());
  }

  @Test
  void aLineThatIsNoTextIsToldAndItsNeighboursAreAnswered() {
    byte[] armenian = ARMENIAN.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.writeBytes(armenian);
    input.writeBytes(new byte[] {'\n', (byte) 0xD0, 'a', '\n'});
    input.writeBytes(armenian);
    CommandRun run = CommandRun.of(input.toByteArray(), "detect");
    assertEquals(ExitCode.SOME_REJECTED, run.code(), run.toString());
    assertEquals(List.of("hy", "und", "hy"), languages(run));
    assertEquals("und\t0.000\tund", run.out().lines().toList().get(1));
    assertTrue(run.err().contains("line 2 is not UTF-8"), run.err());
  }

  @Test
  void signsThatAreNoLettersDoNoHarm() {
    CommandRun run =
        CommandRun.of(
            "\uFEFF" + ARMENIAN + "\n\u202E" + ARMENIAN + "\u0000\n\u0301\u0301\n\uD83D\uDE00\n",
            "detect");
    assertEquals(ExitCode.DONE, run.code(), run.toString());
    assertEquals(List.of("hy", "hy", "und", "und"), languages(run));
  }

  @Test
  @Timeout(60)
  void answersDoNotWaitForTheEnd() throws Exception {
    InputStream in = System.in;
    PrintStream out = System.out;
    try (PipedOutputStream printed = new PipedOutputStream();
        PipedInputStream screen = new PipedInputStream(printed)) {
      CompletableFuture<Integer> code;
      try (PipedOutputStream typed = new PipedOutputStream()) {
        System.setIn(new PipedInputStream(typed));
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        code = CompletableFuture.supplyAsync(() -> Anun.run("detect"));
        typed.write((ARMENIAN + "\n").getBytes(StandardCharsets.UTF_8));
        typed.flush();
        byte[] answer = screen.readNBytes(3);
        assertEquals("hy\t", new String(answer, StandardCharsets.UTF_8));
      }
      assertEquals(ExitCode.DONE, code.get(60, TimeUnit.SECONDS));
    } finally {
      System.setIn(in);
      System.setOut(out);
    }
  }
}
