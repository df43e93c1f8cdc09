package org.anun.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, as the launcher starts it. */
final class Program implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final Path err;

  private Program(Process process, Path err) {
    this.process = process;
    this.err = err;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a command. */
  static Program start(String... arguments) throws IOException {
    return start(Map.of(), List.of(), arguments);
  }

  /** Starts a command with these variables in its environment, and the JVM with these options. */
  static Program start(Map<String, String> environment, List<String> options, String... arguments)
      throws IOException {
    Installation installation = Installation.current();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Danun.home=" + installation.home(),
                "-Danun.app=" + installation.app(),
                "-cp",
                installation.app().resolve("lib") + "/*",
                "org.anun.cli.Anun"));
    command.addAll(1, options);
    command.addAll(List.of(arguments));
    Path err = Files.createTempFile("anun-program", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().putAll(environment);
    return new Program(builder.start(), err);
  }

  /** The first line of output that begins so. */
  String await(String beginning) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(beginning)) {
        return line;
      }
    }
    throw new AssertionError("ended without '" + beginning + "': " + told());
  }

  /** Everything else it prints on standard output until it ends. */
  String rest() throws IOException {
    StringBuilder rest = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      rest.append(line).append('\n');
    }
    return rest.toString();
  }

  /** What it has printed on standard error. */
  String told() throws IOException {
    return Files.readString(err, StandardCharsets.UTF_8);
  }

  /** What every user of this machine sees of it in the list of processes. */
  String commandLine() throws IOException {
    return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
  }

  /** The processes below it. */
  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** Sends SIGTERM, as Ctrl-C does in its way, and waits for the end. */
  int terminate() throws InterruptedException {
    process.destroy();
    return exitCode();
  }

  /** Waits for the end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      throw new AssertionError("still running after three minutes");
    }
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    List<ProcessHandle> children = children();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    Files.delete(err);
  }
}
