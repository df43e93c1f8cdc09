package org.anun.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people can rely on in the tables that ship. */
class ShippedTablesTest {
  private static final Map<EntityKind, String> FILES =
      Map.of(
          EntityKind.PERSON, "people.tsv",
          EntityKind.PLACE, "places.tsv",
          EntityKind.ORGANISATION, "organisations.tsv");

  /** The languages of the labels that a source stands for, or what else it gave. */
  private static final Pattern TAKEN =
      Pattern.compile(" \\((further names|[a-z]{2}(, [a-z]{2})*)\\)$");

  private final Authority shipped = Authority.shipped();

  @ParameterizedTest
  @CsvFileSource(resources = "shipped-counts.tsv", delimiter = '\t', numLinesToSkip = 1)
  void holdAsManyAsPromised(String kind, int atLeast) {
    List<AuthorityEntity> entities = entities(EntityKind.of(kind).orElseThrow());
    assertTrue(entities.size() >= atLeast, () -> entities.size() + " of " + kind);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "shipped-forms.tsv", delimiter = '\t', numLinesToSkip = 1)
  void knowSpellings(String kind, String form, String id) {
    assertEquals(id, shipped.claim(EntityKind.of(kind).orElseThrow(), form).orElse("nobody"));
  }

  @Test
  void haveALabelInEnglishAndAnother() {
    assertEquals(
        List.of(),
        shipped.entities().stream()
            .filter(entity -> !entity.labels().containsKey("en") || entity.labels().size() < 2)
            .map(AuthorityEntity::id)
            .toList());
  }

  /** Inflected and unlisted spellings are given to an entity by its engine key alone. */
  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void shareHardlyAnEngineKey(EntityKind kind) {
    Map<String, Set<String>> owners = new LinkedHashMap<>();
    for (AuthorityEntity entity : entities(kind)) {
      for (String form : entity.forms()) {
        String key = kind.engineKey(form);
        if (!key.isEmpty()) {
          owners.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(entity.id());
        }
      }
    }
    long shared = owners.values().stream().filter(ids -> ids.size() > 1).count();
    assertTrue(shared * 1000 <= owners.size(), () -> shared + " of " + owners.size());
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void areSortedAndInNormalForm(EntityKind kind) throws IOException {
    List<String> lines = lines(kind);
    assertEquals(
        List.of(),
        lines.stream()
            .filter(line -> !Normalizer.isNormalized(line, Normalizer.Form.NFC))
            .toList());
    List<String> ids = rows(lines).map(row -> row.get(0)).toList();
    assertEquals(ids.stream().sorted().toList(), ids);
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void nameOnlySourcesThatArePresented(EntityKind kind) throws IOException {
    Set<String> presented = new LinkedHashSet<>();
    for (String line : Files.readAllLines(Path.of("SOURCES.md"))) {
      if (line.startsWith("| ")) {
        presented.add(line.substring(2, line.indexOf(" |", 2)));
      }
    }
    List<String> unknown = new ArrayList<>();
    rows(lines(kind))
        .flatMap(row -> Stream.of(row.get(5).split("; ")))
        .forEach(
            source -> {
              Matcher taken = TAKEN.matcher(source);
              String name = taken.find() ? source.substring(0, taken.start()) : source;
              if (!presented.contains(name)) {
                unknown.add(source);
              }
            });
    assertEquals(List.of(), unknown);
  }

  private List<AuthorityEntity> entities(EntityKind kind) {
    return shipped.entities().stream().filter(entity -> entity.kind() == kind).toList();
  }

  private static List<String> lines(EntityKind kind) throws IOException {
    String file = Files.readString(Path.of(FILES.get(kind)), StandardCharsets.UTF_8);
    assertTrue(file.indexOf('\r') < 0 && file.endsWith("\n"), "lines end with LF");
    return file.lines().toList();
  }

  private static Stream<List<String>> rows(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
        .map(line -> List.of(line.split("\t", -1)));
  }
}
