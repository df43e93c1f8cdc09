package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import org.anun.api.query.Sort;
import org.anun.elastic.Fields;

/**
 * The order of hits in a walk through all of them: that of {@link SearchRequests#order}, made such
 * that a walk can go on from the values of any hit, in either direction. Pure.
 */
final class SteadyOrder {
  /**
   * Stands for a date where there is none, in milliseconds: a walk cannot go on from no date at
   * all. Dates are of the years 1 to 9999, which lie between the two.
   */
  private static final long BEFORE_ALL_DATES = -99_999_999_999_999L;

  private static final long BEHIND_ALL_DATES = 999_999_999_999_999L;

  /** Dates come and go as numbers, because the index reads no date before the year 1. */
  private static final String MILLISECONDS = "epoch_millis";

  /** The place of an article in a point in time; settles all ties. */
  private static final String PLACE = "_shard_doc";

  private SteadyOrder() {}

  /**
   * The order of a walk.
   *
   * @param backward whether to turn it round
   */
  static List<SortOptions> of(Sort sort, boolean backward) {
    SortOptions score =
        SortOptions.of(by -> by.score(best -> best.order(turned(SortOrder.Desc, backward))));
    SortOptions address =
        field(
            FieldSort.of(
                by ->
                    by.field(Fields.URL)
                        .order(turned(SortOrder.Asc, backward))
                        .missing(backward ? "_first" : "_last")));
    SortOptions place =
        field(FieldSort.of(by -> by.field(PLACE).order(turned(SortOrder.Asc, backward))));
    return switch (sort) {
      case RELEVANCE -> List.of(score, date(SortOrder.Desc, backward), address, place);
      case NEWEST -> List.of(date(SortOrder.Desc, backward), score, address, place);
      case OLDEST -> List.of(date(SortOrder.Asc, backward), score, address, place);
    };
  }

  private static SortOptions date(SortOrder order, boolean backward) {
    FieldValue last = FieldValue.of(order == SortOrder.Desc ? BEFORE_ALL_DATES : BEHIND_ALL_DATES);
    return field(
        FieldSort.of(
            by ->
                by.field(Fields.PUBLISHED_AT)
                    .order(turned(order, backward))
                    .missing(last)
                    .format(MILLISECONDS)));
  }

  private static SortOrder turned(SortOrder order, boolean backward) {
    if (!backward) {
      return order;
    }
    return order == SortOrder.Asc ? SortOrder.Desc : SortOrder.Asc;
  }

  private static SortOptions field(FieldSort sort) {
    return SortOptions.of(by -> by.field(sort));
  }
}
