package org.anun.indexer.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private final Alphabet alphabet = new Alphabet(LanguageTable.standard().scripts());

  static Stream<Arguments> words() {
    return Rows.of("words.tsv");
  }

  @ParameterizedTest
  @MethodSource("words")
  void showsWordsInLowerCase(String text, String expected, String source) {
    Words words = new Words(alphabet, text, 0, text.length());
    StringJoiner shown = new StringJoiner(" ");
    while (words.next()) {
      shown.add(new String(words.padded(), 1, words.length()));
    }
    assertEquals(expected, shown.toString(), source);
  }

  @Test
  void wordsFollowOneAnotherWithinTheirBounds() {
    Random random = new Random(3);
    for (int round = 0; round < 3000; round++) {
      String text = RandomText.next(random);
      int from = text.length() / 4;
      Words words = new Words(alphabet, text, from, text.length());
      int end = from;
      while (words.next()) {
        assertTrue(words.start() >= end && words.end() > words.start(), text);
        assertTrue(words.length() >= 1 && words.length() <= Words.LONGEST, text);
        assertTrue(words.capitals() <= words.length(), text);
        assertEquals(' ', words.padded()[0]);
        assertEquals(' ', words.padded()[words.length() + 1]);
        end = words.end();
      }
      assertTrue(end <= text.length(), text);
    }
  }
}
