package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.anun.api.query.FacetField;

/**
 * Counts the rows of people, places and organisations: rows that are as stored by their keys, each
 * other one by the articles that have any part of it, so that an article with two keys of one row
 * counts once. Pure.
 */
final class RowCounts {
  private static final String STORED = "stored";
  private static final String CHANGED = "changed";

  private RowCounts() {}

  /** Counts the most frequent rows of a field. */
  static Map<String, Aggregation> all(EntityRows rows, FacetField field, int size) {
    List<String> changed = rows.changedKeys(field);
    return counts(
        terms(field, size, by -> changed.isEmpty() ? by : by.exclude(keys -> keys.terms(changed))),
        rows.changed(field));
  }

  /** Counts the rows of a field that the articles of one row name as well, without that row. */
  static Map<String, Aggregation> beside(
      EntityRows rows, EntityRow row, FacetField field, int size) {
    var left = new ArrayList<String>(rows.changedKeys(field));
    if (field == row.field()) {
      left.add(row.key());
    }
    return counts(
        terms(field, size, by -> left.isEmpty() ? by : by.exclude(keys -> keys.terms(left))),
        changedBeside(rows, row, field));
  }

  /** The rows that {@link #beside} counts one by one. */
  static List<EntityRow> changedBeside(EntityRows rows, EntityRow row, FacetField field) {
    return rows.changed(field).stream().filter(each -> !each.equals(row)).toList();
  }

  /** Counts these rows of a field only. */
  static Map<String, Aggregation> only(
      EntityRows rows, FacetField field, List<EntityRow> some, int size) {
    List<String> plain =
        some.stream()
            .filter(row -> !rows.changed(field).contains(row))
            .map(EntityRow::key)
            .toList();
    return counts(
        terms(field, size, by -> by.include(keys -> keys.terms(plain))),
        changedAmong(rows, field, some));
  }

  /** The rows that {@link #only} counts one by one. */
  static List<EntityRow> changedAmong(EntityRows rows, FacetField field, List<EntityRow> some) {
    return some.stream().filter(rows.changed(field)::contains).toList();
  }

  private static Aggregation terms(
      FacetField field, int size, UnaryOperator<TermsAggregation.Builder> narrowed) {
    return Aggregation.of(
        agg -> agg.terms(by -> narrowed.apply(by.field(field.indexField()).size(size))));
  }

  private static Map<String, Aggregation> counts(Aggregation stored, List<EntityRow> changed) {
    var counts = new LinkedHashMap<String, Aggregation>();
    counts.put(STORED, stored);
    if (!changed.isEmpty()) {
      counts.put(
          CHANGED, FacetAggregations.each(changed.stream().map(RowQueries::articles).toList()));
    }
    return counts;
  }

  /**
   * Reads the counts, most frequent first.
   *
   * @param rows those that were counted one by one, in the same order
   * @param size most rows listed
   */
  static FieldCounts read(Map<String, Aggregate> counts, List<EntityRow> rows, int size) {
    StringTermsAggregate stored = FacetReader.terms(counts, STORED);
    var all = new ArrayList<>(FacetReader.counts(stored));
    long other = FacetReader.other(stored);
    if (counts.containsKey(CHANGED)) {
      List<FiltersBucket> changed =
          FacetReader.aggregate(counts, CHANGED).filters().buckets().array();
      for (int row = 0; row < rows.size(); row++) {
        long articles = changed.get(row).docCount();
        if (articles > 0) {
          all.add(new ValueCount(rows.get(row).key(), articles));
        }
      }
    }
    all.sort(FacetReader.MOST_FIRST);
    List<ValueCount> listed = all.subList(0, Math.min(size, all.size()));
    other += all.stream().skip(size).mapToLong(ValueCount::count).sum();
    return new FieldCounts(listed, other, FacetReader.error(stored));
  }
}
