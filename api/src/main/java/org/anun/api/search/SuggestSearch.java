package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anun.api.query.FacetField;
import org.anun.api.query.Parameters;
import org.anun.api.query.QueryText;
import org.anun.api.query.Sort;
import org.anun.api.query.SuggestQuery;
import org.anun.elastic.Fields;
import org.anun.names.NameEngine;

/** Suggests names and headlines while somebody types, by two requests. Thread-safe. */
public final class SuggestSearch {
  private static final String ALL = "all";
  private static final String KNOWN = "known_";
  private static final String KEYS = "keys_";
  private static final String MEMBERS = "members";

  /** The most keys and forms read to find the rows that a prefix means. */
  private static final int NAMES = 200;

  /** How many rows are counted exactly for each that is shown: a form counts less than its row. */
  private static final int COUNTED = 2;

  /** A headline that only sounds as typed stands below all that are written so. */
  private static final float SOUNDS = 0.01f;

  private final ArticleIndex index;
  private final NameEngine engine;
  private final CurrentRows rows;
  private final KnownNames known = new KnownNames();
  private final EntityLabels labels;

  /**
   * Searches one index.
   *
   * @param rows the people, places and organisations of the index
   */
  public SuggestSearch(ArticleIndex index, NameEngine engine, CurrentRows rows) {
    this.index = index;
    this.engine = engine;
    this.rows = rows;
    this.labels = new EntityLabels(index, new LabelChoice(engine));
  }

  /** A row that may be meant: the name by which, and in how many articles that was found. */
  private record Candidate(Optional<String> form, long formArticles, long articles) {
    Candidate and(Candidate other) {
      Candidate written =
          other.form.isPresent() && (form.isEmpty() || other.formArticles > formArticles)
              ? other
              : this;
      return new Candidate(written.form, written.formArticles, Math.max(articles, other.articles));
    }
  }

  /**
   * What begins as typed.
   *
   * @throws IndexFailure when the index gives no answer
   */
  public Suggestions suggest(SuggestQuery query) {
    EntityRows now = rows.get();
    NamePrefix prefix = NamePrefix.of(query.prefix(), engine);
    var byAuthority = new LinkedHashMap<FacetField, Map<String, Optional<String>>>();
    for (FacetField field : FacetField.ENTITIES) {
      byAuthority.put(field, known.forms(now.authority(), field, prefix));
    }
    SearchResponse<JsonData> response = index.search(request(query, now, prefix, byAuthority));
    Map<String, Aggregate> counted =
        FacetReader.aggregate(response.aggregations(), ALL).global().aggregations();
    var found = new LinkedHashMap<EntityRow, Candidate>();
    byAuthority.forEach((field, names) -> addKnown(found, now, field, names, counted));
    addStored(found, now, prefix, counted);
    return new Suggestions(
        query.prefix(),
        ArticleSearch.partial(response),
        names(query, now, found),
        titles(response));
  }

  private SearchRequest request(
      SuggestQuery query,
      EntityRows now,
      NamePrefix prefix,
      Map<FacetField, Map<String, Optional<String>>> byAuthority) {
    var counts = new LinkedHashMap<String, Aggregation>();
    byAuthority.forEach(
        (field, names) -> {
          List<EntityRow> some = names.keySet().stream().map(key -> now.row(field, key)).toList();
          counts.put(
              KNOWN + field.code(),
              Aggregation.of(
                  agg ->
                      agg.filter(all -> all.matchAll(every -> every))
                          .aggregations(RowCounts.only(now, field, some, NAMES))));
          counts.put(
              KEYS + field.code(),
              FacetAggregations.matching(field.indexField(), NAMES, prefix.keyPattern()));
        });
    counts.put(
        MEMBERS,
        FacetAggregations.matching(
            Fields.MEMBER, NAMES, "[a-z]+:[^|]+\\|" + prefix.writtenPattern()));
    return ArticleIndex.counting(index.alias())
        .size(query.limit())
        .query(headline(query.prefix(), prefix))
        .source(source -> source.filter(fields -> fields.includes(SearchRequests.HIT_FIELDS)))
        .collapse(by -> by.field(Fields.STORY))
        .sort(SearchRequests.order(Sort.RELEVANCE))
        .aggregations(ALL, Aggregation.of(agg -> agg.global(every -> every).aggregations(counts)))
        .build();
  }

  /** Headlines that are written as typed, or that have names which sound so. */
  private Query headline(String typed, NamePrefix prefix) {
    Query written =
        Query.of(
            query ->
                query.multiMatch(
                    multi ->
                        multi
                            .query(typed)
                            .fields(Fields.subfield(Fields.TITLE, Fields.EXACT))
                            .type(TextQueryType.BoolPrefix)
                            .operator(Operator.And)));
    List<Query> words =
        prefix.words().stream()
            .map(word -> soundsSo(engine.keys(word.written()).precise()))
            .toList();
    Query sounded = Query.of(query -> query.bool(all -> all.must(words).boost(SOUNDS)));
    return Query.of(query -> query.disMax(best -> best.queries(written, sounded)));
  }

