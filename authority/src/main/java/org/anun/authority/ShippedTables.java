package org.anun.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities that ship with Anun, with their forms read. The build reads the tables and writes
 * {@link ShippedFile} beside them, because sounding out 18,000 forms takes seconds; where that file
 * is missing, as in an IDE that runs no Maven, the tables are read at the start.
 *
 * @param entities in the order of the tables
 * @param forms of all of them
 */
record ShippedTables(List<Located> entities, ReadForms forms) {
  private static final List<String> TABLES =
      List.of("people.tsv", "places.tsv", "organisations.tsv");

  ShippedTables {
    entities = List.copyOf(entities);
  }

  /**
   * As quickly as can be.
   *
   * @throws BrokenAuthority if a shipped table is broken
   */
  static ShippedTables load() {
    byte[] file = resource(ShippedFile.NAME);
    return file == null ? read() : ShippedFile.parse(file);
  }

  /** Of the tables themselves. */
  static ShippedTables read() {
    Faults faults = new Faults();
    List<Located> entities = new ArrayList<>();
    for (String table : TABLES) {
      byte[] bytes = resource(table);
      if (bytes == null) {
        throw new IllegalStateException(table + " is missing from the jar");
      }
      entities.addAll(EntityTable.read(table, bytes, faults));
    }
    faults.refuse();
    ReadForms forms = new ReadForms();
    forms.prepare(entities);
    return new ShippedTables(entities, forms);
  }

  private static byte @Nullable [] resource(String name) {
    try (InputStream stream = ShippedTables.class.getResourceAsStream(name)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
