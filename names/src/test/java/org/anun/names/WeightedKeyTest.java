package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedKeyTest {
  private static final NameEngine ENGINE = NameEngine.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pashinyan",
        "Пашинян",
        "Փաշինեան",
        "Hagopian",
        "Mammadov",
        "Лукашенко",
        "Javakhyan",
        "x"
      })
  void theKeysOfTheWordComeFirstAndWhole(String word) {
    List<String> precise = ENGINE.keys(word).precise();
    List<WeightedKey> search = ENGINE.searchKeys(word);
    assertFalse(precise.isEmpty());
    assertTrue(search.size() <= WeightedKey.MOST, search.toString());
    assertEquals(
        precise.stream().map(key -> new WeightedKey(key, 1)).toList(),
        search.subList(0, precise.size()));
    float before = 1;
    for (WeightedKey key : search) {
      assertTrue(key.weight() <= before, search.toString());
      before = key.weight();
    }
    assertEquals(
        search.size(), new HashSet<>(search.stream().map(WeightedKey::key).toList()).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "2024", "\uD800", "\u0301"})
  void whatIsNoNameHasNone(String text) {
    assertEquals(List.of(), ENGINE.searchKeys(text));
  }

  @ParameterizedTest
  @ValueSource(floats = {0, -0.5f, 1.01f, Float.NaN})
  void weightsBeyondTheRangeAreRefused(float weight) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new WeightedKey("petros", weight));
    assertTrue(String.valueOf(refused.getMessage()).contains(Float.toString(weight)));
  }

  @Test
  void anEmptyKeyIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new WeightedKey("", 1));
  }
}
