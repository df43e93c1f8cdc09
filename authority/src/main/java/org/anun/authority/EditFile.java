package org.anun.authority;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Writes to the log of edits: one writer at a time over all programs, and never half a line, so
 * that a reader sees the log before or after an edit.
 */
final class EditFile {
  /** Held beside the log, because the log itself is replaced. */
  private static final String LOCK = ".edits.lock";

  /** File locks hold between programs only. */
  private static final ReentrantLock WITHIN = new ReentrantLock();

  private EditFile() {}

  /**
   * Adds an edit to the log.
   *
   * @param edit made of what the folder holds while nobody else can write
   * @throws IllegalArgumentException if the folder could not be used with it, or not be written
   */
  static AuthorityFolder.Outcome append(
      Path folder, Function<FolderFiles.Content, LoggedEdit> edit) {
    WITHIN.lock();
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        return append(folder, lock, edit);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "the edit cannot be written in " + folder + ": " + e.getMessage(), e);
    } finally {
      WITHIN.unlock();
    }
  }

  private static AuthorityFolder.Outcome append(
      Path folder, FileLock lock, Function<FolderFiles.Content, LoggedEdit> edit)
      throws IOException {
    if (!lock.isValid()) {
      throw new IOException("the lock was lost");
    }
    FolderFiles.Content content = FolderFiles.read(folder);
    LoggedEdit made = edit.apply(content);
    Authority authority = content.with(made);
    Path log = folder.resolve(EditTable.FILE);
    byte[] before = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
    replace(log, EditTable.with(before, made));
    return new AuthorityFolder.Outcome(made, authority);
  }

  private static void replace(Path log, byte[] bytes) throws IOException {
    Path written = log.resolveSibling("." + EditTable.FILE + ".new");
    try (FileChannel channel =
        FileChannel.open(
            written,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(written, log, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
