package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import './b.js'; | page's module a.js cannot be joined for this line: import './b.js';",
        "export default 1; | page's module a.js cannot be joined for this line: export default 1;",
        "export let a = 1; | page's module a.js cannot be joined for this line: export let a = 1;",
        "const { a } = b; | page's module a.js cannot be joined for this line: const { a } = b;",
        "export { a }; | page's module a.js cannot be joined for this line: export { a };",
        "import { b as c } from './b.js'; | page's module a.js cannot be joined for this line: import { b as c } from './b.js';",
      },
      quoteCharacter = '"')
  void refusesWhatItCannotJoin(String line, String why) {
    var sources = new PageSources(Map.of("a.js", line + "\n", "b.js", ""));
    assertEquals("the " + why, refusal(sources));
  }

  @Test
  void refusesCirclesAndMissingFiles() {
    var circle =
        new PageSources(
            Map.of(
                "a.js", "import { b } from \"./b.js\";\nexport const a = b;\n",
                "b.js", "import { a } from \"./a.js\";\nexport const b = a;\n"));
    assertEquals(
        "the page's modules import one another in a circle: [a.js, b.js], a.js", refusal(circle));
    var missing = new PageSources(Map.of("a.js", "import { b } from \"./b.js\";\n"));
    assertEquals("the page has no file b.js, needed by a.js", refusal(missing));
    var style = new PageSources(Map.of("a.css", "@import \"b.css\";\n"));
    assertThrows(IllegalStateException.class, () -> style.style("a.css"));
  }

  @Test
  void refusesNamesThatTwoModulesDeclareAndWhatIsNotExported() {
    String importing = "import { b } from \"./b.js\";\n";
    var twice =
        new PageSources(
            Map.of(
                "a.js",
                importing + "let mine = 1;\n",
                "b.js",
                "export const b = 1;\nfunction mine() {}\n"));
    assertEquals("the page's modules a.js and b.js both declare mine; rename one", refusal(twice));
    var secret = new PageSources(Map.of("a.js", importing, "b.js", "const b = 1;\n"));
    assertEquals("the page's module a.js imports b, which b.js does not export", refusal(secret));
  }

  private static String refusal(PageSources sources) {
    return String.valueOf(
        assertThrows(IllegalStateException.class, () -> sources.joined(List.of("a.js")))
            .getMessage());
  }
}
