package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anun.elastic.Fields;

/**
 * Counts the forms of a row, its members: one terms aggregation for each of its parts, because
 * Elasticsearch allows a regular expression {@value #PATTERN_LENGTH} characters. Pure.
 */
final class MemberCounts {
  private static final String PART = "part";
  private static final int PATTERN_LENGTH = 1_000;
  private static final String ANY = ".*";

  private MemberCounts() {}

  /**
   * Counts the most frequent forms of each part.
   *
   * @param size most forms of a part
   * @param details what is counted for each form
   */
  static Map<String, Aggregation> of(EntityRow row, int size, Map<String, Aggregation> details) {
    var parts = new LinkedHashMap<String, Aggregation>();
    for (EntityRow.Part part : row.parts()) {
      parts.put(PART + parts.size(), part(row, part, size, details));
    }
    return parts;
  }

  private static Aggregation part(
      EntityRow row, EntityRow.Part part, int size, Map<String, Aggregation> details) {
    String prefix = Fields.member(row.field().code(), part.key(), "");
    return Aggregation.of(
        agg ->
            agg.terms(
                    by ->
                        by.field(Fields.MEMBER)
                            .size(size + part.forms().size())
                            .include(
                                include ->
                                    part.whole()
                                        ? include.regexp(beginning(prefix))
                                        : include.terms(
                                            part.forms().stream()
                                                .map(form -> prefix + form)
                                                .toList())))
                .aggregations(details));
  }

  /** Of a key too long for a pattern only the beginning is asked for; the rest is read. */
  private static String beginning(String prefix) {
    String escaped = NameForms.escaped(prefix);
    int letters = prefix.length();
    while (escaped.length() + ANY.length() > PATTERN_LENGTH) {
      letters = prefix.offsetByCodePoints(letters, -1);
      escaped = NameForms.escaped(prefix.substring(0, letters));
    }
    return escaped + ANY;
  }

  /**
   * The row's forms, each with its buckets, one a part that holds it. An article has a form under
   * one key only, so that the articles of a form's buckets add up.
   */
  static Map<String, List<StringTermsBucket>> read(
      EntityRow row, Map<String, Aggregate> aggregates) {
    var forms = new LinkedHashMap<String, List<StringTermsBucket>>();
    for (int number = 0; number < row.parts().size(); number++) {
      EntityRow.Part part = row.parts().get(number);
      String prefix = Fields.member(row.field().code(), part.key(), "");
      for (StringTermsBucket bucket :
          FacetReader.terms(aggregates, PART + number).buckets().array()) {
        String member = bucket.key().stringValue();
        String form = member.startsWith(prefix) ? member.substring(prefix.length()) : "";
        if (!form.isEmpty() && part.holds(form)) {
          forms.computeIfAbsent(form, none -> new ArrayList<>()).add(bucket);
        }
      }
    }
    return forms;
  }

  /** Whether no form was left out. */
  static boolean areAll(EntityRow row, Map<String, Aggregate> aggregates) {
    for (int number = 0; number < row.parts().size(); number++) {
      if (FacetReader.other(FacetReader.terms(aggregates, PART + number)) > 0) {
        return false;
      }
    }
    return true;
  }

  /** The row's forms with their articles, most frequent first. */
  static List<ValueCount> counts(EntityRow row, Map<String, Aggregate> aggregates) {
    return read(row, aggregates).entrySet().stream()
        .map(form -> new ValueCount(form.getKey(), articles(form.getValue())))
        .sorted(FacetReader.MOST_FIRST)
        .toList();
  }

  /** The articles of a form. */
  static long articles(List<StringTermsBucket> buckets) {
    return buckets.stream().mapToLong(StringTermsBucket::docCount).sum();
  }
}
