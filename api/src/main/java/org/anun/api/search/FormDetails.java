package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anun.api.query.FacetField;
import org.anun.elastic.Fields;

/** Who writes a form, in which language and when: the counts beside it. Pure. */
final class FormDetails {
  private static final String LANGUAGES = "languages";
  private static final String MONTHS = "months";
  private static final int MOST_LANGUAGES = 50;

  private FormDetails() {}

  static Map<String, Aggregation> counts() {
    var counts = new LinkedHashMap<String, Aggregation>();
    counts.put(FacetAggregations.SOURCES, FacetAggregations.sources());
    counts.put(LANGUAGES, FacetAggregations.values(FacetField.LANGUAGE, MOST_LANGUAGES));
    counts.put(
        MONTHS,
        Aggregation.of(
            agg ->
                agg.dateHistogram(
                    months ->
                        months
                            .field(Fields.PUBLISHED_AT)
                            .calendarInterval(CalendarInterval.Month)
                            .minDocCount(1)
                            .format("yyyy-MM"))));
    return counts;
  }

  static List<ValueCount> sources(Map<String, Aggregate> counted) {
    return FacetReader.counts(FacetReader.terms(counted, FacetAggregations.SOURCES));
  }

  static List<ValueCount> languages(Map<String, Aggregate> counted) {
    return FacetReader.counts(FacetReader.terms(counted, LANGUAGES));
  }

  static List<MonthCount> months(Map<String, Aggregate> counted) {
    var months = new ArrayList<MonthCount>();
    FacetReader.aggregate(counted, MONTHS)
        .dateHistogram()
        .buckets()
        .array()
        .forEach(
            month ->
                months.add(
                    new MonthCount(Objects.requireNonNull(month.keyAsString()), month.docCount())));
    return months;
  }
}
