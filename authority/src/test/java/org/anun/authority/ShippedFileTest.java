package org.anun.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** What the build wrote is what a start would have worked out. */
class ShippedFileTest {
  @Test
  void holdsWhatTheTablesSayAndHowTheyAreRead() throws IOException {
    try (InputStream stream = ShippedFile.class.getResourceAsStream(ShippedFile.NAME)) {
      assertNotNull(stream, "the build has not written " + ShippedFile.NAME);
      ShippedTables written = ShippedFile.parse(stream.readAllBytes());
      ShippedTables computed = ShippedTables.read();
      assertEquals(computed.entities(), written.entities());
      for (Located located : computed.entities()) {
        AuthorityEntity entity = located.entity();
        for (String form : entity.forms()) {
          assertEquals(
              ReadForm.of(entity.kind(), form), written.forms().of(entity.kind(), form), form);
        }
      }
      assertEquals(computed.forms().size(), written.forms().size());
    }
  }
}
