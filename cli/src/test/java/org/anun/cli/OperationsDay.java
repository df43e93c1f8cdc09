package org.anun.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.operations.ApiRow;
import org.anun.elastic.operations.LoadRow;
import org.anun.elastic.operations.OperationKind;
import org.anun.elastic.operations.OperationRow;
import org.anun.elastic.operations.Outcome;
import org.anun.elastic.operations.RejectRow;
import org.jspecify.annotations.Nullable;

/**
 * What the boards of operations are tried on: some loads, their rejects, and two minutes of an API.
 */
final class OperationsDay {
  private OperationsDay() {}

  /** Two loads, a broken one, four rejects, and a minute each of an API that answers and not. */
  static List<OperationRow> rows() {
    List<OperationRow> rows = new ArrayList<>();
    rows.add(load("2025-06-10T02:00:00Z", "run-1", Outcome.DONE, 10, 10, 0, 0, 0));
    rows.add(load("2025-06-11T02:00:00Z", "run-2", Outcome.SOME_REJECTED, 20, 4, 1, 12, 3));
    rows.add(
        new LoadRow(
            "2025-06-12T02:00:00Z",
            "run-3",
            Outcome.BROKEN,
            "1",
            null,
            null,
            null,
            null,
            null,
            null,
            500,
            null));
    for (String[] one :
        List.of(
            new String[] {"a.txt", "binary", "Quay"},
            new String[] {"b.txt", "binary", "Wire"},
            new String[] {"c.jsonl#4", "empty", "Quay"},
            new String[] {"d.txt", "empty", ""})) {
      String source = one[2].isEmpty() ? null : one[2];
      rows.add(new RejectRow(one[0], "2025-06-11T02:00:00Z", "run-2", source, one[1], one[0]));
    }
    Instant minute = Instant.parse("2025-06-12T10:00:00Z");
    rows.add(api("all", minute, OperationKind.API, Outcome.ANSWERED, null, 30, 2, 1, 12, 80));
    rows.add(
        api(
            "search",
            minute,
            OperationKind.ROUTE,
            Outcome.ANSWERED,
            "/v1/search",
            20,
            1,
            1,
            15,
            80));
    rows.add(
        api("facets", minute, OperationKind.ROUTE, Outcome.ANSWERED, "/v1/facets", 10, 1, 0, 5, 9));
    rows.add(
        new ApiRow(
            "silent",
            minute.plus(Duration.ofMinutes(1)).toString(),
            OperationKind.API,
            Outcome.UNREACHABLE,
            "1",
            "quay:8080",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
    return rows;
  }

  private static LoadRow load(
      String at,
      String run,
      Outcome outcome,
      int read,
      int indexed,
      int updated,
      int unchanged,
      int rejected) {
    return new LoadRow(
        at,
        run,
        outcome,
        "1",
        "Quay",
        read,
        indexed,
        updated,
        unchanged,
        rejected,
        2_000,
        read / 2.0);
  }

  private static ApiRow api(
      String id,
      Instant at,
      OperationKind kind,
      Outcome outcome,
      @Nullable String route,
      long requests,
      long clientErrors,
      long serverErrors,
      double p95,
      double max) {
    return new ApiRow(
        id,
        at.toString(),
        kind,
        outcome,
        "1",
        "quay:8080",
        route,
        requests,
        clientErrors,
        serverErrors,
        p95 / 2,
        p95,
        p95 * 2,
        max,
        p95 / 4);
  }
}
