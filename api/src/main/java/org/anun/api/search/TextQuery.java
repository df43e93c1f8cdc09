package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anun.api.query.Match;
import org.anun.api.query.QueryText;
import org.anun.api.query.Term;

/**
 * The Elasticsearch query of a search text. Words go out as typed: the analyzers of the index
 * expand spellings.
 */
final class TextQuery {
  private TextQuery() {}

  static Query of(QueryText text, Match match) {
    if (text.isEmpty()) {
      return Query.of(query -> query.matchAll(all -> all));
    }
    var bool = new BoolQuery.Builder();
    for (List<Term> group : text.groups()) {
      bool.must(alternatives(group, match));
    }
    for (Term term : text.excluded()) {
      bool.mustNot(TermReadings.unwanted(term, match));
    }
    return bool.build()._toQuery();
  }

  private static Query alternatives(List<Term> group, Match match) {
    List<Query> queries = group.stream().map(term -> TermReadings.wanted(term, match)).toList();
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    return Query.of(query -> query.disMax(best -> best.queries(queries)));
  }

  /** The fields of a base field that the unified highlighter takes marks from. */
  static List<String> highlighted(String base, Match match) {
    return switch (match) {
      case EXACT -> List.of(base + ".exact");
      case SCRIPT ->
          List.of(base + ".exact", base + ".script", base + ".en", base + ".hy", base + ".ru");
      case ANY ->
          List.of(
              base + ".exact",
              base + ".script",
              base + ".name",
              base + ".en",
              base + ".hy",
              base + ".ru");
    };
  }
}
