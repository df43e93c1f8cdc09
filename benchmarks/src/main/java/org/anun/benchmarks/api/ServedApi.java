package org.anun.benchmarks.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
   * @param app the built program
   * @param home of the clone
   * @param elasticsearch where the index is
   * @param options for the JVM
   */
  ServedApi(Path app, Path home, URI elasticsearch, List<String> options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Danun.home=" + home,
            "-Danun.app=" + app,
            "-cp",
            app.resolve("lib") + "/*",
            "org.anun.cli.Anun",
            "serve",
            "--port",
            "0",
            "--elasticsearch-url",
            elasticsearch.toString()));
    long began = System.nanoTime();
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
