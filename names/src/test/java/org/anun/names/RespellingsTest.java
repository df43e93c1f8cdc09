package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RespellingsTest {
  private final NameEngine engine = NameEngine.standard();

  @ParameterizedTest
  @CsvSource({
    "Kovalenko, Kavalenka, akanie",
    "Kavalenka, Коваленко, akanie",
    "Vahradyan, Ваградян, h through Russian",
    "Balian, Պալյան, Western Armenian",
    "Cholodenko, Холоденко, ch as in German",
    "Tbilisi, Tiflis, another name of the place",
    "Stepanakert, Xankəndi, another name of the place",
  })
  void searchesForALikelyOtherSpelling(String asked, String written, String why) {
    List<WeightedKey> keys = engine.searchKeys(asked);
    List<String> indexed = engine.keys(written).precise();
    assertTrue(
        keys.stream().anyMatch(key -> key.weight() < 1 && indexed.contains(key.key())),
        () -> why + ": " + keys + " for " + indexed);
  }

  @ParameterizedTest
  @CsvSource({"Pashinyan, Pashayan", "Petrosyan, Poghosyan", "Ivanov, Ivanova", "Gori, Goris"})
  void doesNotSearchForAnotherName(String asked, String other) {
    List<String> keys = engine.searchKeys(asked).stream().map(WeightedKey::key).toList();
    assertTrue(engine.keys(other).precise().stream().noneMatch(keys::contains), keys::toString);
  }

  @ParameterizedTest
  @CsvSource({"Hovhannisyan", "Германия", "Շահնազարյան", "Qarabağ"})
  void keysOfTheWordComeFirstAndWeightsFall(String asked) {
    List<WeightedKey> keys = engine.searchKeys(asked);
    List<String> precise = engine.keys(asked).precise();
    assertEquals(precise, keys.subList(0, precise.size()).stream().map(WeightedKey::key).toList());
    for (int i = 1; i < keys.size(); i++) {
      assertTrue(keys.get(i).weight() <= keys.get(i - 1).weight(), keys::toString);
    }
    assertTrue(keys.size() <= WeightedKey.MOST);
  }
}