  private static Query soundsSo(List<String> keys) {
    if (keys.isEmpty()) {
      return Query.of(query -> query.matchNone(none -> none));
    }
    List<Query> any =
        keys.stream()
            .map(
                key ->
                    Query.of(
                        query ->
                            query.prefix(
                                name ->
                                    name.field(Fields.subfield(Fields.TITLE, Fields.NAME))
                                        .value(key))))
            .toList();
    return Query.of(query -> query.bool(one -> one.should(any).minimumShouldMatch("1")));
  }

  private static void addKnown(
      Map<EntityRow, Candidate> found,
      EntityRows now,
      FacetField field,
      Map<String, Optional<String>> names,
      Map<String, Aggregate> counted) {
    List<EntityRow> some = names.keySet().stream().map(key -> now.row(field, key)).toList();
    FieldCounts counts =
        RowCounts.read(
            FacetReader.aggregate(counted, KNOWN + field.code()).filter().aggregations(),
            RowCounts.changedAmong(now, field, some),
            NAMES);
    for (ValueCount row : counts.values()) {
      Optional<String> form = names.getOrDefault(row.value(), Optional.empty());
      found.merge(now.row(field, row.value()), new Candidate(form, 0, row.count()), Candidate::and);
    }
  }

  private void addStored(
      Map<EntityRow, Candidate> found,
      EntityRows now,
      NamePrefix prefix,
      Map<String, Aggregate> counted) {
    for (FacetField field : FacetField.ENTITIES) {
      for (ValueCount key : FacetReader.counts(FacetReader.terms(counted, KEYS + field.code()))) {
        if (prefix.matches(NamePrefix.sounds(key.value()))) {
          found.merge(
              now.row(field, key.value()),
              new Candidate(Optional.empty(), 0, key.count()),
              Candidate::and);
        }
      }
    }
    for (ValueCount member : FacetReader.counts(FacetReader.terms(counted, MEMBERS))) {
      String form = NameForms.form(member.value());
      String kindAndKey = NameForms.key(member.value());
      int kind = kindAndKey.indexOf(Fields.MEMBER_SEPARATOR);
      FacetField field = FacetField.of(kindAndKey.substring(0, Math.max(0, kind)));
      if (field != null && prefix.matches(NamePrefix.words(form, engine))) {
        String row = now.keyOf(field, kindAndKey.substring(kind + 1), form);
        found.merge(
            now.row(field, row),
            new Candidate(Optional.of(form), member.count(), member.count()),
            Candidate::and);
      }
    }
  }

  private List<Suggestions.Name> names(
      SuggestQuery query, EntityRows now, Map<EntityRow, Candidate> found) {
    List<EntityRow> likeliest =
        found.entrySet().stream()
            .sorted(
                Comparator.comparingLong(
                        (Map.Entry<EntityRow, Candidate> each) -> each.getValue().articles())
                    .reversed())
            .limit((long) COUNTED * query.limit())
            .map(Map.Entry::getKey)
            .toList();
    var names = new ArrayList<Suggestions.Name>();
    labels
        .counted(now, likeliest, query.language())
        .forEach(
            (row, named) -> {
              if (named.articles() > 0) {
                Candidate candidate = found.get(row);
                String form = candidate == null ? null : candidate.form().orElse(null);
                names.add(
                    new Suggestions.Name(
                        row.field().code(),
                        row.key(),
                        named.label(),
                        form,
                        QueryText.naming(form == null ? named.label() : form),
                        named.articles(),
                        search(row)));
              }
            });
    names.sort(
        Comparator.comparingLong(Suggestions.Name::articles)
            .reversed()
            .thenComparing(Suggestions.Name::label));
    return names.subList(0, Math.min(query.limit(), names.size()));
  }

  /** The relative URL of a row's articles. */
  static String search(EntityRow row) {
    var parameters = new Parameters(Map.of(row.field().code(), List.of(row.key())));
    return "/v1/search?" + parameters.encoded();
  }

  private static List<Suggestions.Title> titles(SearchResponse<JsonData> response) {
    var titles = new ArrayList<Suggestions.Title>();
    for (var hit : response.hits().hits()) {
      JsonData source = hit.source();
      if (source != null && hit.id() != null) {
        JsonObject article = source.toJson().asJsonObject();
        titles.add(
            new Suggestions.Title(
                hit.id(),
                article.getString(Fields.TITLE, ""),
                article.getString(Fields.SOURCE, null),
                article.getString(Fields.LANGUAGE, null),
                article.getString(Fields.PUBLISHED_AT, null)));
      }
    }
    return titles;
  }
}
