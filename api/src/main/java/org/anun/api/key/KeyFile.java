package org.anun.api.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of API keys, one a line: name, SHA-256 of the key, requests a minute, day of creation,
 * with tabs between them. What is edited there counts a second later. The file need not exist
 * before the first key. Thread-safe.
 */
public final class KeyFile {
  private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

  /** How long the keys in use may be behind the file. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Path file;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile State state;
  private volatile long lookedNanos;

  /**
   * The file at one moment.
   *
   * @param lines as read
   * @param required whether a key has ever been asked for; without one, nobody needs any
   * @param broken why newer lines cannot be used, or null
   */
  private record State(
      List<String> lines, KeyTable table, boolean required, @Nullable String broken) {}

  private KeyFile(Path file, State state) {
    this.file = file;
    this.state = state;
    this.lookedNanos = System.nanoTime();
  }

  /**
   * Reads a file; one that is not there holds no keys.
   *
   * @throws IllegalArgumentException naming the line that is broken
   */
  public static KeyFile of(Path file) {
    try {
      List<String> lines = lines(file);
      KeyTable table = KeyTable.of(file.toString(), lines);
      return new KeyFile(file, new State(lines, table, !table.keys().isEmpty(), null));
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          "the file of API keys cannot be read: " + file + " (" + unreadable.getMessage() + ")",
          unreadable);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }

  /** Where it is. */
  public Path path() {
    return file;
  }

  /** The keys as the file has them now. */
  public List<ApiKey> keys() {
    return current().table().keys();
  }

  /**
   * Whether a request needs a key: from the first key on that this has seen. It stays so when all
   * are taken out, so that an emptied file locks a server and never opens it.
   */
  public boolean required() {
    return current().required();
  }

  /** Whose key it is; empty when it is nobody's. */
  public Optional<ApiKey> find(String key) {
    return current().table().find(key);
  }

  /** Why the file as it is now cannot be used; empty while it can. */
  public Optional<String> broken() {
    return Optional.ofNullable(current().broken());
  }

  private State current() {
    if (System.nanoTime() - lookedNanos >= LOOK.toNanos() && looking.tryLock()) {
      try {
        state = next(state);
        lookedNanos = System.nanoTime();
      } finally {
        looking.unlock();
      }
    }
    return state;
  }

  private State next(State last) {
    List<String> lines;
    try {
      lines = lines(file);
    } catch (IOException unreadable) {
      return broken(last, last.lines(), "it cannot be read: " + unreadable.getMessage());
    }
    if (lines.equals(last.lines())) {
      return last;
    }
    try {
      KeyTable table = KeyTable.of(file.toString(), lines);
      LOG.info("{} has changed; {} API keys count from now on", file, table.keys().size());
      return new State(lines, table, last.required() || !table.keys().isEmpty(), null);
    } catch (IllegalArgumentException wrong) {
      return broken(last, lines, String.valueOf(wrong.getMessage()));
    }
  }

  private static State broken(State last, List<String> lines, String why) {
    if (!why.equals(last.broken())) {
      LOG.warn("the API keys stay as they were: {}", why);
    }
    return new State(lines, last.table(), last.required(), why);
  }

  /**
   * Adds a key and tells it, this once.
   *
   * @throws IllegalArgumentException if the name is taken or malformed, or the limit out of range
   * @throws IOException if the file cannot be written
   */
  public String create(String name, int perMinute) throws IOException {
    String key = ApiKey.draw();
    var row = new ApiKey(name, ApiKey.sha256(key), perMinute, LocalDate.now(ZoneOffset.UTC));
    List<String> lines = new ArrayList<>(lines(file));
    if (KeyTable.of(file.toString(), lines).keys().stream()
        .anyMatch(each -> each.name().equals(name))) {
      throw new IllegalArgumentException(
          "'%s' has a key already; to replace it, delete its line in %s first"
              .formatted(name, file));
    }
    if (lines.isEmpty()) {
      lines.add(KeyTable.HEADER);
    }
    lines.add(KeyTable.line(row));
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(
        fresh,
        lines,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING);
    // A server that looks in between sees the one or the other, never half a file.
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return key;
  }
}
