package org.anun.benchmarks.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldRowTest {
  private static final String HEAD = "page\tkind\tentity\tforms\texpected\tnote\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void readsARow() throws IOException {
    Path file = write(HEAD + "a.txt\tplace\tbaku\tBakıda|Bakı\tyes\t\n");
    assertEquals(
        List.of(
            new GoldRow(
                "a.txt",
                GoldRow.Kind.PLACE,
                "baku",
                List.of("Bakıda", "Bakı"),
                GoldRow.Expected.YES)),
        GoldRow.read(file));
  }

  @Test
  void namesTheBrokenLine() throws IOException {
    Path file = write(HEAD + "a.txt\ttown\tbaku\tBakı\tyes\t\n");
    IOException broken = assertThrows(IOException.class, () -> GoldRow.read(file));
    assertTrue(String.valueOf(broken.getMessage()).contains("line 2: unknown value town"));
  }

  @Test
  void everyFormStandsInItsPage() throws IOException {
    Path seeds = Path.of("..", "seeds");
    for (GoldRow row : GoldRow.read(seeds.resolve("expected-entities.tsv"))) {
      String page = Files.readString(seeds.resolve("articles").resolve(row.page()));
      row.forms().forEach(form -> assertTrue(page.contains(form), row.page() + ": " + form));
    }
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("gold.tsv"), text);
  }
}
