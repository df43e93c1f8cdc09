package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk through all hits of one search stands: which page comes next.
 *
 * @param search a digest of the search that the walk is through
 * @param snapshot the point in time whose articles are walked; null before it is taken
 * @param page the number of the page to come, from 1
 * @param skipped hits before that page; used only where nothing is there to go on from
 * @param from the sort values of the hit to go on from; empty at the beginning
 * @param backward whether the page ends before that hit, rather than beginning behind it
 */
record Cursor(
    String search,
    @Nullable String snapshot,
    int page,
    int skipped,
    List<FieldValue> from,
    boolean backward) {
  /** Copies the values. */
  Cursor {
    from = List.copyOf(from);
  }

  /** A walk that begins behind pages that were read by their numbers. */
  static Cursor behind(String search, int page, int skipped) {
    return new Cursor(search, null, page, skipped, List.of(), false);
  }

  /** The same in a point in time. */
  Cursor in(String taken) {
    return new Cursor(search, taken, page, skipped, from, backward);
  }

  /** Another page of the same walk. */
  Cursor to(int next, List<FieldValue> values, boolean back) {
    return new Cursor(search, snapshot, next, 0, values, back);
  }
}
