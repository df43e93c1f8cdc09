package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anun.api.query.BadParameters;
import org.anun.api.query.FacetField;
import org.anun.api.query.FacetQuery;
import org.anun.api.query.Limits;
import org.anun.api.query.ParameterError;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.anun.elastic.Fields;
import org.anun.names.NameEngine;

/** Lists the values of one facet. Thread-safe. */
public final class FacetSearch {
  /** The most keys and forms read to find the rows that a prefix means. */
  private static final int NAMES = 200;

  /** More languages than an index has. */
  private static final int LANGUAGES = 200;

  private final ArticleIndex index;
  private final NameEngine engine;
  private final NameForms forms;
  private final CurrentRows rows;
  private final KnownNames names;
  private final FacetLabels labels;

  /**
   * Searches one index.
   *
   * @param rows the people, places and organisations of the index
   */
  public FacetSearch(ArticleIndex index, NameEngine engine, CurrentRows rows) {
    this.index = index;
    this.engine = engine;
    this.forms = new NameForms(engine);
    this.rows = rows;
    this.names = new KnownNames();
    this.labels = new FacetLabels(index, engine);
  }

  /**
   * The facet's values, narrowed by all filters but its own.
   *
   * @throws BadParameters when spellings are asked for without saying of which name
   * @throws IndexFailure when the index gives no answer
   */
  public FacetPage values(FacetQuery query) {
    return switch (query.field()) {
      case PERSON, PLACE, ORGANISATION -> entities(query, facets());
      case SPELLING -> spellings(query);
      case LANGUAGE -> languages(query, facets());
      case SOURCE, STORY -> plain(query, facets());
    };
  }

  private FacetPage languages(FacetQuery query, FacetAggregations facets) {
    if (query.prefix() == null) {
      return plain(query, facets);
    }
    Aggregation counts = facets.field(FacetField.LANGUAGE, query.filters(), LANGUAGES);
    SearchResponse<JsonData> response = index.search(request(query, counts));
    List<String> wanted = query.filters().wanted(FacetField.LANGUAGE);
    var prefix = LanguagePrefix.of(query.prefix(), query.language());
    FieldCounts all = FacetReader.field(counted(query, response), wanted);
    return labelled(
        query,
        response,
        facets.rows(),
        FacetReader.some(all, prefix::matches, wanted, query.size()));
  }

  private FacetPage plain(FacetQuery query, FacetAggregations facets) {
    FacetField field = query.field();
    String prefix = query.prefix();
    Aggregation counts =
        prefix == null
            ? facets.field(field, query.filters(), query.size())
            : facets.matching(field, query.filters(), query.size(), pattern(query, prefix));
    SearchResponse<JsonData> response = index.search(request(query, counts));
    List<String> wanted = query.filters().wanted(field);
    Aggregate counted = counted(query, response);
    return labelled(
        query,
        response,
        facets.rows(),
        field == FacetField.STORY
            ? FacetReader.stories(counted, wanted, query.size())
            : FacetReader.field(counted, wanted));
  }

  /** The values that begin as typed, and those without one by what the reader sees for them. */
  private static String pattern(FacetQuery query, String typed) {
    String begins = NameForms.beginning(typed);
    String unknown = FacetReader.label(query.field(), FacetField.UNKNOWN, query.language());
    return query.field().countsUnknown() && Pattern.matches(begins, unknown)
        ? begins + "|" + FacetField.UNKNOWN
        : begins;
  }

  private FacetPage entities(FacetQuery query, FacetAggregations facets) {
    FacetField field = query.field();
    EntityRows now = facets.rows();
    List<String> listed = now.listed(query.filters(), field);
    List<EntityRow> one = now.changed(field);
    Aggregation counts;
    if (query.prefix() == null) {
      counts = facets.field(field, query.filters(), query.size());
    } else {
      List<EntityRow> found = found(query, query.prefix(), facets);
      one = RowCounts.changedAmong(now, field, found);
      counts = facets.rows(field, query.filters(), query.size(), found);
    }
    SearchResponse<JsonData> response = index.search(request(query, counts));
    return labelled(
        query,
        response,
        now,
        FacetReader.rows(counted(query, response), one, listed, query.size()));
  }

