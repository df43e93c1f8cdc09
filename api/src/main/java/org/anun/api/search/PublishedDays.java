package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The days of publication in one time zone. An article that is dated by a day alone is stored as
 * the first moment of that day in UTC, and is of that day in every zone; so is one of exactly that
 * moment, because the index cannot tell them apart. Immutable.
 *
 * @param zone whose days they are
 */
record PublishedDays(ZoneId zone) {
  static final PublishedDays UTC = new PublishedDays(ZoneOffset.UTC);

  /** Whether they are those of UTC, which the index counts by. */
  boolean areOfUtc() {
    return zone.equals(ZoneOffset.UTC);
  }

  /** The day of a moment. */
  LocalDate of(long milliseconds) {
    Instant moment = Instant.ofEpochMilli(milliseconds);
    LocalDate stored = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    return stored(stored) == milliseconds ? stored : LocalDate.ofInstant(moment, zone);
  }

  /** The day by the clock alone, as Elasticsearch counts it. */
  LocalDate byClock(long milliseconds) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(milliseconds), zone);
  }

  /** The moment as which an article is stored that is dated by a day alone. */
  static long stored(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  /** Whether an article that is dated by a day alone would be of the day before by the clock. */
  boolean startsAfterStored(LocalDate day) {
    return stored(day) < first(day);
  }

  /** Whether there may be such a day: west of Greenwich. */
  boolean mayStartAfterStored() {
    ZoneRules rules = zone.getRules();
    return rules.getOffset(Instant.EPOCH).getTotalSeconds() < 0
        || rules.getTransitions().stream()
            .anyMatch(each -> each.getOffsetBefore().getTotalSeconds() < 0)
        || rules.getTransitionRules().stream()
            .anyMatch(each -> each.getOffsetAfter().getTotalSeconds() < 0);
  }

  private long first(LocalDate day) {
    return day.atStartOfDay(zone).toInstant().toEpochMilli();
  }

  /**
   * The articles of some days.
   *
   * @param from the first; null for no beginning
   * @param to the last; null for no end
   */
  Query within(@Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate after = to == null ? null : to.plusDays(1);
    Query byClock = range(from == null ? null : first(from), after == null ? null : first(after));
    List<Query> wanted = new ArrayList<>(List.of(byClock));
    if (from != null && startsAfterStored(from)) {
      wanted.add(at(from));
    }
    List<Query> unwanted =
        after != null && startsAfterStored(after) ? List.of(at(after)) : List.of();
    return wanted.size() + unwanted.size() == 1
        ? byClock
        : Query.of(
            query ->
                query.bool(bool -> bool.should(wanted).minimumShouldMatch("1").mustNot(unwanted)));
  }

  private static Query at(LocalDate day) {
    return range(stored(day), stored(day) + 1);
  }

  private static Query range(@Nullable Long from, @Nullable Long before) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.date(
                        moments -> {
                          moments.field(Fields.PUBLISHED_AT).format("epoch_millis");
                          if (from != null) {
                            moments.gte(from.toString());
                          }
                          if (before != null) {
                            moments.lt(before.toString());
                          }
                          return moments;
                        })));
  }
}
