package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceKeysTest {
  private final NameEngine engine = NameEngine.standard();

  static Stream<Arguments> caseForms() throws IOException {
    return TestTable.rows("place_case_forms.tsv");
  }

  /** Forms of one group share a key, and no two groups do. */
  @Test
  void eachPlaceHasOneKeyOfItsOwn() throws IOException {
    Map<String, String> keys = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    TestTable.rows("place_keys.tsv")
        .forEach(
            row -> {
              String group = String.valueOf(row.get()[0]);
              String key = engine.placeKey(String.valueOf(row.get()[1]));
              if (!key.equals(keys.computeIfAbsent(group, none -> key))) {
                wrong.add(row.get()[1] + " has " + key + ", " + group + " has " + keys.get(group));
              }
            });
    assertEquals(List.of(), wrong);
    Set<String> distinct = new HashSet<>(keys.values());
    assertEquals(keys.size(), distinct.size(), keys.toString());
  }

  @ParameterizedTest
  @MethodSource("caseForms")
  void caseFormsProposeTheirNominative(String form, String nominative, String source) {
    Set<String> proposed = engine.nominatives(form);
    assertTrue(proposed.contains(nominative), proposed.toString());
    assertTrue(proposed.size() <= 64, proposed.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "European Union, the European Union",
    "НАТО, NATO",
    "Газпром, Gazprom",
    "Կարմիր խաչ, Կարմիր Խաչը",
    "ქართული ოცნება, ქართული ოცნებაში",
  })
  void spellingsOfAnOrganisationShareAKey(String a, String b) {
    assertEquals(engine.organisationKey(a), engine.organisationKey(b));
    assertFalse(engine.organisationKey(a).isEmpty());
  }

  @Test
  void whatIsNoNameHasNoKey() {
    for (String nothing : List.of("", " ", "—", "\uD800", "e".repeat(10_000))) {
      assertEquals("", engine.placeKey(nothing));
      assertEquals("", engine.organisationKey(nothing));
      assertEquals(Set.of(), engine.nominatives(nothing));
    }
    assertEquals("", engine.placeKey("|"));
    assertEquals("1915", engine.organisationKey("1915"));
  }
}
