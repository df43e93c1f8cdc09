package org.anun.api.search;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.anun.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The rows of people, places and organisations as they are now: an edit of the authority counts from
 * the next request on. Thread-safe.
 */
public final class CurrentRows {
  /**
   * How long it is taken for known which alternate keys the index holds. Loads write none, so that
   * this changes only when an index made with an older authority takes the alias.
   */
  private static final Duration KNOWN = Duration.ofSeconds(2);

  private record Known(Authority authority, EntityRows rows, long nanoTime) {}

  private final ArticleIndex index;
  private final Supplier<Authority> authority;
  private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

  /**
   * Asks nothing yet.
   *
   * @param authority gives the authority as it is now; cheap, because every request asks it
   */
  public CurrentRows(ArticleIndex index, Supplier<Authority> authority) {
    this.index = index;
    this.authority = authority;
  }

  /**
   * The rows for one request.
   *
   * @throws IndexFailure when the index gives no answer
   */
  EntityRows get() {
    Authority now = authority.get();
    Known last = known.get();
    if (last != null
        && last.authority() == now
        && System.nanoTime() - last.nanoTime() < KNOWN.toNanos()) {
      return last.rows();
    }
    var rows = new EntityRows(now, StoredAlternates.in(index, now));
    known.set(new Known(now, rows, System.nanoTime()));
    return rows;
  }
}
