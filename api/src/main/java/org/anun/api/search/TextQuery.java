package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anun.api.query.Match;
import org.anun.api.query.QueryText;
import org.anun.api.query.Term;
import org.anun.elastic.Fields;

/**
 * The Elasticsearch query of a search text. Words go out as typed: the analyzers of the index
 * expand spellings. Of all readings of a word the best one counts, so that an article with the
 * exact form stands above one with another spelling of the same script, and that above another
 * script.
 */
final class TextQuery {
  /**
   * Exactly as typed. {@code Pashinyan}: an article that has it once, in a text four times as long
   * as the average, scores about 0.2 of the rarity of the word; times 24 this stays above another
   * script's {@code Пашинян} twenty times over, which scores close to 1.
   */
  private static final double EXACT = 24;

  /**
   * Another spelling in the same script, or another form of the word. {@code Pashinian}: once in
   * such a long text, 0.2 times 6 is still above {@code Փաշինյան} twenty times over. {@code
   * elections}: a quarter of the exact word, so that four mentions of {@code election} even it out.
   */
  private static final double SAME_SCRIPT = 6;

  /** Another script. {@code Pashinyan} finding {@code Փաշինյան}: the measure of the others. */
  private static final double ANY_SCRIPT = 1;

  /** In the headline. {@code Aliyev}: an article about him above one that mentions him. */
  private static final double TITLE = 2;

  private static final List<String> WORD_FIELDS = List.of("", ".en", ".hy", ".ru");

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
      bool.mustNot(term(term, match));
    }
    return bool.build()._toQuery();
  }

  private static Query alternatives(List<Term> group, Match match) {
    List<Query> queries = group.stream().map(term -> term(term, match)).toList();
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    return Query.of(query -> query.disMax(best -> best.queries(queries)));
  }

  private static Query term(Term term, Match match) {
    List<String> fields = fields(term, term.phrase() ? Match.EXACT : match);
    return Query.of(
        query ->
            query.multiMatch(
                multi ->
                    term.phrase()
                        ? multi.query(term.text()).fields(fields).type(TextQueryType.Phrase)
                        : multi
                            .query(term.text())
                            .fields(fields)
                            .type(TextQueryType.BestFields)
                            .operator(Operator.And)));
  }

  private static List<String> fields(Term term, Match match) {
    var fields = new ArrayList<>(fields(Fields.TITLE, TITLE, match));
    if (!term.titleOnly()) {
      fields.addAll(fields(Fields.TEXT, 1, match));
    }
    return fields;
  }

  private static List<String> fields(String base, double weight, Match match) {
    var fields = new ArrayList<String>();
    fields.add(weighted(base + ".exact", weight * EXACT));
    if (match != Match.EXACT) {
      fields.add(weighted(base + ".script", weight * SAME_SCRIPT));
      WORD_FIELDS.forEach(word -> fields.add(weighted(base + word, weight * SAME_SCRIPT)));
    }
    if (match == Match.ANY) {
      fields.add(weighted(base + ".name", weight * ANY_SCRIPT));
    }
    return fields;
  }

  private static String weighted(String field, double weight) {
    return String.format(Locale.ROOT, "%s^%.0f", field, weight);
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
