package org.anun.elastic.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file with one secret, which its owner alone may read. */
final class SecretFile {
  private static final FileAttribute<Set<PosixFilePermission>> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path path;

  SecretFile(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /**
   * The secret; empty if there is no such file.
   *
   * @throws IllegalArgumentException if there is one that cannot be read
   */
  Optional<String> read() {
    try {
      return Optional.of(Files.readString(path, StandardCharsets.UTF_8).strip());
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException e) {
      throw cannot("read", e);
    }
  }

  /**
   * Makes sure that the secret could be written, before there is one that would be lost.
   *
   * @throws IllegalArgumentException if not
   */
  void requireWritable() {
    Path folder = folder();
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, FOLDER);
      }
      Files.delete(Files.createTempFile(folder, path.getFileName().toString(), ".try", FILE));
    } catch (IOException e) {
      throw cannot("write", e);
    }
  }

  /**
   * Writes the secret. Who reads meanwhile finds the secret before or this one, never a part. A
   * file that was there keeps its owner where this user may give files away.
   */
  void write(String secret) {
    try {
      Path fresh = Files.createTempFile(folder(), path.getFileName().toString(), ".new", FILE);
      try {
        Files.writeString(
            fresh, secret + "\n", StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        UserPrincipal owner = owner();
        if (owner != null && !owner.equals(Files.getOwner(fresh))) {
          Files.setOwner(fresh, owner);
        }
        Files.move(
            fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw cannot("write", e);
    }
  }

  private @Nullable UserPrincipal owner() throws IOException {
    return Files.exists(path) ? Files.getOwner(path) : null;
  }

  private Path folder() {
    return Objects.requireNonNull(path.toAbsolutePath().normalize().getParent(), "a file");
  }

  private IllegalArgumentException cannot(String what, IOException why) {
    return new IllegalArgumentException(
        "cannot %s %s as user %s (%s); run this as a user who may, or name another folder with --keys"
            .formatted(what, path, System.getProperty("user.name"), why.getClass().getSimpleName()),
        why);
  }
}
