package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anun.api.query.DateRange;
import org.anun.api.query.FacetField;
import org.anun.api.query.Filters;
import org.anun.api.query.Selection;

/** The Elasticsearch queries of filters. Thread-safe. */
final class FilterQueries {
  private final NameForms forms;
  private final EntityRows rows;

  /**
   * Knows the rows of one state of the authority.
   *
   * @param rows what the values of people, places and organisations stand for
   */
  FilterQueries(NameForms forms, EntityRows rows) {
    this.forms = forms;
    this.rows = rows;
  }

  /** The rows that filters and facets are about. */
  EntityRows rows() {
    return rows;
  }

  /** All filters. */
  Query all(Filters filters) {
    List<Query> clauses = selections(filters);
    addDates(clauses, filters.dates());
    return conjunction(clauses);
  }

  /** All filters but those of one field, so that it can count its own values. */
  Query without(Filters filters, FacetField field) {
    List<Query> clauses = new ArrayList<>();
    for (Selection selection : filters.selections()) {
      if (selection.field() != field) {
        clauses.add(selection(selection));
      }
    }
    addDates(clauses, filters.dates());
    return conjunction(clauses);
  }

  /** All filters but the dates, so that the histogram can show the days outside them. */
  Query withoutDates(Filters filters) {
    return conjunction(selections(filters));
  }

  /** The articles that have a value. */
  Query value(FacetField field, String value) {
    if (field.isEntity()) {
      return RowQueries.articles(rows.row(field, value));
    }
    if (field.countsUnknown() && value.equals(FacetField.UNKNOWN)) {
      return Query.of(
          query ->
              query.bool(
                  bool -> bool.mustNot(not -> not.exists(any -> any.field(field.indexField())))));
    }
    String term = field == FacetField.SPELLING ? forms.value(value) : value;
    return Query.of(query -> query.term(exact -> exact.field(field.indexField()).value(term)));
  }

  private List<Query> selections(Filters filters) {
    List<Query> clauses = new ArrayList<>();
    filters.selections().forEach(selection -> clauses.add(selection(selection)));
    return clauses;
  }

  private Query selection(Selection selection) {
    var bool = new BoolQuery.Builder();
    if (!selection.wanted().isEmpty()) {
      bool.minimumShouldMatch("1");
    }
    selection.wanted().forEach(value -> bool.should(value(selection.field(), value)));
    selection.unwanted().forEach(value -> bool.mustNot(value(selection.field(), value)));
    return bool.build()._toQuery();
  }

  private static void addDates(List<Query> clauses, DateRange dates) {
    if (!dates.isEmpty()) {
      clauses.add(new PublishedDays(dates.zone()).within(dates.from(), dates.to()));
    }
  }

  private static Query conjunction(List<Query> clauses) {
    if (clauses.isEmpty()) {
      return Query.of(query -> query.matchAll(all -> all));
    }
    return clauses.size() == 1
        ? clauses.getFirst()
        : Query.of(query -> query.bool(bool -> bool.filter(clauses)));
  }
}
