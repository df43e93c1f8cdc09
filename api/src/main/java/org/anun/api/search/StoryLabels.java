package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonData;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.elastic.Fields;

/** The headline of each story: that of its earliest copy that has one. Thread-safe. */
final class StoryLabels {
  /** How long a headline may be behind the articles: only an earlier copy or an edit changes it. */
  private static final Duration KEPT = Duration.ofSeconds(30);

  private static final int MOST_KEPT = 10_000;

  private final Cache<String, String> known =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();
  private final ArticleIndex index;

  StoryLabels(ArticleIndex index) {
    this.index = index;
  }

  /** Each story's label; a story none of whose copies has a headline is its own label. */
  Map<String, String> of(Collection<String> stories) {
    var labels = new HashMap<>(known.getAllPresent(stories));
    List<String> unknown = stories.stream().filter(story -> !labels.containsKey(story)).toList();
    if (!unknown.isEmpty()) {
      var response = index.search(request(index.alias(), unknown));
      for (var hit : response.hits().hits()) {
        JsonData source = hit.source();
        if (source != null) {
          JsonObject article = source.toJson().asJsonObject();
          labels.put(article.getString(Fields.STORY), article.getString(Fields.TITLE));
        }
      }
      unknown.forEach(story -> labels.putIfAbsent(story, story));
      if (!ArticleSearch.partial(response)) {
        unknown.forEach(story -> known.put(story, labels.getOrDefault(story, story)));
      }
    }
    return labels;
  }

  static SearchRequest request(String alias, Collection<String> stories) {
    List<FieldValue> values = stories.stream().map(FieldValue::of).toList();
    return ArticleIndex.counting(alias)
        .size(stories.size())
        .query(
            query ->
                query.bool(
                    both ->
                        both.filter(
                                of ->
                                    of.terms(
                                        any ->
                                            any.field(Fields.STORY)
                                                .terms(terms -> terms.value(values))))
                            .filter(with -> with.exists(any -> any.field(Fields.TITLE)))))
        .collapse(by -> by.field(Fields.STORY))
        .sort(
            by ->
                by.field(
                    day -> day.field(Fields.PUBLISHED_AT).order(SortOrder.Asc).missing("_last")))
        .source(source -> source.filter(fields -> fields.includes(Fields.STORY, Fields.TITLE)))
        .build();
  }
}
