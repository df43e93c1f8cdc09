package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the fitted costs are what a reader of the scripts would believe. */
final class SpellingDistanceTest {
  private static final float ANY = Float.MAX_VALUE;

  private final WordReader reader = new WordReader();
  private final SpellingCosts costs = SpellingCosts.load(NameKind.PERSON);
  private final SpellingAllowances allowances = SpellingAllowances.load(NameKind.PERSON);
  private final SpellingDistance distance = new SpellingDistance(costs);

  private SpelledWord word(String written) {
    Word word = Word.of(written);
    return SpelledWord.of(reader.read(word).getFirst(), word.script(), false, costs);
  }

  @ParameterizedTest
  @CsvSource({
    "Харин, Kharin, Garin",
    "Гусев, Goesev, Gasev",
    "Холоденко, Cholodenko, Molodenko",
    "Պողոսյան, Boghosian, Torosian",
    "Шевченко, Schewtschenko, Levtschenko",
    "Tarasau, Тарасов, Марасов",
  })
  void aConventionCostsLessThanAnotherLetter(String name, String spelling, String other) {
    float near = distance.between(word(name), word(spelling), ANY);
    float far = distance.between(word(name), word(other), ANY);
    assertTrue(near + 1 < far, near + " against " + far);
    assertTrue(near <= allowances.of(word(name), word(spelling)), "beyond what is allowed");
  }

  @ParameterizedTest
  @CsvSource({
    "Пашинян, Pachinian",
    "Саакян, Սահակյան",
    "Hüseynov, Guseinov",
    "Lukashenka, Лукашенко"
  })
  void bothDirectionsCostTheSame(String a, String b) {
    assertEquals(
        distance.between(word(a), word(b), ANY), distance.between(word(b), word(a), ANY), 1e-4);
  }

  @Test
  void sameLettersCostNothing() {
    assertEquals(0, distance.between(word("Petrosyan"), word("PETROSYAN"), ANY));
  }

  @Test
  void stepsCoverBothWordsAndAddUp() {
    SpelledWord a = word("Gorbatschow");
    SpelledWord b = word("Горбачов");
    List<SpellingDistance.Step> steps = distance.steps(a, b);
    StringBuilder letters = new StringBuilder();
    StringBuilder other = new StringBuilder();
    float sum = 0;
    for (SpellingDistance.Step step : steps) {
      letters.append(step.letters());
      other.append(step.other());
      sum += step.cost();
    }
    assertEquals(a.letters(), letters.toString());
    assertEquals(b.letters(), other.toString());
    assertEquals(distance.between(a, b, ANY), sum, 1e-4);
  }
}
