package org.anun.api.key;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is left of each key's minute. A key may use its whole minute at once; it comes back evenly.
 * Thread-safe.
 */
public final class KeyLimits {
  private record Limited(String sha256, int perMinute) {}

  // One for each key that asked since the start, and for each limit that it had: as many as people
  // make by hand.
  private final ConcurrentHashMap<Limited, Bucket> buckets = new ConcurrentHashMap<>();

  /**
   * Counts a request.
   *
   * @return zero when it may be made, else how long to wait before the next
   */
  public Duration count(ApiKey key) {
    var probe =
        buckets
            .computeIfAbsent(new Limited(key.sha256(), key.perMinute()), KeyLimits::bucket)
            .tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  private static Bucket bucket(Limited limited) {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(limited.perMinute())
                    .refillGreedy(limited.perMinute(), Duration.ofMinutes(1)))
        .build();
  }
}
