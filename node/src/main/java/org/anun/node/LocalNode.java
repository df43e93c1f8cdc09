package org.anun.node;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running Elasticsearch that this program started, and stops. It is a child process: {@link
 * #close} ends it and waits until it has gone.
 */
public final class LocalNode implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalNode.class);

  /** A node boots in about ten seconds; a loaded machine may take many times that. */
  private static final Duration BOOT_LIMIT = Duration.ofMinutes(3);

  /** What Elasticsearch 9 asks of its Java beyond what a JRE has: it guards its own calls. */
  private static final List<String> SERVER_MODULES = List.of("jdk.attach", "jdk.jlink");

  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  private final Process process;
  private final NodeFolder folder;
  private final URI url;

  private LocalNode(Process process, NodeFolder folder, URI url) {
    this.process = process;
    this.folder = folder;
    this.url = url;
  }

  /**
   * Starts the server process and returns at once; {@link #awaitReady} says when it answers.
   *
   * @throws NodeFailure if the port is taken, the folder is in use or cannot be used
   */
  public static LocalNode start(NodeSettings settings) {
    ServerUser user = ServerUser.current();
    Ports.requireFree(settings.port(), "--es-port");
    user.requireReach(settings.folder(), "the data folder");
    user.requireReach(jdk(), "the JDK");
    requireModules();
    Path snapshots = settings.snapshots();
    if (snapshots != null) {
      user.requireReach(snapshots, "the folder of snapshots");
    }
    try {
      NodeFolder folder = NodeFolder.open(settings);
      try {
        folder.prepare();
        folder.rotateConsole();
        user.own(settings.folder());
        if (snapshots != null) {
          Files.createDirectories(snapshots);
          user.own(snapshots);
        }
        Process process = launch(settings, folder, user);
        folder.record(process.toHandle());
        return new LocalNode(process, folder, URI.create("http://127.0.0.1:" + settings.port()));
      } catch (IOException | RuntimeException e) {
        folder.close();
        throw e;
      }
    } catch (IOException e) {
      throw new NodeFailure(
          "Elasticsearch cannot be set up in " + settings.folder() + ": " + e.getMessage(), e);
    }
  }

  private static Process launch(NodeSettings settings, NodeFolder folder, ServerUser user)
      throws IOException {
    Path start = folder.home().resolve("bin").resolve("elasticsearch");
    ProcessBuilder builder = new ProcessBuilder(user.command(List.of(start.toString())));
    builder.directory(folder.home().toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("ES_"));
    // Options meant for this program's JVM are not the server's.
    environment
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
    environment.put("ES_JAVA_HOME", jdk().toString());
    environment.put("ES_PATH_CONF", folder.configuration().toString());
    environment.put("ES_TMPDIR", folder.temporary().toString());
    environment.put("LIBFFI_TMPDIR", folder.temporary().toString());
    environment.put("HOME", folder.temporary().toString());
    environment.put("ES_JAVA_OPTS", "-Xms" + settings.heap() + " -Xmx" + settings.heap());
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.console().toFile());
    LOG.debug("starting {}", builder.command());
    return builder.start();
  }

  /** A JDK has them all, a JRE of some makers has not. */
  private static void requireModules() {
    for (String module : SERVER_MODULES) {
      if (ModuleFinder.ofSystem().find(module).isEmpty()) {
        throw new NodeFailure(
            "the Java in %s lacks the module %s, which Elasticsearch needs: set JAVA_HOME to a JDK 21 or newer"
                .formatted(jdk(), module));
      }
    }
  }

  private static Path jdk() {
    return Path.of(System.getProperty("java.home"));
  }

  /** Where the node answers once it is ready. */
  public URI url() {
    return url;
  }

  /**
   * Waits until the node answers requests.
   *
   * @throws NodeFailure if it ends before, or takes longer than three minutes
   */
  public LocalNode awaitReady() throws InterruptedException {
    long deadline = System.nanoTime() + BOOT_LIMIT.toNanos();
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!answers(http)) {
        if (!process.isAlive()) {
          String why = folder.lastWords();
          Path console = folder.console();
          close();
          throw new NodeFailure(
              "Elasticsearch ended while starting: %s (all of it: %s)".formatted(why, console));
        }
        if (System.nanoTime() > deadline) {
          Path console = folder.console();
          close();
          throw new NodeFailure(
              "Elasticsearch did not answer within %d seconds; its output is in %s"
                  .formatted(BOOT_LIMIT.toSeconds(), console));
        }
        Thread.sleep(POLL);
      }
    }
    return this;
  }

  private boolean answers(HttpClient http) throws InterruptedException {
    HttpRequest health =
        HttpRequest.newBuilder(url.resolve("/_cluster/health?wait_for_status=yellow&timeout=5s"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      int status = http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode();
      // 401: up, and asking who we are.
      return status == 200 || status == 401;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Blocks until the server process ends by itself. */
  public int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** Ends the server and waits until its processes have gone. Calling it again does nothing. */
  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      for (ProcessHandle child : children) {
        if (child.isAlive()) {
          child.destroyForcibly();
          child.onExit().orTimeout(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS).join();
        }
      }
      folder.forget();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.debug("forgetting the server's process", e);
    } finally {
      folder.close();
    }
  }
}
