package org.anun.api.search;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.anun.authority.Authority;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows of people, places and organisations as they are now: an edit of the authority counts
 * from the next request on. Thread-safe.
 */
public final class CurrentRows {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentRows.class);

  /**
   * How long it is taken for known which alternate keys the index holds. Loads write none, so that
   * this changes only when an index made with an older authority takes the alias; for as long, the
   * rows then stay those of before. The question is long (170 KB for the tables that ship): asked
   * every two seconds, it held up one search in fifty.
   */
  private static final Duration KNOWN = Duration.ofSeconds(30);

  private record Known(Authority authority, EntityRows rows, long nanoTime) {}

  private final ArticleIndex index;
  private final Supplier<Authority> authority;
  private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
  private final AtomicBoolean refreshing = new AtomicBoolean();

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
    if (last == null || last.authority() != now) {
      return read(now);
    }
    if (System.nanoTime() - last.nanoTime() >= KNOWN.toNanos()) {
      refresh(now);
    }
    return last.rows();
  }

  private EntityRows read(Authority now) {
    StoredAlternates stored = StoredAlternates.in(index, now);
    Known last = known.get();
    EntityRows rows =
        last != null && last.rows().by(now, stored) ? last.rows() : new EntityRows(now, stored);
    known.set(new Known(now, rows, System.nanoTime()));
    return rows;
  }

  /** Nobody waits for this: it hardly ever brings news. */
  private void refresh(Authority now) {
    if (refreshing.compareAndSet(false, true)) {
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  read(now);
                } catch (IndexFailure failure) {
                  LOG.debug("the rows stay as they were known: {}", failure.reason());
                } finally {
                  refreshing.set(false);
                }
              });
    }
  }
}
