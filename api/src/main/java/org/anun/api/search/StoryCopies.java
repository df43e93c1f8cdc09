package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.api.query.FacetField;
import org.anun.api.query.SearchQuery;
import org.anun.elastic.Fields;
import org.jspecify.annotations.Nullable;

/** The copies that a collapsed hit stands for. Thread-safe. */
final class StoryCopies {
  private static final String STORIES = "stories";

  private final ArticleIndex index;

  StoryCopies(ArticleIndex index) {
    this.index = index;
  }

  /** The hits, each with the other articles of its story that match as well. */
  List<Hit> beside(SearchQuery query, FilterQueries filters, List<Hit> hits) {
    List<String> stories = hits.stream().map(Hit::story).toList();
    if (stories.isEmpty()) {
      return hits;
    }
    Map<String, Aggregate> counted =
        index.search(request(index.alias(), filters, query, stories)).aggregations();
    Map<String, StringTermsBucket> byStory = new HashMap<>();
    for (StringTermsBucket story : FacetReader.terms(counted, STORIES).buckets().array()) {
      byStory.put(story.key().stringValue(), story);
    }
    return hits.stream().map(hit -> hit.with(copies(hit, byStory.get(hit.story())))).toList();
  }

  static SearchRequest request(
      String alias, FilterQueries filters, SearchQuery query, List<String> stories) {
    List<FieldValue> values = stories.stream().map(FieldValue::of).toList();
    Aggregation byStory =
        Aggregation.of(
            agg ->
                agg.terms(terms -> terms.field(Fields.STORY).size(stories.size()))
                    .aggregations(Fields.SOURCE, FacetAggregations.sources())
                    .aggregations(
                        Fields.LANGUAGE,
                        FacetAggregations.values(FacetField.LANGUAGE, Hit.Copies.MOST_VALUES)));
    return ArticleIndex.counting(alias)
        .query(
            both ->
                both.bool(
                    all ->
                        all.filter(TextQuery.of(query.text(), query.match()))
                            .filter(filters.all(query.filters()))
                            .filter(
                                of ->
                                    of.terms(
                                        any ->
                                            any.field(Fields.STORY)
                                                .terms(terms -> terms.value(values))))))
        .aggregations(STORIES, byStory)
        .build();
  }

  /** All copies but the hit itself. */
  static Hit.Copies copies(Hit hit, @Nullable StringTermsBucket story) {
    if (story == null) {
      return new Hit.Copies(0, List.of(), List.of());
    }
    return new Hit.Copies(
        Math.max(0, story.docCount() - 1),
        others(story, Fields.SOURCE, hit.source()),
        others(story, Fields.LANGUAGE, hit.language()));
  }

  private static List<ValueCount> others(
      StringTermsBucket story, String field, @Nullable String own) {
    String hidden = own == null ? FacetField.UNKNOWN : own;
    var others = new ArrayList<ValueCount>();
    for (ValueCount each : FacetReader.counts(FacetReader.terms(story.aggregations(), field))) {
      long left = each.value().equals(hidden) ? each.count() - 1 : each.count();
      if (left > 0) {
        others.add(new ValueCount(each.value(), left));
      }
    }
    others.sort(FacetReader.MOST_FIRST);
    return others;
  }
}
