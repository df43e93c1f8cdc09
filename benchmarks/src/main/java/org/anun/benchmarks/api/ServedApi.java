package org.anun.benchmarks.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** {@code anun serve} in a process of its own, as the launcher starts it. */
final class ServedApi implements AutoCloseable {
  private final Process process;
  private final URI address;
  private final Duration start;
  private final Duration startProcessor;

  /**
   * Starts it and waits until it is ready.
   *
   * @param home of the clone
   * @param elasticsearch where the index is
   * @param options for the JVM, with blanks between
   */
  ServedApi(Path home, URI elasticsearch, String options) throws IOException {
    var command =
        new ProcessBuilder(
            home.resolve("anun").toString(),
            "serve",
            "--port",
            "0",
            "--elasticsearch-url",
            elasticsearch.toString());
    command.environment().put("ANUN_JAVA_OPTS", options);
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    long began = System.nanoTime();
    process = command.start();
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    start = Duration.ofNanos(System.nanoTime() - began);
    startProcessor = process.info().totalCpuDuration().orElse(Duration.ZERO);
    if (line == null || !line.startsWith("ready ")) {
      throw new IllegalStateException("anun serve did not start: " + line);
    }
    address = URI.create(line.substring("ready ".length()));
  }

  URI address() {
    return address;
  }

  /** From the start of the process to the line that says it answers. */
  Duration start() {
    return start;
  }

  /** The processor time of that, which other programs on the machine hardly change. */
  Duration startProcessor() {
    return startProcessor;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
