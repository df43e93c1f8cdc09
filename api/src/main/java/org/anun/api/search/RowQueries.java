package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.anun.elastic.Fields;

/** The Elasticsearch queries of rows. Pure. */
final class RowQueries {
  /** The order in which Elasticsearch compares keywords: that of their code points. */
  private static final Comparator<String> STORED_ORDER =
      (a, b) -> {
        int[] first = a.codePoints().toArray();
        int[] second = b.codePoints().toArray();
        return java.util.Arrays.compare(first, second);
      };

  /** Follows {@link Fields#SPELLING_SEPARATOR}, so that it ends the values of one key. */
  private static final char BEHIND_SEPARATOR = Fields.SPELLING_SEPARATOR + 1;

  private RowQueries() {}

  /** The articles of a row, each once, whatever of the row it names and how often. */
  static Query articles(EntityRow row) {
    return any(row.parts().stream().map(part -> part(row, part)).toList());
  }

  /** The articles that name any of some rows; none for no rows. */
  static Query anyOf(Collection<EntityRow> rows) {
    return any(rows.stream().map(RowQueries::articles).toList());
  }

  private static Query part(EntityRow row, EntityRow.Part part) {
    if (part.whole() && part.forms().isEmpty()) {
      return Query.of(
          query -> query.term(key -> key.field(row.field().indexField()).value(part.key())));
    }
    List<String> members = part.forms().stream().map(form -> member(row, part, form)).toList();
    return part.whole() ? allBut(row, part, members) : oneOf(members);
  }

  private static Query oneOf(List<String> members) {
    List<FieldValue> values = members.stream().map(FieldValue::of).toList();
    return Query.of(
        query -> query.terms(any -> any.field(Fields.MEMBER).terms(terms -> terms.value(values))));
  }

  /**
   * Articles that have any other member under the key. A negation would lose those that have a
   * member of both kinds, so this asks for the values between those left out.
   */
  private static Query allBut(EntityRow row, EntityRow.Part part, List<String> members) {
    String from = Fields.member(row.field().code(), part.key(), "");
    List<String> leftOut = members.stream().sorted(STORED_ORDER).toList();
    List<Query> gaps = new ArrayList<>();
    String after = from;
    for (String member : leftOut) {
      gaps.add(between(after, member));
      after = member;
    }
    gaps.add(between(after, from.substring(0, from.length() - 1) + BEHIND_SEPARATOR));
    return any(gaps);
  }

  private static Query between(String after, String before) {
    return Query.of(
        query ->
            query.range(
                range -> range.term(terms -> terms.field(Fields.MEMBER).gt(after).lt(before))));
  }

  private static String member(EntityRow row, EntityRow.Part part, String form) {
    return Fields.member(row.field().code(), part.key(), form);
  }

  private static Query any(List<Query> queries) {
    if (queries.isEmpty()) {
      return Query.of(query -> query.matchNone(none -> none));
    }
    return queries.size() == 1
        ? queries.getFirst()
        : Query.of(query -> query.bool(bool -> bool.should(queries).minimumShouldMatch("1")));
  }
}
