package org.anun.benchmarks.language;

import java.util.concurrent.Callable;

/**
 * What it costs to have something ready for use.
 *
 * @param seconds until it was loaded, the first time in this program, classes included
 * @param heapMegabytes of heap that it holds then
 */
record Load<T>(T loaded, double seconds, double heapMegabytes) {
  private static final int COLLECTIONS = 3;

  static <T> Load<T> of(Callable<T> loader) throws Exception {
    long before = used();
    long start = System.nanoTime();
    T loaded = loader.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Load<>(loaded, seconds, (used() - before) / 1e6);
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
