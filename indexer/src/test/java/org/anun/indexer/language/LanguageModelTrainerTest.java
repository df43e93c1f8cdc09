package org.anun.indexer.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageModelTrainerTest {
  private static final int EXAMPLES = 500;

  @TempDir private Path folder;

  private void write(String texts, String strings, String words) throws IOException {
    Files.writeString(folder.resolve("texts.tsv"), texts);
    Files.writeString(folder.resolve("strings.tsv"), strings);
    Files.writeString(folder.resolve("words.tsv"), words);
  }

  @Test
  void theSameDataGiveTheSameBytes() throws IOException {
    String lines =
        Rows.of("detections.tsv")
            .map(Arguments::get)
            .filter(row -> LanguageTable.standard().knows((String) row[1]))
            .map(row -> row[1] + "\t" + row[0] + "\n")
            .collect(Collectors.joining());
    write(lines, lines, "en\tcouncil\t7\nund\tsamedi\t3\npl\tżeby\t1\n");
    Path first = folder.resolve("first.bin");
    Path second = folder.resolve("second.bin");
    LanguageModelTrainer.train(first, folder, EXAMPLES);
    LanguageModelTrainer.train(second, folder, EXAMPLES);
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

  @ParameterizedTest
  @CsvSource({
    "xx;wrong, en;string, en;word;1, texts.tsv:2",
    "en;text, en, en;word;1, strings.tsv:2",
    "en;text, en;string, en;word, words.tsv:2",
    "en;text, en;string, en;word;0, words.tsv:2",
    "en;text, en;string, en;word;many, words.tsv:2"
  })
  void aWrongLineIsNamed(String text, String string, String word, String place) throws IOException {
    write(
        "en\tright\n" + text.replace(';', '\t'),
        "en\tright\n" + string.replace(';', '\t'),
        "en\tright\t1\n" + word.replace(';', '\t'));
    Path target = folder.resolve("model.bin");
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> LanguageModelTrainer.train(target, folder, EXAMPLES));
    assertTrue(String.valueOf(refusal.getMessage()).startsWith(place), refusal.toString());
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
