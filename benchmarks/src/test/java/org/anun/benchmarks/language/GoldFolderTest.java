package org.anun.benchmarks.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {
  @TempDir Path folder;

  @Test
  void readsTextsAndKeepsTheFirstOfEachLanguage() throws IOException {
    write("lid/x-ntrex-docs.tsv", "en\tOne. ⏎ Two.\nen\tThree.\nhy\tՄեկ:\n");
    assertEquals(
        List.of(new GoldText("en", "One.\nTwo."), new GoldText("hy", "Մեկ:")),
        new GoldFolder(folder, "x", 1).documents());
  }

  @Test
  void readsPagesWithOffsetsOfCodePoints() throws IOException {
    write(
        "mixed/mixed-x.jsonl",
        """
        {"id":"a","base":"en","text":"😀 deux","spans":[{"start":2,"end":6,"lang":"fr","type":"I"}]}
        """);
    GoldPage page = new GoldFolder(folder, "x", 9).pages().getFirst();
    assertEquals(List.of(new Span(3, 7, "fr")), page.spans());
    assertEquals(List.of("I"), page.types());
  }

  @Test
  void namesTheLineThatIsNotAsItMustBe() throws IOException {
    write("ui/ui-pdfjs.tsv", "en\tOpen\nOpen\n");
    Throwable thrown =
        assertThrows(
            IllegalArgumentException.class, () -> new GoldFolder(folder, "x", 9).strings());
    assertTrue(String.valueOf(thrown.getMessage()).startsWith("ui/ui-pdfjs.tsv:2: "));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
