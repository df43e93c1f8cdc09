package org.anun.api.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the whole index is like, half a minute old at most: over which days its articles are spread,
 * a good guess for those of a search, and by what number it is known whether anything has changed.
 * Thread-safe; two threads that ask at once may both ask the index.
 */
public final class IndexState {
  private static final Duration KEPT = Duration.ofSeconds(30);

  private final ArticleIndex index;
  private volatile @Nullable Known known;

  /** What was found, and when by the clock that only goes forward. */
  private record Known(@Nullable DateSpan span, @Nullable Version version, long nanos) {}

  /**
   * Which articles there are, as two numbers: each that is added, changed or removed makes another
   * version. Elasticsearch counts every writing of a shard, and an article has the number of its
   * latest.
   *
   * @param articles how many
   * @param writings the sum of their numbers
   */
  public record Version(long articles, double writings) {}

  IndexState(ArticleIndex index) {
    this.index = index;
  }

  /** The days of the articles; null where none is dated. */
  @Nullable DateSpan span() {
    return known().span();
  }

  /**
   * The articles' version; null where a shard did not answer.
   *
   * @throws IndexFailure when the index gives no answer
   */
  public @Nullable Version version() {
    return known().version();
  }

  private Known known() {
    Known last = known;
    if (last == null || System.nanoTime() - last.nanos() > KEPT.toNanos()) {
      long asked = System.nanoTime();
      var response = index.search(SearchRequests.state(index.alias()));
      Version version = ArticleSearch.partial(response) ? null : version(response);
      last = new Known(DateSpan.of(response.aggregations(), PublishedDays.UTC), version, asked);
      known = last;
    }
    return last;
  }

  private static Version version(SearchResponse<JsonData> response) {
    Double writings =
        FacetReader.aggregate(response.aggregations(), SearchRequests.WRITINGS).sum().value();
    return new Version(ArticleSearch.total(response).value(), writings == null ? 0 : writings);
  }
}
