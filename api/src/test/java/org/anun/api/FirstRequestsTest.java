package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anun.api.query.Parameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstRequestsTest {
  private static final FirstRequests FIRST =
      FirstRequests.of(
          Set.of("page.js", "wording/en.json", "wording/hy.json", "wording-later/fr.json"), "/p/");

  private static final String FACETS =
      "&facets=language%2Csource%2Cperson%2Cplace%2Corganisation%2Cstory%2Cpublished";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                        | en-GB,en | en | facet_size=6F&lang=en&per_page=10&sort=newest",
        "q=Pashinian              | en       | en"
            + "| facet_size=6F&lang=en&per_page=10&q=Pashinian&sort=relevance",
        "q=+&sort=&match=any      | fr,hy-AM | hy | facet_size=6F&lang=fr%2Chy&per_page=10&q=+&sort=newest",
        "q=a%20b*~'(!)&utm=1      | xx       | en"
            + "| facet_size=6F&lang=en&per_page=10&q=a+b*%7E%27%28%21%29&sort=relevance",
        "ui=hy&source=B&source=A  | en       | hy"
            + "| facet_size=6F&lang=hy&per_page=10&sort=newest&source=B&source=A",
        "ui=hy&lang=ru&not.story= | en       | hy"
            + "| facet_size=6F&lang=ru%2Chy&not.story=&per_page=10&sort=newest",
        "facet_size=50&per_page=5&sort=oldest&match=exact&collapse=story | HY | hy"
            + "| collapse=story&facet_size=50F&lang=hy&match=exact&per_page=5&sort=oldest",
        "article=a1&q=x           | en       | en | -",
        "entity=gyumri            | en       | en | -",
      })
  void spellsThemAsThePageDoes(
      @Nullable String address, String languages, String interfaceIn, @Nullable String search) {
    String expected = link("/p/wording/" + interfaceIn + ".json");
    if (search != null) {
      expected += ", " + link("/v1/search?" + search.replace("F", FACETS));
    }
    assertEquals(expected, FIRST.header(parameters(address), List.of(languages.split(","))));
  }

  @Test
  void passesOverSearchesThatAreTooLongForAHeader() {
    assertEquals(
        link("/p/wording/en.json"), FIRST.header(parameters("q=" + "a".repeat(4_000)), List.of()));
  }

  private static String link(String address) {
    return "<" + address + ">; rel=preload; as=fetch; crossorigin=anonymous";
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
