package org.anun.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Run by the build: {@code ShipCommand CLASSES} checks the tables that take a start longest, sounds
 * them out and writes a {@link ShippedTable} of each among the classes, where it is not there
 * already and made of the same tables by the same programs.
 */
final class ShipCommand {
  private ShipCommand() {}

  /**
   * Writes the files.
   *
   * @throws IllegalStateException naming file and line where a table is broken
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("usage: ShipCommand CLASSES");
    }
    Path folder = Path.of(arguments[0], "org", "anun", "names");
    String print = print(folder);
    for (var table : tables().entrySet()) {
      Path file = folder.resolve(table.getKey() + ShippedTable.ENDING);
      if (!Files.exists(file) || !new ShippedTable(Files.readAllBytes(file)).text().equals(print)) {
        Files.write(file, bytes(print, table.getValue()));
      }
    }
  }

  /** What is shipped, by the name of the table. */
  static Map<String, Consumer<ShippedBytes>> tables() {
    Map<String, Consumer<ShippedBytes>> tables = new TreeMap<>();
    tables.put(GivenNames.TABLE, to -> GivenNames.read(new Romaniser()).ship(to));
    tables.put(PlaceAliases.TABLE, to -> PlaceAliases.read(new Romaniser()).ship(to));
    for (NameKind kind : List.of(NameKind.PERSON, NameKind.PLACE)) {
      tables.put(SpellingCosts.table(kind), to -> SpellingCosts.read(kind).ship(to));
    }
    return tables;
  }

  static byte[] bytes(String print, Consumer<ShippedBytes> table) {
    ShippedBytes bytes = new ShippedBytes();
    bytes.text(print);
    table.accept(bytes);
    return bytes.toByteArray();
  }

  /** The SHA-256 of everything that the files are made of: tables and programs. */
  private static String print(Path folder) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.toString().endsWith(ShippedTable.ENDING)) {
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
