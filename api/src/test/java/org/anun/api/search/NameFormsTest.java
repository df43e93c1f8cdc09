package org.anun.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.anun.api.Table;
import org.anun.names.NameEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameFormsTest {
  private final NameForms forms = new NameForms(NameEngine.standard());

  static Stream<Arguments> patterns() {
    return Table.rows(NameFormsTest.class, "patterns.tsv");
  }

  @ParameterizedTest(name = "{0}: {4}")
  @MethodSource("patterns")
  void writesRegularExpressions(
      String text, String escaped, String beginning, String source, String note) {
    assertEquals(escaped, NameForms.escaped(text));
    assertEquals(beginning, NameForms.beginning(text));
  }

  @Test
  void keepsKeyAndFormApart() {
    String value = forms.value("Pashinyan");
    assertEquals("Pashinyan", NameForms.form(value));
    assertEquals(forms.keys("Pashinyan").getFirst(), NameForms.key(value));
    assertEquals("a|b", NameForms.form("key|a|b"));
  }

  @Test
  void givesAFullNameItsOneKey() {
    assertEquals(1, forms.keys("Nikol Pashinyan").size());
    assertTrue(forms.keys("Nikol Pashinyan").getFirst().contains(" "));
    assertEquals(List.of(), forms.keys("2023"));
  }

  @Test
  void keepsExpressionsOfTheLongestNameWithinElasticsearchsLimit() {
    String word = "щ".repeat(40);
    assertTrue(NameForms.under(forms.keys(word)).length() <= 1_000);
    String name = String.join(" ", word, word, word, word).substring(0, 160);
    assertTrue(NameForms.under(forms.keys(name)).length() <= 1_000);
    for (String each : List.of(word, name, "Hagop Hagopian ".repeat(10))) {
      assertTrue(forms.reached(each).length() <= 1_000, forms.reached(each));
    }
  }

  @Test
  void reachesTheFormsUnderEveryKeyOfAWord() {
    String reached = forms.reached("Javakhyan");
    List<String> keys = forms.searchKeys("Javakhyan");
    assertTrue(keys.containsAll(forms.keys("Javakhyan")), keys.toString());
    keys.forEach(key -> assertTrue((key + "|Javakhyan").matches(reached), reached));
    assertFalse("petros|Javakhyan".matches(reached), reached);
    assertEquals("", forms.reached("2023"));
  }

  @Test
  void reachesAFullNameUnderEveryKeyOfItsWords() {
    String reached = forms.reached("Tigran Javakhyan");
    assertTrue(forms.value("Tigran Javakhyan").matches(reached), reached);
    assertTrue("tigran yavakhian|Tigran Yavakhyan".matches(reached), reached);
    assertFalse("tigran|Tigran".matches(reached), reached);
    assertFalse("yavakhian tigran|Yavakhyan Tigran".matches(reached), reached);
  }
}
