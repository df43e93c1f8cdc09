package org.anun.benchmarks.names;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.anun.names.NameKind;

/**
 * How fast a method makes keys: words a second on one core, warm, the median of several rounds.
 *
 * <p>A round reads all words over and over until its time is up. Every key is looked at and the
 * result kept, so that no work can be left out; nothing is remembered from one word to the next.
 * Time is the processor time of the one thread, so that other programs on the machine do not count;
 * nor do the compiler's and the garbage collector's threads.
 */
final class KeySpeed {
  static final int ROUNDS = 7;
  private static final Duration WARM_UP = Duration.ofSeconds(1);
  private static final Duration ROUND = Duration.ofMillis(250);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Where results go so that they are wanted. */
  @SuppressWarnings("unused")
  private static volatile int sink;

  private KeySpeed() {}

  /** The words of the vocabulary that a method makes keys for in a second. */
  static double measure(KeyMethod method, Gold gold) {
    List<String> words =
        gold.vocabulary().stream()
            .flatMap(cluster -> cluster.variants().stream())
            .map(Variant::name)
            .toList();
    return measure(method, gold.kind(), words, WARM_UP, ROUND);
  }

  static double measure(
      KeyMethod method, NameKind kind, List<String> words, Duration warmUp, Duration round) {
    wordsPerSecond(method, kind, words, warmUp);
    double[] rounds = new double[ROUNDS];
    Arrays.setAll(rounds, i -> wordsPerSecond(method, kind, words, round));
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static double wordsPerSecond(
      KeyMethod method, NameKind kind, List<String> words, Duration time) {
    long start = THREADS.getCurrentThreadCpuTime();
    long elapsed;
    long read = 0;
    int seen = 0;
    do {
      for (String word : words) {
        for (String key : method.keys().of(kind, word)) {
          seen += key.hashCode();
        }
      }
      read += words.size();
      elapsed = THREADS.getCurrentThreadCpuTime() - start;
    } while (elapsed < time.toNanos());
    sink = seen;
    return read * 1e9 / elapsed;
  }
}