  /**
   * The rows of whose names the words begin so: those that the authority knows by such a name,
   * those whose stored key sounds so, and those that articles write so.
   */
  private List<EntityRow> found(FacetQuery query, String typed, FacetAggregations facets) {
    FacetField field = query.field();
    EntityRows now = facets.rows();
    NamePrefix prefix = NamePrefix.of(typed, engine);
    Set<String> keys = names.rows(now.authority(), field, prefix);
    String anyKey = NameForms.escaped(field.code() + Fields.MEMBER_SEPARATOR) + "[^|]+\\|";
    Aggregation candidates =
        facets.candidates(
            field, query.filters(), NAMES, prefix.keyPattern(), anyKey + prefix.writtenPattern());
    Map<String, Aggregate> counted =
        counted(query, index.search(request(query, candidates))).filter().aggregations();
    for (ValueCount key :
        FacetReader.counts(FacetReader.terms(counted, FacetAggregations.VALUES))) {
      if (prefix.matches(NamePrefix.sounds(key.value()))) {
        keys.add(now.row(field, key.value()).key());
      }
    }
    for (ValueCount member :
        FacetReader.counts(FacetReader.terms(counted, FacetAggregations.MEMBERS))) {
      String form = NameForms.form(member.value());
      if (prefix.matches(NamePrefix.words(form, engine))) {
        String key = NameForms.key(member.value()).substring(field.code().length() + 1);
        keys.add(now.keyOf(field, key, form));
      }
    }
    return keys.stream().map(key -> now.row(field, key)).toList();
  }

  private FacetAggregations facets() {
    return new FacetAggregations(new FilterQueries(forms, rows.get()));
  }

  private FacetPage spellings(FacetQuery query) {
    String prefix = query.prefix();
    List<String> words = QueryNames.written(query.text(), query.filters());
    List<String> patterns = words.stream().map(forms::reached).toList();
    if (prefix == null && patterns.stream().allMatch(String::isEmpty)) {
      throw new BadParameters(
          List.of(new ParameterError("prefix", Message.of(Phrase.PREFIX_FOR_SPELLINGS))));
    }
    FacetAggregations facets = facets();
    Aggregation counts =
        prefix == null
            ? facets.spellings(query.filters(), patterns, Limits.FORMS)
            : facets.formsLike(
                query.filters(), Limits.FORMS, "[^|]+\\|" + NameForms.beginning(prefix));
    SearchResponse<JsonData> response = index.search(request(query, counts));
    Aggregate found = counted(query, response);
    List<String> wanted = query.filters().wanted(FacetField.SPELLING);
    List<AttestedForm> attested = FacetReader.attested(found);
    FieldCounts listed =
        FacetReader.spellings(
            found,
            prefix == null ? new QueryNames(words, forms).of(attested) : attested,
            wanted,
            query.size());
    return labelled(query, response, facets.rows(), listed);
  }

  private FacetPage labelled(
      FacetQuery query, SearchResponse<JsonData> response, EntityRows now, FieldCounts counts) {
    Facet.OfValues values =
        labels
            .of(now, Map.of(query.field(), counts), query.filters(), query.language())
            .values()
            .iterator()
            .next();
    return new FacetPage(
        query.field().code(),
        ArticleSearch.partial(response),
        values.values(),
        values.other(),
        values.errorBound());
  }

  private static Aggregate counted(FacetQuery query, SearchResponse<JsonData> response) {
    return FacetReader.aggregate(response.aggregations(), query.field().code());
  }

  private SearchRequest request(FacetQuery query, Aggregation counts) {
    return ArticleIndex.counting(index.alias())
        .query(TextQuery.of(query.text(), query.match()))
        .aggregations(query.field().code(), counts)
        .build();
  }
}
