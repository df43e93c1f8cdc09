package org.anun.indexer.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ShinglesTest {
  @ParameterizedTest(name = "{4}: {0}")
  @CsvFileSource(
      resources = "words.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void reads(String first, String second, String expected, String source, String note) {
    assertEquals(expected.equals("same"), of(first).whole() == of(second).whole(), note);
  }

  @Test
  void aWordDoesNotReachIntoTheNextTextAndAPairDoes() {
    Shingles parts = of("one two");
    parts.add("three");
    assertEquals(3, parts.words());
    assertArrayEquals(of("one two three").pairs(), parts.pairs());
  }

  @Test
  void countsPairsAndNumbersOnce() {
    Shingles shingles = of("10 on 10 on 10, 5.5 and 55");
    assertEquals(5, shingles.pairs().length, "10 on, on 10, 10 5.5, 5.5 and, and 55");
    assertEquals(2, shingles.numbers().length, "10 and 55");
  }

  @Test
  void keepsAllPairsOfALongText() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 5_000).forEach(number -> text.append('w').append(number).append(' '));
    assertEquals(4_999, of(text.toString()).pairs().length);
    assertEquals(5_000, of(text.toString()).numbers().length);
  }

  private static Shingles of(String text) {
    Shingles shingles = new Shingles();
    shingles.add(text);
    return shingles;
  }
}
