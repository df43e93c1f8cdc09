package org.anun.indexer.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoundaryTest {
  static Stream<Arguments> boundaries() {
    return Rows.of("boundaries.tsv");
  }

  /** In {@code text}, the small letters are the line's words, the capitals the fragment. */
  @ParameterizedTest
  @MethodSource("boundaries")
  void givesTheSignsBetweenToOneOfTwoRuns(
      String text, String entering, String leaving, String gap, String source) {
    int first = 0;
    while (!Character.isUpperCase(text.charAt(first))) {
      first++;
    }
    int last = text.length();
    while (!Character.isUpperCase(text.charAt(last - 1))) {
      last--;
    }
    int before = endOfWord(text, 0, first);
    int cut = Boundary.before(text, before, first);
    assertEquals(entering, text.substring(0, cut), source);
    int next = last;
    while (!Character.isLowerCase(text.charAt(next))) {
      next++;
    }
    int end = Boundary.behind(text, cut, last, next);
    assertEquals(leaving, text.substring(end), source);
    assertEquals(Gap.valueOf(gap), Gap.between(text, before, first), source);
  }

  private static int endOfWord(String text, int from, int to) {
    int end = to;
    while (end > from && !Character.isLowerCase(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
