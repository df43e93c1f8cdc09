package org.anun.benchmarks.language;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Megabytes of UTF-8 a second of processor time, warm, the median of several rounds.
 *
 * <p>Time is the processor time of the whole program, because lingua works in several threads; the
 * compiler's and the collector's threads count for everyone. Work is done by one thread otherwise.
 */
final class Speed {
  private static final int ROUNDS = 9;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration ROUND = Duration.ofSeconds(2);

  /** So many texts between two looks at the clock. */
  private static final int BATCH = 50;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Where results go so that they are wanted. */
  @SuppressWarnings("unused")
  private static volatile int sink;

  private Speed() {}

  /**
   * Measures on texts whose languages are mixed.
   *
   * @param read does the work on one text and returns a number that depends on it
   */
  static double measure(List<GoldText> texts, ToIntFunction<String> read) {
    List<String> shuffled = new ArrayList<>(texts.stream().map(GoldText::text).toList());
    Collections.shuffle(shuffled, new Random(1));
    megabytesPerSecond(shuffled, read, WARM_UP);
    double[] rounds = new double[ROUNDS];
    Arrays.setAll(rounds, i -> megabytesPerSecond(shuffled, read, ROUND));
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static double megabytesPerSecond(
      List<String> texts, ToIntFunction<String> read, Duration time) {
    int batch = Math.min(BATCH, texts.size());
    long elapsed = 0;
    long bytes = 0;
    int next = 0;
    while (elapsed < time.toNanos()) {
      int from = next;
      int seen = 0;
      long start = SYSTEM.getProcessCpuTime();
      for (int i = 0; i < batch; i++) {
        seen += read.applyAsInt(texts.get((from + i) % texts.size()));
      }
      elapsed += SYSTEM.getProcessCpuTime() - start;
      sink = seen;
      for (int i = 0; i < batch; i++) {
        bytes += texts.get((from + i) % texts.size()).getBytes(StandardCharsets.UTF_8).length;
      }
      next = (from + batch) % texts.size();
    }
    return bytes * 1e3 / elapsed;
  }
}
