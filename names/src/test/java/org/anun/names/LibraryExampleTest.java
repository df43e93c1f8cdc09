package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example that the package's Javadoc and {@code names/README.md} show, run. */
class LibraryExampleTest {
  private static final String SOURCE = "src/test/java/org/anun/names/LibraryExampleTest.java";

  /** Shown in the Javadoc of the package, by its region. */
  static List<String> watched(String name) {
    // @start region="example"
    // Once: the tables are read now, and a broken one fails here. Any number of threads may use it.
    NameEngine engine = NameEngine.standard();

    // Are these one name, and why?
    Comparison surnames = engine.compare("Пашиняна", "Pachinian", NameKind.TOKEN);
    if (!surnames.same()) {
      throw new AssertionError(surnames.why());
    }

    // Who of a list is it, however it is spelled? Closest first.
    NameList watchlist =
        engine.list(NameKind.PERSON, List.of("Никол Пашинян", "Dmitry Peskov", "Ilham Aliyev"));
    List<String> found =
        watchlist.matches(name).stream()
            .map(match -> match.name() + ": " + match.comparison().why())
            .toList();

    // One key for all spellings, to group by; and the keys under which an index holds a word.
    String group = engine.personKey("Дмитрий Песков"); // dmitri peskov
    List<String> indexed = engine.keys("Փաշինյան").precise(); // pashinian first
    // @end
    assertEquals("dmitri peskov", group);
    assertEquals("pashinian", indexed.getFirst());
    return found;
  }

  @Test
  void theExampleFindsWhatItSays() {
    assertEquals(
        List.of("Dmitry Peskov: Dmytro: the Ukrainian form of Dmitry"), watched("Dmytro Peskov"));
    assertEquals(List.of(), watched("Olga Peskova"));
  }

  @Test
  void theReadmeShowsTheSame() throws Exception {
    String shown =
        Files.readAllLines(Path.of(SOURCE), StandardCharsets.UTF_8).stream()
            .dropWhile(line -> !line.contains("@start region"))
            .skip(1)
            .takeWhile(line -> !line.contains("@end"))
            .map(line -> line.replaceFirst("^ {4}", ""))
            .collect(Collectors.joining("\n", "```java\n", "\n```"));
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    assertTrue(
        readme.contains(shown), () -> "names/README.md shows another example than\n" + shown);
  }
}
