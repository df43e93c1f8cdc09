package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anun.api.query.FacetField;
import org.anun.api.query.Parameters;
import org.anun.api.query.SimilarQuery;
import org.anun.elastic.Fields;
import org.anun.names.NameEngine;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that are like one: by the words that tell it from others, and, in every language,
 * by whom and what it names. Thread-safe.
 */
public final class SimilarSearch {
  private static final String ALL = "all";
  private static final String COPIES = "copies";

  /** Whom and what a hit shares with the article is told up to so many. */
  private static final int SHARED = 12;

  /** More than Anun tells apart. */
  private static final int LANGUAGES = 50;

  private static final List<String> FIELDS =
      Stream.concat(
              SearchRequests.HIT_FIELDS.stream(),
              Stream.of(Fields.PERSON, Fields.PLACE, Fields.ORGANISATION, Fields.MEMBER))
          .toList();

  private final ArticleIndex index;
  private final CurrentRows rows;
  private final EntityLabels labels;
  private final Likeness likeness;

  /**
   * Searches one index.
   *
   * @param rows the people, places and organisations of the index
   */
  public SimilarSearch(ArticleIndex index, NameEngine engine, CurrentRows rows) {
    this.index = index;
    this.rows = rows;
    this.labels = new EntityLabels(index, new LabelChoice(engine));
    this.likeness = new Likeness(index.alias());
  }

  /**
   * The articles that are like one.
   *
   * @return empty when there is no such article
   * @throws IndexFailure when the index gives no answer
   */
  public Optional<SimilarArticles> to(SimilarQuery query) {
    SearchResponse<JsonData> response = index.search(own(query.id()));
    return response.hits().hits().stream()
        .findFirst()
        .flatMap(hit -> Optional.ofNullable(hit.source()))
        .map(source -> to(query, source.toJson().asJsonObject(), languages(response)));
  }

  /** Asks for the article, and how many there are in each language. */
  private SearchRequest own(String id) {
    return ArticleIndex.counting(index.alias())
        .size(1)
        .query(own -> own.ids(by -> by.values(id)))
        .source(source -> source.filter(fields -> fields.includes(FIELDS)))
        .aggregations(
            ALL,
            Aggregation.of(
                agg ->
                    agg.global(all -> all)
                        .aggregations(
                            Fields.LANGUAGE,
                            FacetAggregations.values(FacetField.LANGUAGE, LANGUAGES))))
        .build();
  }

  private static Map<String, Long> languages(SearchResponse<JsonData> response) {
    var counts = new HashMap<String, Long>();
    FacetReader.counts(
            FacetReader.terms(
                FacetReader.aggregate(response.aggregations(), ALL).global().aggregations(),
                Fields.LANGUAGE))
        .forEach(language -> counts.put(language.value(), language.count()));
    return counts;
  }

  private SimilarArticles to(SimilarQuery query, JsonObject article, Map<String, Long> languages) {
    String story = article.getString(Fields.STORY, query.id());
    SearchResponse<JsonData> response = index.search(request(query, article, story, languages));
    EntityRows now = rows.get();
    Set<EntityRow> own = ArticleRows.of(now, article);
    var shared = new LinkedHashMap<Hit, List<EntityRow>>();
    for (var hit : response.hits().hits()) {
      shared.put(HitReader.unmarked(hit), shared(own, now, hit.source()));
    }
    var named = new LinkedHashSet<EntityRow>();
    shared.values().forEach(named::addAll);
    Map<EntityRow, String> names = labels.of(now, named, query.language());
    return new SimilarArticles(
        query.id(),
        ArticleSearch.partial(response),
        story(story, response),
        shared.entrySet().stream()
            .map(each -> hit(each.getKey(), each.getValue(), names))
            .toList());
  }

  private static SimilarArticles.SimilarHit hit(
      Hit hit, List<EntityRow> shared, Map<EntityRow, String> names) {
    return new SimilarArticles.SimilarHit(
        hit,
        shared.stream()
            .map(
                row ->
                    new SimilarArticles.Shared(
                        row.field().code(), row.key(), names.getOrDefault(row, row.key())))
            .toList());
  }

  private static List<EntityRow> shared(
      Collection<EntityRow> own, EntityRows now, @Nullable JsonData hit) {
    if (hit == null) {
      return List.of();
    }
    Set<EntityRow> others = ArticleRows.of(now, hit.toJson().asJsonObject());
    return own.stream().filter(others::contains).limit(SHARED).toList();
  }

  private static SimilarArticles.@Nullable Story story(
      String story, SearchResponse<JsonData> response) {
    long copies =
        FacetReader.aggregate(
                    FacetReader.aggregate(response.aggregations(), ALL).global().aggregations(),
                    COPIES)
                .filter()
                .docCount()
            - 1;
    var parameters = new Parameters(Map.of(FacetField.STORY.code(), List.of(story)));
    return copies > 0
        ? new SimilarArticles.Story(copies, "/v1/search?" + parameters.encoded())
        : null;
  }

  private SearchRequest request(
      SimilarQuery query, JsonObject article, String story, Map<String, Long> languages) {
    Aggregation copies =
        Aggregation.of(
            agg -> agg.filter(own -> own.term(by -> by.field(Fields.STORY).value(story))));
    return ArticleIndex.counting(index.alias())
        .size(query.limit())
        .query(
            like ->
                like.bool(
                    any ->
                        any.should(likeness.queries(query.id(), article, languages))
                            .minimumShouldMatch("1")
                            .mustNot(own -> own.term(by -> by.field(Fields.STORY).value(story)))
                            .mustNot(own -> own.ids(by -> by.values(query.id())))))
        .collapse(by -> by.field(Fields.STORY))
        .source(source -> source.filter(fields -> fields.includes(FIELDS)))
        .aggregations(
            ALL, Aggregation.of(agg -> agg.global(all -> all).aggregations(COPIES, copies)))
        .build();
  }
}
