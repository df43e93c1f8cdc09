package org.anun.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.anun.names.NameKind;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselinesTest {
  /** What both libraries were seen to write, in the reference figures for the same methods. */
  @ParameterizedTest
  @CsvSource({
    "Հակոբյան, hakobyan, hakobyan",
    "Մկրտչյան, mkrtcyan, mkrtchyan",
    "Փաշինյան, pasinyan, pashinyan",
    "Акопян, akopan, akopyan",
    "Щербаков, serbakov, shcherbakov",
    "Зеленський, zelenskij, zelenskiy",
    "სააკაშვილი, saakashvili, saakashvili",
    "Qarabağ, qarabag, qarabag",
    "Əliyev, liyev, eliyev",
  })
  void writesLatinAsTheLibrariesDo(String name, String icu, String anyAscii) {
    assertEquals(icu, Transliteration.ICU.letters(name));
    assertEquals(anyAscii, Transliteration.ANY_ASCII.letters(name));
  }

  @Test
  void keysJoinTheWordsOfAPerson() {
    KeyMethod anyAscii = keyed("AnyAscii");
    assertEquals(Set.of(" nikol pashinyan"), anyAscii.keys().of(NameKind.PERSON, "Никол Пашинян"));
    KeyMethod exact = keyed("lowercase (exact)");
    assertEquals(List.of("новыйафон"), exact.keys().of(NameKind.PLACE, "Новый-Афон"));
  }

  @Test
  void everyMethodTakesNamesWithoutLetters() {
    for (Method method : Baselines.all()) {
      for (NameKind kind : NameKind.values()) {
        NameIndex index = method.index(kind, List.of("", "12 –", "Пашинян"));
        assertArrayEquals(new int[] {2}, index.matching(2), method.name());
      }
    }
  }

  @Test
  void wordsAreCloseWheneverTheLibrarySaysSo() {
    Random random = new Random(1);
    LevenshteinDistance levenshtein = new LevenshteinDistance(2);
    JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
    int close = 0;
    for (int i = 0; i < 200_000; i++) {
      String a = word(random);
      String b = random.nextBoolean() ? word(random) : a + word(random).charAt(0);
      Letters left = new Letters(a);
      Letters right = new Letters(b);
      assertEquals(
          levenshtein.apply(a, b) >= 0, Closeness.levenshtein(2).close(left, right), a + " " + b);
      boolean similar = jaroWinkler.apply(a, b) >= 0.9;
      assertEquals(similar, Closeness.jaroWinkler(0.9).close(left, right), a + " " + b);
      close += similar ? 1 : 0;
    }
    assertTrue(close > 1_000, "too few close words to tell: " + close);
  }

  @Test
  void aPersonIsCloseWordByWord() {
    NameIndex index =
        new PairMethod("Levenshtein", Transliteration.ANY_ASCII, Closeness.levenshtein(1))
            .index(NameKind.PERSON, List.of("Nikol Pashinyan", "Никол Пашинян", "Nikol Pachinian"));
    assertTrue(index.same(0, 1));
    assertFalse(index.same(0, 2));
    assertEquals(2, index.matching(0).length);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(4)));
    }
    return word.toString();
  }

  private static KeyMethod keyed(String name) {
    return (KeyMethod)
        Baselines.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}
