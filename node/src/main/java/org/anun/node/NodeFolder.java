package org.anun.node;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything one node needs and writes, in one folder: the unpacked server with its plugins and
 * configuration, {@code data}, {@code logs} and {@code tmp}. Locked while a node uses it.
 */
final class NodeFolder implements AutoCloseable {
  private final NodeSettings settings;
  private final FileChannel lockFile;

  private NodeFolder(NodeSettings settings, FileChannel lockFile) {
    this.settings = settings;
    this.lockFile = lockFile;
  }

  /** The folder, created if missing and locked against a second node. */
  static NodeFolder open(NodeSettings settings) throws IOException {
    Path folder = settings.folder();
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new NodeFailure(
          "another Anun uses "
              + folder
              + ": stop it, or choose another folder with --data and another port with --es-port");
    }
    NodeFolder opened = new NodeFolder(settings, channel);
    opened.refuseLeftover();
    return opened;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** A server that outlived a killed Anun still holds the data. */
  private void refuseLeftover() throws IOException {
    if (!Files.exists(processFile())) {
      return;
    }
    String recorded = Files.readString(processFile(), StandardCharsets.UTF_8).strip();
    int space = recorded.indexOf(' ');
    ProcessHandle.of(Long.parseLong(recorded, 0, space, 10))
        .filter(process -> started(process).equals(recorded.substring(space + 1)))
        .ifPresent(
            process -> {
              close();
              throw new NodeFailure(
                  "an Elasticsearch that an earlier Anun left behind still uses %s; end it with 'kill %d'"
                      .formatted(settings.folder(), process.pid()));
            });
    Files.delete(processFile());
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("unknown");
  }

  /** Remembers the server's process for the next start. */
  void record(ProcessHandle process) throws IOException {
    Files.writeString(
        processFile(), process.pid() + " " + started(process) + "\n", StandardCharsets.UTF_8);
  }

  /** Forgets the server's process. */
  void forget() throws IOException {
    Files.deleteIfExists(processFile());
  }

  /** Unpacks the server if this version is not there yet, and installs plugins and settings. */
  void prepare() throws IOException {
    if (!Files.isDirectory(home())) {
      new Archive(settings.distribution()).unpack(home(), true);
    }
    Path plugins = home().resolve("plugins");
    Archive.delete(plugins);
    Files.createDirectories(plugins);
    for (Path plugin : settings.plugins()) {
      String name = plugin.getFileName().toString().replaceFirst("\\.zip$", "");
      new Archive(plugin).unpack(plugins.resolve(name), false);
    }
    for (String part : List.of("data", "logs", "tmp")) {
      Files.createDirectories(settings.folder().resolve(part));
    }
    Files.write(configuration().resolve("elasticsearch.yml"), configurationLines());
    for (Path file : settings.files()) {
      Files.copy(
          file, configuration().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<String> configurationLines() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Written by Anun at each start.",
                "cluster.name: anun",
                "node.name: anun",
                "discovery.type: single-node",
                "network.host: 127.0.0.1",
                "http.port: " + settings.port(),
                "transport.port: 0",
                "path.data: " + quoted(settings.folder().resolve("data")),
                "path.logs: " + quoted(settings.folder().resolve("logs")),
                // A laptop's nearly full disk must not turn the index read-only.
                "cluster.routing.allocation.disk.threshold_enabled: false",
                "xpack.ml.enabled: false",
                "xpack.security.enrollment.enabled: false"));
    if (settings.extra().stream().noneMatch(line -> line.startsWith("xpack.security.enabled"))) {
      lines.add("xpack.security.enabled: false");
    }
    Path snapshots = settings.snapshots();
    if (snapshots != null) {
      lines.add("path.repo: [" + quoted(snapshots) + "]");
    }
    lines.addAll(settings.extra());
    return lines;
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  /** The unpacked server. */
  Path home() {
    String zip = settings.distribution().getFileName().toString();
    return settings.folder().resolve(zip.replaceFirst("\\.zip$", ""));
  }

  Path configuration() {
    return home().resolve("config");
  }

  Path temporary() {
    return settings.folder().resolve("tmp");
  }

  /** What the server prints. */
  Path console() {
    return settings.folder().resolve("logs").resolve("console.log");
  }

  private Path processFile() {
    return settings.folder().resolve("process");
  }

  /** Keeps the console output of the run before this one, once. */
  void rotateConsole() throws IOException {
    if (Files.exists(console())) {
      Files.move(
          console(),
          console().resolveSibling("console.1.log"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The last lines of the server's output that tell of trouble. */
  String lastWords() {
    try (Stream<String> lines = Files.lines(console(), StandardCharsets.UTF_8)) {
      List<String> trouble =
          lines
              .filter(line -> line.contains("ERROR") || line.contains("xception"))
              .map(String::strip)
              .toList();
      return trouble.isEmpty() ? "it printed no error" : trouble.getFirst();
    } catch (IOException e) {
      return "its output cannot be read";
    }
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new NodeFailure("cannot unlock " + settings.folder(), e);
    }
  }
}
