package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anun.api.query.BadParameters;
import org.anun.api.query.EntityQuery;
import org.anun.api.query.FacetField;
import org.anun.api.query.Limits;
import org.anun.api.query.ParameterError;
import org.anun.api.query.Sort;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.anun.authority.AuthorityEntity;
import org.anun.authority.Row;
import org.anun.names.NameEngine;
import org.jspecify.annotations.Nullable;

/** Shows one person, place or organisation. Thread-safe. */
public final class EntitySearch {
  private static final String KINDS = "kinds";
  private static final String TOGETHER = "together_";

  /** Hits shown of an entity; a search has the others. */
  private static final int LATEST = 10;

  /** Companions of each kind. */
  private static final int COMPANIONS = 10;

  private final ArticleIndex index;
  private final CurrentRows rows;
  private final LabelChoice choice;
  private final EntityLabels labels;

  /**
   * Searches one index.
   *
   * @param rows the people, places and organisations of the index
   */
  public EntitySearch(ArticleIndex index, NameEngine engine, CurrentRows rows) {
    this.index = index;
    this.rows = rows;
    this.choice = new LabelChoice(engine);
    this.labels = new EntityLabels(index, choice);
  }

  /**
   * The row of a key.
   *
   * @return empty when neither an article nor the authority has the key
   * @throws BadParameters when the key is that of several kinds and none is chosen
   * @throws IndexFailure when the index gives no answer
   */
  public Optional<EntityPage> page(EntityQuery query) {
    EntityRows now = rows.get();
    FacetField kind = query.kind() == null ? kind(now, query.key()) : query.kind();
    if (kind == null) {
      return Optional.empty();
    }
    EntityRow row = now.row(kind, query.key());
    SearchResponse<JsonData> response = index.search(request(index.alias(), now, row));
    long articles = articles(response);
    return articles == 0 && now.known(row).entities().isEmpty()
        ? Optional.empty()
        : Optional.of(page(now, row, articles, query.language(), response));
  }

  /** The kind that a key is of; null when of none. */
  private @Nullable FacetField kind(EntityRows now, String key) {
    List<FacetField> known =
        FacetField.ENTITIES.stream()
            .filter(field -> !now.known(now.row(field, key)).entities().isEmpty())
            .toList();
    List<FacetField> named = named(now, key);
    List<FacetField> kinds = named.isEmpty() ? known : named;
    if (kinds.size() > 1) {
      throw new BadParameters(
          List.of(
              new ParameterError(
                  EntityQuery.KIND,
                  Message.of(
                      Phrase.KIND_NEEDED,
                      kinds.stream().map(FacetField::code).collect(Collectors.joining(", "))))));
    }
    return kinds.isEmpty() ? null : kinds.getFirst();
  }

  /** The kinds in which articles have a key. */
  private List<FacetField> named(EntityRows now, String key) {
    Aggregation each =
        FacetAggregations.each(
            FacetField.ENTITIES.stream()
                .map(field -> RowQueries.articles(now.row(field, key)))
                .toList());
    SearchRequest request = ArticleIndex.counting(index.alias()).aggregations(KINDS, each).build();
    List<FiltersBucket> counts =
        FacetReader.aggregate(index.search(request).aggregations(), KINDS)
            .filters()
            .buckets()
            .array();
    var kinds = new ArrayList<FacetField>();
    for (int number = 0; number < counts.size(); number++) {
      if (counts.get(number).docCount() > 0) {
        kinds.add(FacetField.ENTITIES.get(number));
      }
    }
    return kinds;
  }

  static SearchRequest request(String alias, EntityRows now, EntityRow row) {
    var counts = new LinkedHashMap<String, Aggregation>();
    counts.putAll(MemberCounts.of(row, Limits.FORMS, FormDetails.counts()));
    counts.putAll(FormDetails.counts());
    counts.putAll(SearchRequests.span());
    for (FacetField field : FacetField.ENTITIES) {
      counts.put(
          TOGETHER + field.code(),
          Aggregation.of(
              agg ->
                  agg.filter(all -> all.matchAll(every -> every))
                      .aggregations(RowCounts.beside(now, row, field, COMPANIONS))));
    }
    return new SearchRequest.Builder()
        .index(alias)
        .size(LATEST)
        .trackTotalHits(track -> track.enabled(true))
        .timeout(ArticleIndex.SEARCH_TIMEOUT)
        .query(RowQueries.articles(row))
        .aggregations(counts)
        .sort(SearchRequests.order(Sort.NEWEST))
        .source(source -> source.filter(fields -> fields.includes(SearchRequests.HIT_FIELDS)))
        .build();
  }

  private EntityPage page(
      EntityRows now,
      EntityRow row,
      long articles,
      @Nullable String language,
      SearchResponse<JsonData> response) {
    Map<String, Aggregate> counted = response.aggregations();
    List<EntityPage.Member> members = EntityMembers.of(row, counted);
    Row known = now.known(row);
    Optional<AuthorityEntity> entity = known.entities().stream().findFirst();
    DateSpan span = DateSpan.of(response.aggregations(), PublishedDays.UTC);
    return new EntityPage(
        row.key(),
        row.field().code(),
        choice.label(
            now,
            row,
            language,
            language == null ? List.of() : EntityMembers.counts(members, language),
            EntityMembers.counts(members)),
        EntityMembers.labels(choice, now, row, members),
        entity.map(AuthorityEntity::wikidata).orElse(null),
        entity.map(AuthorityEntity::note).orElse(null),
        ArticleSearch.partial(response),
        members.stream().limit(Limits.FORMS).toList(),
        members.size() <= Limits.FORMS && MemberCounts.areAll(row, counted),
        articles,
        span == null ? null : day(span.first()),
        span == null ? null : day(span.last()),
        FormDetails.sources(counted),
        FormDetails.languages(counted),
        FormDetails.months(counted),
        together(now, row, language, counted),
        latest(response),
        SuggestSearch.search(row));
  }

  private List<EntityPage.Companion> together(
      EntityRows now, EntityRow row, @Nullable String language, Map<String, Aggregate> counted) {
    var counts = new LinkedHashMap<EntityRow, Long>();
    for (FacetField field : FacetField.ENTITIES) {
      Map<String, Aggregate> ofField =
          FacetReader.aggregate(counted, TOGETHER + field.code()).filter().aggregations();
      RowCounts.read(ofField, RowCounts.changedBeside(now, row, field), COMPANIONS)
          .values()
          .forEach(each -> counts.put(now.row(field, each.value()), each.count()));
    }
    Map<EntityRow, String> names = labels.of(now, counts.keySet(), language);
    return counts.entrySet().stream()
        .map(
            each ->
                new EntityPage.Companion(
                    each.getKey().field().code(),
                    each.getKey().key(),
                    names.getOrDefault(each.getKey(), each.getKey().key()),
                    each.getValue()))
        .toList();
  }

  private static List<Hit> latest(SearchResponse<JsonData> response) {
    return response.hits().hits().stream().map(HitReader::unmarked).toList();
  }

  private static long articles(SearchResponse<JsonData> response) {
    var total = response.hits().total();
    return total == null ? 0 : total.value();
  }

  private static String day(LocalDate day) {
    return day.toString();
  }
}
