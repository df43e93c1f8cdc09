package org.anun.indexer.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private final byte[] shipped = new Resource(LanguageModel.FILE).bytes();

  @Test
  void theShippedModelHasTheChecksumBesideIt() {
    String line =
        new String(new Resource(LanguageModel.FILE + ".sha256").bytes(), StandardCharsets.UTF_8);
    assertEquals(Checksum.sha256(shipped) + "  " + LanguageModel.FILE, line.strip());
  }

  @Test
  void whatIsReadIsWrittenAgainByteForByte() {
    assertArrayEquals(shipped, ModelFile.write(ModelFile.read("shipped", shipped)));
  }

  @Test
  void aCutFileIsRefusedByName() {
    byte[] cut = Arrays.copyOf(shipped, shipped.length / 2);
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> ModelFile.read("cut.bin", cut));
    assertTrue(String.valueOf(refusal.getMessage()).startsWith("cut.bin: "));
  }

  @Test
  void aLongerFileIsRefused() {
    byte[] longer = Arrays.copyOf(shipped, shipped.length + 1);
    assertThrows(IllegalStateException.class, () -> ModelFile.read("longer.bin", longer));
  }

  @Test
  void anotherFileIsRefused() {
    byte[] other = "not a model at all".getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalStateException.class, () -> ModelFile.read("other.bin", other));
  }

  @Test
  void aModelForFewerScriptsThanTheTableIsRefused() {
    List<ScriptModel> models = ModelFile.read("shipped", shipped);
    List<ScriptModel> fewer = models.subList(0, models.size() - 1);
    assertThrows(
        IllegalStateException.class, () -> new LanguageModel(LanguageTable.standard(), fewer));
  }
}
