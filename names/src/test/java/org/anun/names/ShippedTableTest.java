package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the build wrote is what a start would have worked out. */
class ShippedTableTest {
  @Test
  void holdsWhatTheTablesSay() throws IOException {
    for (var table : ShipCommand.tables().entrySet()) {
      byte[] built = built(table.getKey());
      String print = new ShippedTable(built).text();
      assertArrayEquals(ShipCommand.bytes(print, table.getValue()), built, table.getKey());
    }
  }

  @Test
  void readsAllThatIsWritten() throws IOException {
    Map<String, Consumer<ShippedBytes>> read =
        Map.of(
            GivenNames.TABLE,
            to -> GivenNames.load(new Romaniser()).ship(to),
            PlaceAliases.TABLE,
            to -> PlaceAliases.load(new Romaniser()).ship(to),
            SpellingCosts.table(NameKind.PERSON),
            to -> SpellingCosts.load(NameKind.PERSON).ship(to),
            SpellingCosts.table(NameKind.PLACE),
            to -> SpellingCosts.load(NameKind.PLACE).ship(to));
    for (var table : read.entrySet()) {
      byte[] built = built(table.getKey());
      String print = new ShippedTable(built).text();
      assertArrayEquals(built, ShipCommand.bytes(print, table.getValue()), table.getKey());
    }
  }

  private static byte[] built(String table) throws IOException {
    String name = table + ShippedTable.ENDING;
    try (InputStream stream = ShippedTable.class.getResourceAsStream(name)) {
      assertNotNull(stream, "the build has not written " + name);
      return stream.readAllBytes();
    }
  }
}
