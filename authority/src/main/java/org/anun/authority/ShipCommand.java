package org.anun.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anun.names.NameEngine;

/**
 * Run by the build: {@code ShipCommand CLASSES} writes {@link ShippedFile} among the classes, where
 * it is not there already and made of the same tables by the same programs.
 */
final class ShipCommand {
  private ShipCommand() {}

  /**
   * Writes the file.
   *
   * @throws BrokenAuthority if a shipped table is broken
   */
  public static void main(String[] arguments) throws IOException, URISyntaxException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("usage: ShipCommand CLASSES");
    }
    Path file = Path.of(arguments[0], "org", "anun", "authority", ShippedFile.NAME);
    String print = print();
    if (!Files.exists(file) || !ShippedFile.print(Files.readAllBytes(file)).equals(print)) {
      Files.write(file, ShippedFile.bytes(ShippedTables.read(), print));
    }
  }

  /** The SHA-256 of everything that the file is made of: tables, rules and programs. */
  private static String print() throws IOException, URISyntaxException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    for (Class<?> owner : List.of(ShipCommand.class, NameEngine.class)) {
      CodeSource source = owner.getProtectionDomain().getCodeSource();
      URI place = source.getLocation().toURI();
      String folder = owner.getPackageName().replace('.', '/');
      if (Files.isDirectory(Path.of(place))) {
        add(Path.of(place).resolve(folder), digest);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place), Map.of())) {
          add(jar.getPath(folder), digest);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Path folder, MessageDigest digest) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith(ShippedFile.NAME))
          .sorted()
          .forEach(
              file -> {
                try {
                  digest.update(Files.readAllBytes(file));
                } catch (IOException e) {
                  throw new UncheckedIOException(file + " cannot be read", e);
                }
              });
    }
  }
}
