package org.anun.api.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;
import org.anun.api.query.BadParameters;
import org.anun.api.query.Collapse;
import org.anun.api.query.Limits;
import org.anun.api.query.ParameterError;
import org.anun.api.query.Parameters;
import org.anun.api.query.SearchQuery;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Leads from page to page: by number through the first hits, by cursor through all of them.
 * Thread-safe.
 */
final class HitWalk {
  private static final String CURSOR = "cursor";
  private static final String PAGE = "page";

  private final CursorSeal seal = new CursorSeal();
  private final Snapshots snapshots;

  HitWalk(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /**
   * Where a walk stands; null for pages by number.
   *
   * @throws BadParameters when the cursor is none of this server's, or of another search
   */
  @Nullable Cursor cursor(SearchQuery query) {
    String written = query.cursor();
    if (written == null) {
      return null;
    }
    String search = CursorSeal.digest(query);
    Cursor cursor =
        written.equals(SearchQuery.FIRST_CURSOR)
            ? Cursor.behind(search, 1, 0)
            : seal.read(written).orElseThrow(() -> bad(Message.of(Phrase.FOREIGN_CURSOR)));
    if (!cursor.search().equals(search)) {
      throw bad(Message.of(Phrase.OTHER_SEARCH));
    }
    return cursor;
  }

  /**
   * The same with a snapshot to read.
   *
   * @throws IndexFailure when none can be taken
   */
  Cursor begun(Cursor cursor) {
    return cursor.snapshot() == null ? cursor.in(snapshots.open()) : cursor;
  }

  private static BadParameters bad(Message message) {
    return new BadParameters(List.of(new ParameterError(CURSOR, message)));
  }

  /** Notes that the snapshot of a walk was read, and under which id it goes on. */
  Cursor read(Cursor cursor, @Nullable String snapshot) {
    Cursor now = snapshot == null ? cursor : cursor.in(snapshot);
    if (now.snapshot() != null) {
      snapshots.read(now.snapshot());
    }
    return now;
  }

  /** Gives up a snapshot that was taken for a page that could not be read. */
  void abandon(Cursor before, Cursor begun) {
    if (before.snapshot() == null && begun.snapshot() != null) {
      snapshots.close(begun.snapshot());
    }
  }

  /**
   * Where a page by number stands.
   *
   * @param found hits in all, collapsed ones counted once
   */
  SearchPage.Position numbered(SearchQuery query, Parameters parameters, long found) {
    int number = query.page();
    int size = query.perPage();
    String next = null;
    if ((long) number * size < found) {
      if ((number + 1) * size <= Limits.DEEPEST_HIT) {
        next = link(parameters.with(PAGE, Integer.toString(number + 1)));
      } else if (query.collapse() == Collapse.NONE) {
        next = link(parameters, Cursor.behind(CursorSeal.digest(query), number + 1, number * size));
      }
    }
    return new SearchPage.Position(
        number,
        size,
        next,
        number > 1 ? link(parameters.with(PAGE, Integer.toString(number - 1))) : null);
  }

  /**
   * Where a page of a walk stands. A walk of one page ends here.
   *
   * @param hits in the order shown
   * @param found hits in all
   */
  SearchPage.Position walked(
      SearchQuery query,
      Parameters parameters,
      Cursor cursor,
      List<Hit<JsonData>> hits,
      long found) {
    int size = query.perPage();
    boolean more = !hits.isEmpty() && (long) cursor.page() * size < found;
    boolean before = !hits.isEmpty() && cursor.page() > 1;
    if (!more && !before && cursor.snapshot() != null) {
      snapshots.close(cursor.snapshot());
    }
    return new SearchPage.Position(
        cursor.page(),
        size,
        more ? link(parameters, cursor.to(cursor.page() + 1, hits.getLast().sort(), false)) : null,
        before
            ? link(parameters, cursor.to(cursor.page() - 1, hits.getFirst().sort(), true))
            : null);
  }

  private String link(Parameters parameters, Cursor cursor) {
    return link(parameters.without(PAGE).with(CURSOR, seal.written(cursor)));
  }

  /** The parameters of the first page of a search. */
  static Parameters first(Parameters parameters) {
    return parameters.without(PAGE).without(CURSOR);
  }

  /** The relative URL of a search. */
  static String link(Parameters parameters) {
    return "/v1/search?" + parameters.encoded();
  }
}
