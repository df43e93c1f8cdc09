package org.anun.authority;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A user's folder: tables of their own ({@code *.tsv}) and the log of their edits ({@code
 * edits.tsv}), on top of what ships with Anun. The folder need not exist before the first edit.
 * Thread-safe, also against other programs that edit through this class.
 */
public final class AuthorityFolder {
  private static final Logger LOG = LoggerFactory.getLogger(AuthorityFolder.class);

  /** How long an answer of {@link #current} may be behind the files. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Path folder;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile State state;
  private volatile long lookedNanos;

  private AuthorityFolder(Path folder, State state) {
    this.folder = folder;
    this.state = state;
    this.lookedNanos = System.nanoTime();
  }

  /**
   * What the files say at one moment.
   *
   * @param broken why newer files cannot be used, or null
   */
  private record State(
      Map<String, String> stamp, Authority authority, @Nullable BrokenAuthority broken) {}

  /**
   * Reads a folder.
   *
   * @throws BrokenAuthority if a table, an edit, or all of them together cannot be used
   */
  public static AuthorityFolder of(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Map<String, String> stamp = FolderFiles.stamp(absolute);
    return new AuthorityFolder(
        absolute, new State(stamp, FolderFiles.read(absolute).authority(), null));
  }

  /** Where the tables lie. */
  public Path path() {
    return folder;
  }

  /**
   * The authority as the files are now, or were at most a second ago. Where they cannot be used any
   * more it stays what it was, and {@link #broken} says why.
   */
  public Authority current() {
    if (System.nanoTime() - lookedNanos >= LOOK.toNanos() && looking.tryLock()) {
      try {
        look();
        lookedNanos = System.nanoTime();
      } finally {
        looking.unlock();
      }
    }
    return state.authority();
  }

  /** Why the files as they are now cannot be used; empty while they can. */
  public Optional<BrokenAuthority> broken() {
    return Optional.ofNullable(state.broken());
  }

  private void look() {
    Map<String, String> stamp = FolderFiles.stamp(folder);
    if (stamp.equals(state.stamp())) {
      return;
    }
    try {
      state = new State(stamp, FolderFiles.read(folder).authority(), null);
      LOG.info("the authority in {} has changed and is used as it is now", folder);
    } catch (BrokenAuthority e) {
      state = new State(stamp, state.authority(), e);
      LOG.warn("the authority stays as it was: {}", e.getMessage());
    }
  }

  /**
   * All edits ever made in a folder, also where they cannot be used together any more.
   *
   * @throws BrokenAuthority if a line of a table is broken
   */
  public static EditLog log(Path folder) {
    return FolderFiles.read(folder.toAbsolutePath().normalize()).log();
  }

  /**
   * Makes an edit and writes it down. Nothing is written where the outcome could not be used.
   *
   * @param edit made of the authority as it is now
   * @param who makes it
   * @param note why, or empty
   * @throws IllegalArgumentException if it cannot be made, with the reason
   */
  public Outcome edit(Function<Authority, Edit> edit, String who, String note) {
    return EditFile.append(
        folder,
        content -> {
          Edit made = edit.apply(content.authority());
          return new LoggedEdit(content.log().next(), now(), who, made, note);
        });
  }

  /**
   * Takes an edit back, also one for which the folder cannot be used any more.
   *
   * @param number of the edit; of the last one that counts where there is none
   * @throws IllegalArgumentException if there is none, or a later one needs it
   */
  public static Outcome undo(Path folder, OptionalInt number, String who, String note) {
    return EditFile.append(
        folder.toAbsolutePath().normalize(),
        content -> {
          EditLog log = content.log();
          int wanted =
              number.isPresent()
                  ? number.getAsInt()
                  : log.last()
                      .orElseThrow(() -> new IllegalArgumentException("there is no edit to undo"));
          if (log.edits().stream().noneMatch(edit -> edit.number() == wanted)) {
            throw new IllegalArgumentException("there is no edit " + wanted);
          }
          if (log.undone().contains(wanted)) {
            throw new IllegalArgumentException("edit " + wanted + " has been undone already");
          }
          return new LoggedEdit(log.next(), now(), who, new Edit.Undo(wanted), note);
        });
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * An edit that was made.
   *
   * @param authority as it is with the edit
   */
  public record Outcome(LoggedEdit edit, Authority authority) {}
}
