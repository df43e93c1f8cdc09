package org.anun.indexer.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.authority.Authority;
import org.anun.elastic.Entity;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.clean.Table;
import org.anun.names.NameEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionFinderTest {
  static final MentionFinder FINDER = new MentionFinder(Authority.shipped());

  static List<Table.Row> persons() {
    return Table.read(
        MentionFinderTest.class, "persons.tsv", "language", "text", "persons", "note");
  }

  @ParameterizedTest
  @MethodSource("persons")
  void findsAndJoins(Table.Row row) {
    String shown =
        FINDER.find(row.cell("text"), body(row)).people().stream()
            .map(entity -> entity.name() + "|" + entity.key() + "|" + entity.mentions().size())
            .collect(Collectors.joining(";"));
    assertEquals(expected(row.cell("persons")), shown, row.cell("note"));
  }

  /**
   * The table gives each key by a reference spelling, so that it does not fix the engine's keys.
   */
  private static String expected(String persons) {
    if (persons.equals("-")) {
      return "";
    }
    return Arrays.stream(persons.split(";", -1))
        .map(
            person -> {
              List<String> parts = List.of(person.split("\\|", -1));
              String key = NameEngine.standard().personKey(parts.get(1));
              return parts.get(0) + "|" + key + "|" + parts.get(2);
            })
        .collect(Collectors.joining(";"));
  }

  @ParameterizedTest
  @MethodSource("persons")
  void mentionsAreWhatTheTextSays(Table.Row row) {
    String text = row.cell("text");
    Mentions mentions = FINDER.find(text, body(row));
    for (Entity entity : all(mentions)) {
      for (Entity.Mention mention : entity.mentions()) {
        assertEquals(mention.text(), text.substring(mention.start(), mention.end()));
      }
    }
  }

  @Test
  void onlyTheArticleNamesPeople() {
    String text = "Nikol Pashinyan spoke.\nDmitry Peskov denies it";
    List<Segment> segments =
        List.of(
            new Segment(0, 23, "en", 1, SegmentKind.BODY),
            new Segment(23, text.length(), "en", 1, SegmentKind.RELATED));
    assertEquals(
        List.of("Nikol Pashinyan"),
        FINDER.find(text, segments).people().stream().map(Entity::name).toList());
  }

  @Test
  void everyLanguageHasACase() {
    for (String language : List.of("en", "hy", "ru", "uk", "az", "ka", "tr", "fr", "de")) {
      assertTrue(
          persons().stream().anyMatch(row -> row.cell("language").equals(language)), language);
    }
  }

  static Stream<String> nasties() {
    int units = 5_000_000;
    return Stream.of(
        "\uD800 Nikol \uDC00 Pashinyan",
        "N. N. N.",
        "’s",
        "Nikol",
        "Nikol Pashinyan ".repeat(units / 16),
        "Pashinyan ".repeat(units / 10),
        "A".repeat(units),
        "Nikol-".repeat(units / 6),
        "’a".repeat(units / 2),
        "ABBA ".repeat(units / 5),
        distinctNames(units / 5));
  }

  private static String distinctNames(int units) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; text.length() < units; number++) {
      text.append("Anna ").append((char) ('A' + number % 26));
      for (int rest = number / 26; rest > 0; rest /= 26) {
        text.append((char) ('a' + rest % 26));
      }
      text.append("ov came. ");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("nasties")
  void staysLinear(String text) {
    List<Segment> segments = List.of(new Segment(0, text.length(), "en", 1, SegmentKind.BODY));
    List<Entity> persons =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> FINDER.find(text, segments).people());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> SpellingCollector.standard().collect(text, segments, persons));
  }

  private static List<Entity> all(Mentions mentions) {
    List<Entity> all = new ArrayList<>(mentions.people());
    all.addAll(mentions.places());
    all.addAll(mentions.organisations());
    return all;
  }

  static List<Segment> body(Table.Row row) {
    return List.of(
        new Segment(0, row.cell("text").length(), row.cell("language"), 1, SegmentKind.BODY));
  }
}
