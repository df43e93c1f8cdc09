package org.anun.indexer.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.anun.elastic.ElasticsearchRefused;
import org.anun.elastic.ElasticsearchUnreachable;
import org.anun.elastic.operations.LoadRow;
import org.anun.elastic.operations.OperationRow;
import org.anun.elastic.operations.Outcome;
import org.anun.elastic.operations.RejectRow;
import org.anun.indexer.read.RejectReason;
import org.anun.indexer.read.Unusable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoadJournalTest {
  private static final Unusable BINARY =
      new Unusable("a.txt", RejectReason.BINARY, "it begins with 'Secret sentence'");
  private static final Unusable PIPED = new Unusable("-#2", RejectReason.EMPTY, "d", "Wire");

  private final List<OperationRow> kept = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private static LoadReport report(Unusable... rejected) {
    return LoadReport.of(3, 2, 1, List.of(rejected), Map.of());
  }

  private List<OperationRow> keep(String at, @Nullable String source, Supplier<LoadReport> load) {
    return keep(at, source, load, kept::addAll);
  }

  private List<OperationRow> keep(
      String at,
      @Nullable String source,
      Supplier<LoadReport> load,
      Consumer<List<OperationRow>> index) {
    kept.clear();
    new LoadJournal(index, "9.9", warnings::add, Clock.fixed(Instant.parse(at), ZoneOffset.UTC))
        .keep(source, load);
    return List.copyOf(kept);
  }

  @Test
  void aLoadIsARowWithItsCounts() {
    LoadRow row =
        (LoadRow) keep("2026-11-26T12:00:00Z", "Agency", LoadJournalTest::report).getFirst();
    assertEquals("2026-11-26T12:00:00Z", row.at());
    assertEquals(Outcome.DONE, row.outcome());
    assertEquals("9.9", row.version());
    assertEquals("Agency", row.source());
    assertEquals(
        List.of(6, 3, 2, 1, 0),
        List.of(row.read(), row.indexed(), row.updated(), row.unchanged(), row.rejected()));
    assertTrue(Objects.requireNonNull(row.documentsPerSecond()) > 0);
  }

  @Test
  void aRejectIsItsPathAndReasonAndNothingOfTheDocument() throws Exception {
    List<OperationRow> rows = keep("2026-11-26T12:00:00Z", "Agency", () -> report(BINARY, PIPED));
    assertEquals(Outcome.SOME_REJECTED, ((LoadRow) rows.getFirst()).outcome());
    RejectRow first = (RejectRow) rows.get(1);
    assertEquals("a.txt", first.path());
    assertEquals("binary", first.reason());
    assertEquals("Agency", first.source());
    assertEquals("Wire", ((RejectRow) rows.get(2)).source());
    assertEquals(((LoadRow) rows.getFirst()).run(), first.run());
    assertFalse(new ObjectMapper().writeValueAsString(rows).contains("Secret"));
  }

  @Test
  void theSameRejectIsTheSameRow() {
    List<OperationRow> monday = keep("2026-11-23T02:00:00Z", null, () -> report(BINARY, PIPED));
    List<OperationRow> tuesday = keep("2026-11-24T02:00:00Z", null, () -> report(BINARY, PIPED));
    assertEquals(monday.get(1).id(), tuesday.get(1).id());
    assertNotEquals(monday.get(0).id(), tuesday.get(0).id());
    // Line 2 of what was piped on Monday is not line 2 of what was piped on Tuesday.
    assertNotEquals(monday.get(2).id(), tuesday.get(2).id());
  }

  @Test
  void anotherReasonIsAnotherRow() {
    Unusable other = new Unusable("a.txt", RejectReason.EMPTY, "d");
    List<OperationRow> rows = keep("2026-11-26T12:00:00Z", null, () -> report(BINARY, other));
    assertNotEquals(rows.get(1).id(), rows.get(2).id());
  }

  @Test
  void aLoadThatIsRefusedIsKeptAndStillFails() {
    ElasticsearchRefused refused = new ElasticsearchRefused("disk full", 429, null);
    assertSame(
        refused,
        assertThrows(
            ElasticsearchRefused.class,
            () ->
                keep(
                    "2026-11-26T12:00:00Z",
                    null,
                    () -> {
                      throw refused;
                    })));
    LoadRow row = (LoadRow) kept.getFirst();
    assertEquals(Outcome.BROKEN, row.outcome());
    assertNull(row.read());
  }

  @Test
  void aReportThatCannotBeKeptIsAWarningAndNotAFailure() {
    keep(
        "2026-11-26T12:00:00Z",
        null,
        LoadJournalTest::report,
        rows -> {
          throw new ElasticsearchRefused("no permission", 403, null);
        });
    keep(
        "2026-11-26T12:00:00Z",
        null,
        LoadJournalTest::report,
        rows -> {
          throw new ElasticsearchUnreachable("gone", new IOException("refused"));
        });
    assertEquals(2, warnings.size(), warnings.toString());
    assertTrue(warnings.getFirst().contains("no permission"), warnings.getFirst());
    assertTrue(warnings.get(1).contains("gone"), warnings.get(1));
  }
}
