package org.anun.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.anun.indexer.load.LoadReport;
import org.anun.indexer.read.Inputs;
import org.anun.indexer.read.RejectReason;
import org.anun.indexer.read.Unusable;

/** A load's report for people: totals on standard output, each trouble on standard error. */
final class LoadReportText {
  /** Rejected documents told one by one; a load that fails wholesale must not flood the screen. */
  private static final int TOLD = 20;

  private LoadReportText() {}

  /** Prints everything that a person should know of a load. */
  static void print(LoadReport report, Inputs inputs) {
    report.rejected().stream().limit(TOLD).forEach(LoadReportText::tell);
    if (report.rejected().size() > TOLD) {
      System.err.println(
          "anun: and %d more; --rejects FILE writes them all"
              .formatted(report.rejected().size() - TOLD));
    }
    tellSkipped(inputs.skipped());
    report
        .ignoredFields()
        .forEach(
            (field, lines) ->
                System.err.println(
                    "anun: the field \"%s\" means nothing to Anun and was left out (%d documents)"
                        .formatted(field, lines)));
    System.out.println(
        "read %d, indexed %d, updated %d, unchanged %d, rejected %d"
            .formatted(
                report.read(),
                report.indexed(),
                report.updated(),
                report.unchanged(),
                report.rejected().size()));
    if (!report.rejected().isEmpty()) {
      System.out.println(
          "rejected because: "
              + report.rejectedByReason().entrySet().stream()
                  .map(entry -> entry.getKey().code() + " " + entry.getValue())
                  .collect(Collectors.joining(", ")));
    }
  }

  /** Says what was wrong with one document, where, and what to do. */
  static void tell(Unusable unusable) {
    System.err.println(
        "anun: %s: %s: %s".formatted(unusable.path(), unusable.reason().code(), unusable.detail()));
  }

  /** Says what went wrong beside the load. */
  static void warn(String sentence) {
    System.err.println("anun: warning: " + sentence);
  }

  /** Says which files of folders were not read. */
  static void tellSkipped(List<String> skipped) {
    if (!skipped.isEmpty()) {
      System.err.println(
          "anun: not read, because the names end in nothing that Anun reads (.txt .html .jsonl): "
              + String.join(", ", skipped));
    }
  }

  /** The exit code that a load's rejected documents call for. */
  static int exitCode(List<Unusable> rejected) {
    if (rejected.stream().anyMatch(one -> one.reason() == RejectReason.MISSING)) {
      return ExitCode.USAGE;
    }
    return rejected.isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }
}
