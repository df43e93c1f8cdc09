package org.anun.benchmarks.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How fast the files of a folder are read and worked on: the median of several rounds, each over
 * all files, after a warm-up. Time is the processor time of the one thread that works; the
 * compiler's and the collector's threads do not count.
 *
 * @param files how many there are
 * @param bytes of all of them
 * @param seconds for all of them
 */
record PathSpeed(int files, long bytes, double seconds) {
  private static final int ROUNDS = 7;
  private static final Duration WARM_UP = Duration.ofSeconds(20);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Works on a folder's files in the order of their names. */
  static PathSpeed measure(Path folder, Consumer<Path> work) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    double warmUp = 0;
    while (warmUp < WARM_UP.toSeconds()) {
      warmUp += round(files, work);
    }
    double[] rounds = new double[ROUNDS];
    Arrays.setAll(rounds, i -> round(files, work));
    Arrays.sort(rounds);
    long bytes = files.stream().mapToLong(PathSpeed::size).sum();
    return new PathSpeed(files.size(), bytes, rounds[ROUNDS / 2]);
  }

  double megabytesPerSecond() {
    return bytes / 1e6 / seconds;
  }

  double filesPerSecond() {
    return files / seconds;
  }

  private static double round(List<Path> files, Consumer<Path> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    files.forEach(work);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
