package org.anun.indexer.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

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
  void countsPairsOnce() {
    Shingles shingles = of("10 on 10 on 10, 5.5 and 55");
    assertEquals(5, shingles.pairs().length, "10 on, on 10, 10 5.5, 5.5 and, and 55");
  }

  @ParameterizedTest(name = "{5}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the boat sails at 9 | the boat sails at 9   | 1 | 1 | numbers | the same number",
        "the boat sails at 9 | the boat sails at 10  | 1 | 0 | numbers | another number",
        "the boat sails at 9 | a train leaves at 9   | 0 | 0 | numbers | another place",
        "cost 5 crowns       | cost 6 crowns         | 0 | 0 | numbers | no two words before",
        "it will cost 5 or 7 | it will cost 5 or 8   | 2 | 1 | numbers | no number is part of a place",
        "it will cost 1,000  | it will cost 1.000    | 1 | 1 | numbers | marks between digits",
        "we met Ann Lee here | we met Ann Lee then   | 1 | 1 | names | two names in one place",
        "we met Ann Lee here | we met Joe Ray here   | 1 | 0 | names | other names",
        "it is so. Ann came  | it is so. Joe came    | 0 | 0 | names | at the start of a sentence",
        "он видел Анну       | он видел Яну          | 1 | 0 | names | Cyrillic",
        "OSLO, May 4 – it is | BONN, May 5 – it is   | 0 | 0 | numbers | a dateline",
      })
  void comparesWhatIsFilledIn(
      String first, String second, int places, int same, String kind, String note) {
    boolean names = kind.equals("names");
    Particulars one = names ? of(first).names() : of(first).numbers();
    Particulars other = names ? of(second).names() : of(second).numbers();
    assertEquals(new Particulars.Agreement(places, same), one.agreement(other), note);
    assertEquals(one.agreement(other), other.agreement(one), note);
  }

  @Test
  void keepsAllPairsOfALongText() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 5_000).forEach(number -> text.append('w').append(number).append(' '));
    assertEquals(4_999, of(text.toString()).pairs().length);
  }

  private static Shingles of(String text) {
    Shingles shingles = new Shingles();
    shingles.add(text);
    return shingles;
  }
}
