package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.MoreLikeThisQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import java.util.ArrayList;
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

  /** Words by which an article is told from others, those that are rare elsewhere first. */
  private static final int WORDS = 30;

  /**
   * How many of the words another article needs: in the sample articles a third parts a report of
   * the same event from one that is merely in the same language.
   */
  private static final String ENOUGH_WORDS = "30%";

  /** Rows by which an article is told from others. */
  private static final int ROWS = 15;

  /**
   * How many of the rows another article needs: both of two, half of up to six, a third of more.
   * One alone says no more than a facet does.
   */
  private static final String ENOUGH_ROWS = "2<-50% 6<34%";

  /**
   * What the rows count beside the words: thirty words of one language add up to more than fifteen
   * rows, and in the sample articles a report of the same event in another language would stand
   * below whatever is in the same one.
   */
  private static final float ROWS_WEIGHT = 3;

  /** Whom and what a hit shares with the article is told up to so many. */
  private static final int SHARED = 12;

  /** A word or row of one article alone leads to no other. */
  private static final int LEAST_ARTICLES = 2;

  /**
   * A word that one in so many articles of a language has tells none from the others: by the whole
   * index, in which a language may be rare, its little words would look rare too.
   */
  private static final long COMMON_SHARE = 10;

  /** Articles that may share a word, however few there are in the language. */
  private static final long LEAST_COMMON = 3;

  /** More than Anun tells apart. */
  private static final int LANGUAGES = 50;

  private static final List<String> FIELDS =
      Stream.concat(
              SearchRequests.HIT_FIELDS.stream(),
              Stream.of(Fields.PERSON, Fields.PLACE, Fields.ORGANISATION, Fields.MEMBER))
          .toList();

  private final ArticleIndex index;
  private final NameEngine engine;
  private final CurrentRows rows;
  private final EntityLabels labels;

  /**
   * Searches one index.
   *
   * @param rows the people, places and organisations of the index
   */
  public SimilarSearch(ArticleIndex index, NameEngine engine, CurrentRows rows) {
    this.index = index;
    this.engine = engine;
    this.rows = rows;
    this.labels = new EntityLabels(index, new LabelChoice(engine));
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
    // Nothing is looked for, so nothing is marked.
    var nothing = new QueryNames(List.of(), new NameForms(engine));
    var reader = new HitReader(new SpellingTable(nothing, List.of(), null));
    var shared = new LinkedHashMap<Hit, List<EntityRow>>();
    for (var hit : response.hits().hits()) {
      shared.put(reader.read(hit), shared(own, now, hit.source()));
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
                        any.should(alike(query.id(), article, languages))
                            .minimumShouldMatch("1")
                            .mustNot(own -> own.term(by -> by.field(Fields.STORY).value(story)))
                            .mustNot(own -> own.ids(by -> by.values(query.id())))))
        .collapse(by -> by.field(Fields.STORY))
        .source(source -> source.filter(fields -> fields.includes(FIELDS)))
        .aggregations(
            ALL, Aggregation.of(agg -> agg.global(all -> all).aggregations(COPIES, copies)))
        .build();
  }

  private List<Query> alike(String id, JsonObject article, Map<String, Long> languages) {
    var likes = new ArrayList<Query>();
    String language = article.getString(Fields.LANGUAGE, FacetField.UNKNOWN);
    int common = (int) Math.max(LEAST_COMMON, languages.getOrDefault(language, 0L) / COMMON_SHARE);
    likes.add(like(id, words(language), WORDS, ENOUGH_WORDS).maxDocFreq(common).build()._toQuery());
    List<String> named =
        Stream.of(Fields.PERSON, Fields.PLACE, Fields.ORGANISATION)
            .filter(field -> !ArticleRows.values(article, field).isEmpty())
            .toList();
    if (!named.isEmpty()) {
      likes.add(like(id, named, ROWS, ENOUGH_ROWS).boost(ROWS_WEIGHT).build()._toQuery());
    }
    return likes;
  }

  /** The subfields that hold the words of a language without their endings. */
  private static List<String> words(String language) {
    return Fields.WORD_SUBFIELDS.contains(language)
        ? List.of(Fields.subfield(Fields.TITLE, language), Fields.subfield(Fields.TEXT, language))
        : List.of(Fields.TITLE, Fields.TEXT);
  }

  private MoreLikeThisQuery.Builder like(String id, List<String> fields, int terms, String enough) {
    return new MoreLikeThisQuery.Builder()
        .like(like -> like.document(own -> own.index(index.alias()).id(id)))
        .fields(fields)
        .minTermFreq(1)
        .minDocFreq(LEAST_ARTICLES)
        .maxQueryTerms(terms)
        .minimumShouldMatch(enough);
  }
}
