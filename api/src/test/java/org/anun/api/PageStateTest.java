package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anun.api.query.Parameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageStateTest {
  private static final Set<String> SPOKEN = Set.of("en", "hy");

  private static final String FACETS =
      "facets=language%2Csource%2Cperson%2Cplace%2Corganisation%2Cstory%2Cpublished";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                        | en-GB,en | en | F&facet_size=6&lang=en&per_page=10&sort=newest",
        "q=Pashinian              | en       | en"
            + "| F&facet_size=6&lang=en&per_page=10&q=Pashinian&sort=relevance",
        "q=+&sort=&match=any      | fr,hy-AM | hy | F&facet_size=6&lang=fr%2Chy&per_page=10&q=+&sort=newest",
        "q=a%20b*~'(!)&utm=1      | xx       | en"
            + "| F&facet_size=6&lang=en&per_page=10&q=a+b*%7E%27%28%21%29&sort=relevance",
        "ui=hy&source=B&source=A  | en       | hy"
            + "| F&facet_size=6&lang=hy&per_page=10&sort=newest&source=B&source=A",
        "ui=hy&lang=ru&not.story= | en       | hy"
            + "| F&facet_size=6&lang=ru%2Chy&not.story=&per_page=10&sort=newest",
        "facet_size=50&per_page=5&sort=oldest&match=exact&collapse=story | HY | hy"
            + "| F&collapse=story&facet_size=50&lang=hy&match=exact&per_page=5&sort=oldest",
      })
  void asksWhatThePageWouldAsk(
      @Nullable String address, String languages, String spoken, String search) {
    PageState state = state(address, languages);
    assertTrue(state.isSearch());
    assertEquals(spoken, state.spoken());
    var sorted = new Parameters(new TreeMap<>(state.search().without("facets").values()));
    assertEquals(search, "F&" + sorted.encoded());
    assertTrue(state.search().encoded().contains(FACETS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"article=a1&q=x", "entity=gyumri"})
  void otherViewsAreNoSearch(String address) {
    assertFalse(state(address, "en").isSearch());
  }

  @Test
  void keepsTheSearchInItsLinks() {
    PageState state = state("source=B&q=a%22b&page=2&ui=hy&utm=1", "en");
    assertEquals("/?q=a%22b&page=2&article=x%2Fy&ui=hy&source=B", state.article("x/y"));
    assertEquals("/?q=a%22b&page=3&ui=hy&source=B", state.pageAt("page", "3"));
    assertEquals("/?q=a%22b&cursor=c&ui=hy&source=B", state.pageAt("cursor", "c"));
    assertEquals("/?ui=hy", state.start());
    assertEquals(List.of("ui", "source"), List.copyOf(state.besideQuery().keySet()));
  }

  private static PageState state(@Nullable String address, String languages) {
    return PageState.of(parameters(address), List.of(languages.split(",")), SPOKEN);
  }

  private static Parameters parameters(@Nullable String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        String[] parts = pair.split("=", -1);
        values
            .computeIfAbsent(parts[0], none -> new ArrayList<>())
            .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return new Parameters(values);
  }
}
