package org.anun.benchmarks.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.anun.benchmarks.entities.GoldRow.Expected;
import org.anun.benchmarks.entities.GoldRow.Kind;
import org.junit.jupiter.api.Test;

class MergingTest {
  private static final List<GoldRow> GOLD =
      List.of(
          row("one", "ann-lee", Expected.YES, "Ann Lee", "Lee"),
          row("two", "ann-lee", Expected.YES, "Anne Lee"),
          row("two", "bo-lee", Expected.YES, "Bo Lee"),
          row("three", "ann-lee", Expected.MAYBE, "Энн Ли"),
          row("three", "bo-lee", Expected.NO, "Бо Ли"));

  @Test
  void countsPairsOfPages() {
    var entities =
        List.of(
            found("one", "ann", "Ann Lee", "Lee"),
            found("two", "ann", "Anne Lee"),
            found("two", "ann", "Bo Lee"),
            found("three", "enn", "Энн Ли"),
            found("three", "bo", "Бо Ли"));
    Merging merging = Merging.of(Kind.PERSON, GOLD, entities, FoundEntity::key);
    // Of Ann's three pages two share a key, which Bo's has, too; his menu line counts for nothing.
    assertEquals(1, merging.together());
    assertEquals(2, merging.apart());
    assertEquals(2, merging.wrong());
    assertEquals(
        List.of("one row ann for [ann-lee, bo-lee]", "several rows [ann, enn] for ann-lee"),
        merging.faults());
  }

  @Test
  void countsFormsByWhatTheyWereTakenFor() {
    var entities =
        List.of(
            found("one", "ann", "Lee"),
            new FoundEntity("two", Kind.PLACE, "anne", "Anne Lee", Set.of("Anne Lee")),
            found("three", "bo", "Бо Ли"),
            found("three", "x", "Monday"));
    Findings findings = Findings.of(Kind.PERSON, GOLD, entities);
    assertEquals(List.of("one: Lee"), findings.found());
    assertEquals(List.of("one: Ann Lee", "two: Bo Lee"), findings.missed());
    assertEquals(List.of("two: Anne Lee"), findings.otherKind());
    assertEquals(List.of("three: Бо Ли", "three: Monday"), findings.added());
    assertEquals(1 / 3.0, findings.precision());
    assertEquals(1 / 4.0, findings.recall());
  }

  private static GoldRow row(String page, String entity, Expected expected, String... forms) {
    return new GoldRow(page, Kind.PERSON, entity, List.of(forms), expected);
  }

  private static FoundEntity found(String page, String key, String... forms) {
    return new FoundEntity(page, Kind.PERSON, key, forms[0], Set.of(forms));
  }
}
