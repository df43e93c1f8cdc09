package org.anun.indexer.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.clean.Table;
import org.anun.names.NameEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingCollectorTest {
  private static final SpellingCollector COLLECTOR = SpellingCollector.standard();

  static List<Table.Row> spellings() {
    return Table.read(
        SpellingCollectorTest.class,
        "spellings.tsv",
        "language",
        "text",
        "present",
        "absent",
        "note");
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void collectsWhatTheTextAttests(Table.Row row) {
    List<Segment> segments = MentionFinderTest.body(row);
    String text = row.cell("text");
    Set<String> found =
        COLLECTOR.collect(text, segments, MentionFinderTest.FINDER.find(text, segments).people());
    for (String wanted : values(row.cell("present"))) {
      assertTrue(found.contains(wanted), wanted + " in " + found);
    }
    for (String unwanted : values(row.cell("absent"))) {
      assertFalse(found.contains(unwanted), unwanted + " in " + found);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "«Колхіда, Колхіда",
    "Колхіда», Колхіда",
    "«Մասիսի ձայն», Մասիսի ձայն",
    "«Արմենպրես»-ը, «Արմենպրես»-ը",
    "Движение «Свобода», Движение «Свобода»",
    "«Имя» и «Имя», «Имя» и «Имя»",
    "„Новости“, Новости",
    "“Barev”, Barev",
    "“Barev, Barev",
    "«, «",
  })
  void formsStandWithoutQuotationMarksAroundThem(String written, String form) {
    assertEquals(form, SpellingCollector.form(written));
  }

  /**
   * The table gives each key by a reference spelling, so that it does not fix the engine's keys.
   */
  private static List<String> values(String cell) {
    return cell.equals("-")
        ? List.of()
        : Arrays.stream(cell.split(";", -1))
            .map(
                value -> {
                  int bar = value.indexOf('|');
                  return value(value.substring(0, bar), value.substring(bar + 1));
                })
            .toList();
  }

  private static String value(String reference, String form) {
    return NameEngine.standard().personKey(reference) + '|' + form;
  }

  @Test
  void headlinesNeedEvidenceFromTheText() {
    String title = "Harbour Master Nikol Pashinyan Opens Wooden Pier\n";
    String text = title + "The pier in Gyumri was opened.";
    List<Segment> segments =
        List.of(
            new Segment(0, title.length(), "en", 1, SegmentKind.TITLE),
            new Segment(title.length(), text.length(), "en", 1, SegmentKind.BODY));
    Set<String> found = COLLECTOR.collect(text, segments, List.of());
    assertTrue(found.contains(value("Pashinyan", "Pashinyan")), found.toString());
    assertTrue(found.contains(value("Gyumri", "Gyumri")), found.toString());
    assertTrue(found.stream().noneMatch(value -> value.endsWith("|Wooden")), found.toString());
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(Set.of(), COLLECTOR.collect("", List.of(), List.of()));
  }
}
