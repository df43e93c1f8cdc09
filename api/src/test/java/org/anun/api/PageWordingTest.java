package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWordingTest {
  private static final String HEADER = "key\ten\thy\n";

  @Test
  void leavesOutWhatALanguageDoesNotNeed() {
    var json = PageWording.of("w.tsv", HEADER + "# note\n\na.few\t-\tքիչ\nb\tone\tմեկ\n").json();
    assertEquals(List.of("en", "hy"), List.copyOf(json.keySet()));
    assertEquals("{\"b\":\"one\"}", new String(json.get("en"), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b;one | w.tsv, line 3: b has not one cell a column",
        "b;one; | w.tsv, line 3: b has an empty cell; - says none",
        "a;one;two | w.tsv, line 3: a comes twice",
        "b;{n} of {m};{n} | w.tsv, line 3: b has not the same words in braces in every language",
      })
  void namesTheLineOfABrokenRow(String row, String why) {
    String text = HEADER + "a\t{n} one\tմեկ {n}\n" + row.replace(';', '\t') + "\n";
    assertEquals(
        why,
        String.valueOf(
            assertThrows(IllegalStateException.class, () -> PageWording.of("w.tsv", text))
                .getMessage()));
  }
}
