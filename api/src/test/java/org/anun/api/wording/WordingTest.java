package org.anun.api.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anun.api.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
  private static List<String> lines() throws Exception {
    try (var file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream("phrases.tsv")),
                StandardCharsets.UTF_8))) {
      return file.lines().toList();
    }
  }

  static Stream<Arguments> broken() {
    return Table.rows(WordingTest.class, "broken.tsv");
  }

  @ParameterizedTest(name = "{4}")
  @MethodSource("broken")
  void aBrokenTableIsNamedByItsLine(
      int line, String instead, String error, String source, String note) throws Exception {
    List<String> lines = new ArrayList<>(lines());
    lines.set(line - 1, instead.replace(';', '\t'));
    var broken = assertThrows(IllegalStateException.class, () -> Wording.of(lines));
    assertTrue(String.valueOf(broken.getMessage()).contains(error), broken::getMessage);
    assertTrue(String.valueOf(broken.getMessage()).startsWith("phrases.tsv:"), broken::getMessage);
  }

  @Test
  void aTableWithoutAPhraseIsRefused() throws Exception {
    List<String> lines = lines();
    var broken =
        assertThrows(
            IllegalStateException.class, () -> Wording.of(lines.subList(0, lines.size() - 1)));
    assertTrue(String.valueOf(broken.getMessage()).contains("ends without STATUS_505"));
  }

  @ParameterizedTest
  @EnumSource(Phrase.class)
  void everyPhraseIsSaidInEachLanguage(Phrase phrase) {
    var message = new Message(phrase, Collections.nCopies(phrase.places(), "VALUE"));
    String english = message.toString();
    for (String language : List.of("hy", "ru")) {
      String said = message.in(language);
      assertNotEquals(english, said);
      assertEquals(phrase.places() > 0, said.contains("VALUE"), said);
      assertFalse(said.contains("{"), said);
    }
    assertEquals(english, message.in("ka"));
    assertEquals(english, message.in("en"));
  }

  @Test
  void armenianAndRussianAreInTheirOwnLetters() throws Exception {
    for (String line : lines().subList(1, lines().size())) {
      String[] cells = line.split("\t", -1);
      assertTrue(cells[2].matches("(?s).*\\p{IsArmenian}.*"), line);
      assertTrue(cells[3].matches("(?s).*\\p{IsCyrillic}.*"), line);
      assertFalse(cells[2].matches("(?s).*\\p{IsCyrillic}.*"), line);
      assertFalse(cells[3].matches("(?s).*\\p{IsArmenian}.*"), line);
    }
  }

  @Test
  void valuesStayAsTheyAre() {
    assertEquals("{1} instead of $0", Message.of(Phrase.INSTEAD, "{1}", "$0").toString());
    assertThrows(IllegalArgumentException.class, () -> Message.of(Phrase.INSTEAD, "one"));
    assertThrows(IllegalArgumentException.class, () -> Message.of(Phrase.REFUSED, "one"));
  }
}
