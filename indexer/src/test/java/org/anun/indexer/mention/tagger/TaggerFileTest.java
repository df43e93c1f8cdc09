package org.anun.indexer.mention.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class TaggerFileTest {
  @Test
  void theLexiconIsThatOfTheTables() {
    TaggerFile shipped = TaggerFile.shipped();
    byte[] made = new TaggerFile(LexiconTables.read(), shipped.weights()).bytes();
    assertArrayEquals(resource(TaggerFile.NAME), made, "run indexer/train-mention-model.sh");
  }

  @Test
  void theChecksumIsThatOfTheModel() throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource(TaggerFile.NAME));
    String beside = new String(resource(TaggerFile.NAME + ".sha256"), StandardCharsets.UTF_8);
    assertTrue(beside.startsWith(HexFormat.of().formatHex(digest)), beside);
  }

  @Test
  void aBrokenFileIsRefusedByName() {
    byte[] whole = resource(TaggerFile.NAME);
    IllegalStateException cut =
        assertThrows(
            IllegalStateException.class,
            () -> TaggerFile.read("cut.bin", Arrays.copyOf(whole, whole.length / 2)));
    assertTrue(String.valueOf(cut.getMessage()).startsWith("cut.bin: "), cut.toString());
    IllegalStateException extended =
        assertThrows(
            IllegalStateException.class,
            () -> TaggerFile.read("long.bin", Arrays.copyOf(whole, whole.length + 1)));
    assertEquals("long.bin: goes on behind its last weight", extended.getMessage());
  }

  private static byte[] resource(String name) {
    try (InputStream in = TaggerFile.class.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
