package org.anun.api.search;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The days over which the articles of the whole index are spread, half a minute old at most: a good
 * guess for those of a search, which saves the question for them. Thread-safe; two threads that ask
 * at once may both ask the index.
 */
final class IndexDates {
  private static final Duration KEPT = Duration.ofSeconds(30);

  private final ArticleIndex index;
  private volatile @Nullable Known known;

  /** What was found, and when by the clock that only goes forward. */
  private record Known(@Nullable DateSpan span, long nanos) {}

  IndexDates(ArticleIndex index) {
    this.index = index;
  }

  /** The days of the articles; null where none is dated. */
  @Nullable DateSpan span() {
    Known last = known;
    if (last == null || System.nanoTime() - last.nanos() > KEPT.toNanos()) {
      var response =
          index.search(
              ArticleIndex.counting(index.alias()).aggregations(SearchRequests.span()).build());
      last = new Known(DateSpan.of(response.aggregations()), System.nanoTime());
      known = last;
    }
    return last.span();
  }
}
