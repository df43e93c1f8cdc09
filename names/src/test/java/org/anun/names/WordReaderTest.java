package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordReaderTest {
  private final WordReader reader = new WordReader();

  static Stream<Arguments> nominatives() throws IOException {
    return TestTable.rows("nominatives.tsv");
  }

  @ParameterizedTest
  @MethodSource("nominatives")
  void nominativesKeepWhatLooksLikeAnEnding(String name, String source) {
    Reading first = reader.read(Word.of(name)).getFirst();
    assertFalse(first.isInflected(), () -> name + " was read as a case form of " + first.letters());
  }

  @Test
  void aPlaceIsReadAsWrittenFirst() {
    assertEquals("курахов", reader.read(Word.of("Курахове")).getFirst().letters());
    assertEquals("курахове", reader.readPlace(Word.of("Курахове")).getFirst().letters());
  }
}
