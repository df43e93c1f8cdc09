package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Everything that ships is listed with a licence that {@code docs/licences} allows. The bill of
 * materials is made by a build without {@code -Dquick}.
 */
@EnabledIfSystemProperty(named = "anun.sbom", matches = ".+")
class LicencesIT {
  private static final String OURS = "org.anun";

  /** A line of {@code third-party.tsv}. */
  private record Listed(String stated, String usedUnder, String note) {}

  private static List<String[]> rows(String table, String header) throws IOException {
    Path file = Installation.current().home().resolve("docs/licences").resolve(table);
    List<String> lines = Files.readAllLines(file);
    assertEquals(header, lines.getFirst(), table);
    return lines.stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static Map<String, Listed> listed() throws IOException {
    Map<String, Listed> all = new TreeMap<>();
    for (String[] row : rows("third-party.tsv", "component\tstated\tused_under\tnote")) {
      all.put(row[0], new Listed(row[1], row[2], row[3]));
    }
    return all;
  }

  private static Map<String, String> allowed() throws IOException {
    return rows("allowed.tsv", "licence\treason").stream()
        .collect(Collectors.toMap(row -> row[0], row -> row[1]));
  }

  private static JsonNode bill() throws IOException {
    return new ObjectMapper().readTree(Path.of(System.getProperty("anun.sbom")).toFile());
  }

  private static Stream<JsonNode> components() throws IOException {
    return bill().path("components").valueStream();
  }

  private static String licences(JsonNode component) {
    Set<String> names = new TreeSet<>();
    for (JsonNode each : component.path("licenses")) {
      JsonNode licence = each.path("license");
      names.add(
          each.has("expression")
              ? each.path("expression").asText()
              : licence.path("id").asText(licence.path("name").asText()));
    }
    return String.join(" or ", names);
  }

  @Test
  void theListIsWhatShips() throws IOException {
    Map<String, String> shipped = new TreeMap<>();
    components()
        .filter(component -> !component.path("group").asText().equals(OURS))
        .forEach(
            component ->
                shipped.put(
                    component.path("group").asText() + ":" + component.path("name").asText(),
                    licences(component)));
    Map<String, String> listed = new TreeMap<>();
    listed().forEach((component, row) -> listed.put(component, row.stated()));
    assertEquals(listed, shipped, "docs/licences/third-party.tsv lists other things than ship");
  }

  @Test
  void everyLicenceIsAllowedAndOneThatIsStated() throws IOException {
    Map<String, String> allowed = allowed();
    allowed.forEach((licence, reason) -> assertFalse(reason.isBlank(), licence));
    Set<String> used = new TreeSet<>();
    listed()
        .forEach(
            (component, row) -> {
              String licence = row.usedUnder();
              used.add(licence);
              assertTrue(
                  allowed.containsKey(licence),
                  () -> component + ": docs/licences/allowed.tsv does not allow " + licence);
              assertTrue(
                  List.of(row.stated().split(" or ", -1)).contains(licence)
                      || !row.note().isBlank(),
                  () -> component + " does not state " + licence + ", and no note says why");
            });
    used.add("Apache-2.0");
    assertEquals(new TreeSet<>(allowed.keySet()), used, "an allowed licence is used by nothing");
  }

  /** Each jar of the program is in the bill, so that nothing ships unseen. */
  @Test
  void everyJarOfTheProgramIsBilled() throws IOException {
    Set<String> billed =
        components()
            .map(each -> each.path("name").asText() + "-" + each.path("version").asText() + ".jar")
            .collect(Collectors.toSet());
    try (Stream<Path> jars = Files.list(Installation.current().app().resolve("lib"))) {
      List<String> unbilled =
          jars.map(jar -> jar.getFileName().toString())
              .filter(jar -> !jar.startsWith("anun-cli-") && !billed.contains(jar))
              .toList();
      assertEquals(List.of(), unbilled);
    }
    assertTrue(billed.stream().anyMatch(jar -> jar.startsWith("anun-names-plugin-")));
    assertTrue(billed.stream().noneMatch(jar -> jar.startsWith("junit")));
  }
}
