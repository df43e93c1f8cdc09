package org.anun.indexer.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

class LanguageModelTrainerTest {
  @TempDir private Path folder;

  @Test
  void theSameDataGiveTheSameBytes() throws IOException {
    Path data = folder.resolve("data.tsv");
    List<String> lines =
        Rows.of("detections.tsv")
            .map(Arguments::get)
            .filter(row -> LanguageTable.standard().knows((String) row[1]))
            .map(row -> row[1] + "\t" + row[0])
            .toList();
    Files.write(data, lines.stream().flatMap(l -> Stream.of(l, l)).toList());
    Path first = folder.resolve("first.bin");
    Path second = folder.resolve("second.bin");
    LanguageModelTrainer.train(first, List.of(data));
    LanguageModelTrainer.train(second, List.of(data));
    byte[] bytes = Files.readAllBytes(first);
    assertArrayEquals(bytes, Files.readAllBytes(second));
    assertEquals(
        Checksum.sha256(bytes) + "  first.bin",
        Files.readString(folder.resolve("first.bin.sha256")).strip());
    LanguageDetector detector =
        new LanguageDetector(
            new LanguageModel(LanguageTable.standard(), ModelFile.read("first", bytes)));
    assertEquals("pl", detector.detect("Rada zbierze się w przyszłym tygodniu").guess());
  }

  @Test
  void aWrongLineIsNamed() throws IOException {
    Path data = folder.resolve("wrong.tsv");
    Files.writeString(data, "en\tright\nxx\twrong\n");
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> LanguageModelTrainer.train(folder.resolve("model.bin"), List.of(data)));
    assertTrue(String.valueOf(refusal.getMessage()).contains("wrong.tsv:2"));
  }

  @Test
  void everyRomanisationGivesLatinLetters() {
    Romanisation romanisation = Romanisation.read();
    String left =
        Rows.of("detections.tsv")
            .map(Arguments::get)
            .filter(row -> romanisation.codes().contains(row[1]))
            .map(row -> romanisation.apply((String) row[1], (String) row[0], 1))
            .flatMapToInt(String::codePoints)
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
            .mapToObj(Character::toString)
            .distinct()
            .collect(Collectors.joining());
    assertEquals("", left);
  }
}
