package org.anun.indexer.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.ElasticsearchRefused;
import org.anun.elastic.ElasticsearchUnreachable;
import org.anun.elastic.operations.LoadRow;
import org.anun.elastic.operations.OperationRow;
import org.anun.elastic.operations.Operations;
import org.anun.elastic.operations.Outcome;
import org.anun.elastic.operations.RejectRow;
import org.anun.indexer.DocumentId;
import org.anun.indexer.read.Inputs;
import org.anun.indexer.read.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what became of loads in the operations index: one row a load, and one for each rejected
 * document with its path and reason. A document that is rejected again for the same reason is the
 * same row (of that month), so that a nightly load of one folder doubles nothing. Thread-safe.
 */
public final class LoadJournal {
  private final Consumer<List<OperationRow>> index;
  private final String version;
  private final Consumer<String> warnings;
  private final Clock clock;

  /**
   * A journal in this Elasticsearch.
   *
   * @param version of Anun
   * @param warnings told in a sentence when a load cannot be kept; the load itself is not touched
   */
  public LoadJournal(ElasticConnection connection, String version, Consumer<String> warnings) {
    this(new Operations(connection)::write, version, warnings, Clock.systemUTC());
  }

  LoadJournal(
      Consumer<List<OperationRow>> index, String version, Consumer<String> warnings, Clock clock) {
    this.index = index;
    this.version = version;
    this.warnings = warnings;
    this.clock = clock;
  }

  /**
   * Makes a load and keeps what became of it. A load that Elasticsearch refuses is kept too, and
   * fails as it would without.
   *
   * @param source who published documents that do not say so, or null
   */
  public LoadReport keep(@Nullable String source, Supplier<LoadReport> load) {
    Instant begin = clock.instant();
    long start = System.nanoTime();
    String run = DocumentId.hash("load:" + begin + ":" + ProcessHandle.current().pid());
    try {
      LoadReport report = load.get();
      write(rows(report, begin, run, source, since(start)));
      return report;
    } catch (ElasticsearchRefused e) {
      write(List.of(broken(begin, run, source, since(start))));
      throw e;
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private List<OperationRow> rows(
      LoadReport report, Instant begin, String run, @Nullable String source, Duration took) {
    List<OperationRow> rows = new ArrayList<>();
    rows.add(
        new LoadRow(
            begin.toString(),
            run,
            report.rejected().isEmpty() ? Outcome.DONE : Outcome.SOME_REJECTED,
            version,
            source,
            report.read(),
            report.indexed(),
            report.updated(),
            report.unchanged(),
            report.rejected().size(),
            took.toMillis(),
            report.read() / (Math.max(1, took.toMillis()) / 1000.0)));
    for (Unusable one : report.rejected()) {
      rows.add(
          new RejectRow(
              DocumentId.hash("reject:" + place(one, run) + "\n" + one.reason().code()),
              begin.toString(),
              run,
              one.source() == null ? source : one.source(),
              one.reason().code(),
              one.path()));
    }
    return rows;
  }

  /** What tells a rejected document from others: where it lies, or in which load it was piped. */
  private static String place(Unusable one, String run) {
    boolean piped =
        one.path().equals(Inputs.STANDARD_INPUT)
            || one.path().startsWith(Inputs.STANDARD_INPUT + "#");
    return piped ? run + "\n" + one.path() : Path.of("").toAbsolutePath() + "\n" + one.path();
  }

  private LoadRow broken(Instant begin, String run, @Nullable String source, Duration took) {
    return new LoadRow(
        begin.toString(),
        run,
        Outcome.BROKEN,
        version,
        source,
        null,
        null,
        null,
        null,
        null,
        took.toMillis(),
        null);
  }

  private void write(List<OperationRow> rows) {
    try {
      index.accept(rows);
    } catch (ElasticsearchRefused | ElasticsearchUnreachable e) {
      warnings.accept(
          "the load is not affected, but its report was not kept for the boards (%s): %s"
              .formatted(Operations.PATTERN, e.getMessage()));
    }
  }
}
