package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.Map;
import org.anun.api.query.BadParameters;
import org.anun.api.query.FacetField;
import org.anun.api.query.FacetQuery;
import org.anun.api.query.Limits;
import org.anun.api.query.ParameterError;
import org.anun.names.NameEngine;

/** Lists the values of one facet. Thread-safe. */
public final class FacetSearch {
  /** The most full names read to find the persons that a prefix means. */
  private static final int NAMES = 200;

  private final ArticleIndex index;
  private final NameEngine engine;
  private final NameForms forms;
  private final FilterQueries filters;
  private final FacetAggregations facets;
  private final PersonLabels persons;
  private final StoryLabels headlines;

  /** Searches one index. */
  public FacetSearch(ArticleIndex index, NameEngine engine) {
    this.index = index;
    this.engine = engine;
    this.forms = new NameForms(engine);
    this.filters = new FilterQueries(forms);
    this.facets = new FacetAggregations(filters);
    this.persons = new PersonLabels(index);
    this.headlines = new StoryLabels(index);
  }

  /**
   * The facet's values, narrowed by all filters but its own.
   *
   * @throws BadParameters when spellings are asked for without saying of which name
   * @throws IndexFailure when the index gives no answer
   */
  public FacetPage values(FacetQuery query) {
    return query.field() == FacetField.SPELLING ? spellings(query) : plain(query);
  }

  private FacetPage plain(FacetQuery query) {
    FacetField field = query.field();
    SearchResponse<JsonData> response = index.search(request(query, counts(query)));
    List<String> wanted = query.filters().wanted(field);
    Aggregate counted = FacetReader.aggregate(response.aggregations(), field.code());
    FieldCounts counts =
        field == FacetField.STORY
            ? FacetReader.stories(counted, wanted, query.size())
            : FacetReader.field(counted, wanted);
    List<String> values = counts.values().stream().map(ValueCount::value).toList();
    Map<String, String> names =
        switch (field) {
          case PERSON -> persons.of(values);
          case STORY -> headlines.of(values);
          default -> Map.of();
        };
    return page(
        query,
        response,
        FacetReader.labelled(
            counts, wanted, value -> names.getOrDefault(value, FacetReader.label(field, value))));
  }

  private Aggregation counts(FacetQuery query) {
    String prefix = query.prefix();
    if (prefix == null) {
      return facets.field(query.field(), query.filters(), query.size());
    }
    if (query.field() == FacetField.PERSON) {
      return facets.exactly(
          FacetField.PERSON, query.filters(), query.size(), persons(query, prefix));
    }
    return facets.matching(
        query.field(), query.filters(), query.size(), NameForms.beginning(prefix));
  }

  /** The keys of the persons of whose name a word begins so, in any attested form. */
  private List<String> persons(FacetQuery query, String prefix) {
    String fullName = "[^|]+ [^|]+\\|(.* )?" + NameForms.beginning(prefix);
    Aggregation names = facets.matching(FacetField.SPELLING, query.filters(), NAMES, fullName);
    Aggregate found =
        FacetReader.aggregate(
            index.search(request(query, names)).aggregations(), query.field().code());
    return FacetReader.counts(
            FacetReader.terms(found.filter().aggregations(), FacetAggregations.VALUES))
        .stream()
        .map(name -> NameForms.key(name.value()))
        .distinct()
        .toList();
  }

  private FacetPage spellings(FacetQuery query) {
    String prefix = query.prefix();
    List<String> words = query.text().words();
    List<String> patterns = words.stream().map(forms::reached).toList();
    if (prefix == null && patterns.stream().allMatch(String::isEmpty)) {
      throw new BadParameters(
          List.of(
              new ParameterError(
                  "prefix", "is needed for spellings when q does not say of which name")));
    }
    Aggregation counts =
        prefix == null
            ? facets.spellings(query.filters(), patterns, Limits.FORMS)
            : facets.formsLike(
                query.filters(), Limits.FORMS, "[^|]+\\|" + NameForms.beginning(prefix));
    SearchResponse<JsonData> response = index.search(request(query, counts));
    Aggregate found = FacetReader.aggregate(response.aggregations(), query.field().code());
    List<String> wanted = query.filters().wanted(FacetField.SPELLING);
    List<AttestedForm> attested = FacetReader.attested(found);
    FieldCounts listed =
        FacetReader.spellings(
            found,
            prefix == null ? new QueryNames(words, engine, forms).of(attested) : attested,
            wanted,
            query.size());
    return page(query, response, FacetReader.labelled(listed, wanted, form -> form));
  }

  private SearchRequest request(FacetQuery query, Aggregation counts) {
    return ArticleIndex.counting(index.alias())
        .query(TextQuery.of(query.text(), query.match()))
        .aggregations(query.field().code(), counts)
        .build();
  }

  private static FacetPage page(
      FacetQuery query, SearchResponse<JsonData> response, Facet.OfValues values) {
    return new FacetPage(
        query.field().code(),
        ArticleSearch.partial(response),
        values.values(),
        values.other(),
        values.errorBound());
  }
}
