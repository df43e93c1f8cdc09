package org.anun.node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip file to unpack. */
final class Archive {
  private final Path zip;

  Archive(Path zip) {
    this.zip = zip;
  }

  /**
   * Unpacks into a folder that appears only when it is complete, so that an interrupted run leaves
   * nothing half done.
   *
   * @param strip whether the zip's single top folder is left out
   */
  void unpack(Path target, boolean strip) throws IOException {
    if (!Files.isReadable(zip)) {
      throw new NodeFailure(zip + " is missing; build it with 'mvn package'");
    }
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    delete(partial);
    Files.createDirectories(partial);
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        unpack(entry, entries, partial, strip);
      }
    }
    delete(target);
    Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private void unpack(ZipEntry entry, InputStream content, Path into, boolean strip)
      throws IOException {
    String name = strip ? entry.getName().replaceFirst("^[^/]*/", "") : entry.getName();
    Path path = into.resolve(name).normalize();
    if (!path.startsWith(into)) {
      throw new NodeFailure(zip + " holds a path that leads outside: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Path parent = Objects.requireNonNull(path.getParent());
    Files.createDirectories(parent);
    Files.copy(content, path);
    // java.util.zip does not see the executable bit; scripts are the only programs in there.
    if (parent.endsWith("bin") && !name.endsWith(".bat") && !name.endsWith(".exe")) {
      path.toFile().setExecutable(true, false);
    }
  }

  /** Deletes a folder and all in it, if it exists. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> tree = Files.walk(folder)) {
      deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
