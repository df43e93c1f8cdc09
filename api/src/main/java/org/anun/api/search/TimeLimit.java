package org.anun.api.search;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time that is left for an answer that takes several requests to Elasticsearch. It holds for
 * the thread that works on the answer; elsewhere there is no limit.
 */
public final class TimeLimit {
  private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();

  private TimeLimit() {}

  /** Does some work within a limit. Waiting for Elasticsearch ends with it, computing does not. */
  public static <T> T within(Duration limit, Supplier<T> work) {
    Long outer = END.get();
    END.set(System.nanoTime() + limit.toNanos());
    try {
      return work.get();
    } finally {
      if (outer == null) {
        END.remove();
      } else {
        END.set(outer);
      }
    }
  }

  /** The time left, at most the given; zero when there is none. */
  static Duration left(Duration most) {
    Long end = END.get();
    if (end == null) {
      return most;
    }
    long left = Math.max(0, end - System.nanoTime());
    return left < most.toNanos() ? Duration.ofNanos(left) : most;
  }
}
