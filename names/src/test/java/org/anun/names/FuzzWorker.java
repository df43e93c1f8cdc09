package org.anun.names;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feeds hostile text to the engine and writes down what goes wrong. One thread each. */
final class FuzzWorker {
  /** Processor time, not the clock's; two texts of 10 KB take less than a tenth of it. */
  private static final long LONGEST_NANOS = 100_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int MOST_FAILURES = 20;

  private final NamePromises promises;
  private final HostileText texts;
  private final List<String> failures = new ArrayList<>();

  FuzzWorker(NamePromises promises, HostileText texts) {
    this.promises = promises;
    this.texts = texts;
  }

  /** Rows for fuzzed.tsv, one for each failure: both texts escaped, and what went wrong. */
  List<String> run(long inputs) {
    String before = "";
    for (long i = 0; i < inputs && failures.size() < MOST_FAILURES; i++) {
      String text = texts.next();
      String other = i % 3 == 0 ? before : texts.like(text);
      String failure = failure(promises, text, other);
      if (failure != null) {
        failures.add(Escapes.escape(text) + "\t" + Escapes.escape(other) + "\t" + failure);
      }
      before = text;
    }
    return failures;
  }

  /** What is wrong with the answers for these two texts; null if nothing is. */
  static @Nullable String failure(NamePromises promises, String text, String other) {
    try {
      long start = THREADS.getCurrentThreadCpuTime();
      String broken = promises.broken(text, other);
      long took = THREADS.getCurrentThreadCpuTime() - start;
      return broken == null && took > LONGEST_NANOS
          ? "took " + took / 1_000_000 + " ms of processor time"
          : broken;
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement where = e.getStackTrace().length > 0 ? e.getStackTrace()[0] : null;
      return e + (where == null ? "" : " at " + where);
    }
  }
}
