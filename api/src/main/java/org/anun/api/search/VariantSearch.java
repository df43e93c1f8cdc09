package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anun.api.query.Limits;
import org.anun.api.query.VariantsQuery;
import org.anun.names.Comparison;
import org.anun.names.NameEngine;
import org.anun.names.Script;

/** Finds the forms of a name that articles use. Thread-safe. */
public final class VariantSearch {
  /** The forms of the full name; those of its words follow under their number. */
  private static final String FULL_NAME = "full_name";

  private static final String WORD = "word";

  private final ArticleIndex index;
  private final NameForms forms;
  private final CurrentRows rows;

  /**
   * Searches one index.
   *
   * @param rows the people, places and organisations of the index
   */
  public VariantSearch(ArticleIndex index, NameEngine engine, CurrentRows rows) {
    this.index = index;
    this.forms = new NameForms(engine);
    this.rows = rows;
  }

  /**
   * The forms of a name. For several words these are the forms of the full name; where no article
   * has it in full, those of each word.
   *
   * @throws IndexFailure when the index gives no answer
   */
  public Variants forms(VariantsQuery query) {
    SearchResponse<JsonData> response = index.search(request(query));
    Map<String, StringTermsAggregate> found = new LinkedHashMap<>();
    response.aggregations().forEach((name, counted) -> found.put(name, counted.sterms()));
    StringTermsAggregate full = found.remove(FULL_NAME);

    Map<String, Variants.Form> byForm = new LinkedHashMap<>();
    boolean complete = true;
    if (full != null) {
      complete = add(byForm, full, query.name());
    }
    boolean inFull = !byForm.isEmpty();
    if (!inFull) {
      for (Map.Entry<String, StringTermsAggregate> word : found.entrySet()) {
        String written =
            query.words().get(Integer.parseInt(word.getKey().substring(WORD.length())));
        complete &= add(byForm, word.getValue(), written);
      }
    }
    List<Variants.Form> listed =
        byForm.values().stream()
            .sorted(
                Comparator.comparingLong(Variants.Form::articles)
                    .reversed()
                    .thenComparing(Variants.Form::form))
            .limit(query.limit())
            .toList();
    return new Variants(
        query.name(),
        inFull || query.words().size() == 1 ? "name" : "words",
        ArticleSearch.partial(response),
        complete && listed.size() == byForm.size(),
        listed);
  }

  SearchRequest request(VariantsQuery query) {
    var counts = new LinkedHashMap<String, Aggregation>();
    Map<String, Aggregation> details = FormDetails.counts();
    String fullName = NameForms.isFullName(query.name()) ? forms.reached(query.name()) : "";
    if (!fullName.isEmpty()) {
      counts.put(FULL_NAME, FacetAggregations.forms(fullName, Limits.FORMS, details));
    }
    for (int word = 0; word < query.words().size(); word++) {
      String pattern = forms.reached(query.words().get(word));
      if (!pattern.isEmpty()) {
        counts.put(WORD + word, FacetAggregations.forms(pattern, Limits.FORMS, details));
      }
    }
    var filters = new FilterQueries(forms, rows.get());
    return ArticleIndex.counting(index.alias())
        .query(filters.all(query.filters()))
        .aggregations(counts)
        .build();
  }

  private boolean add(
      Map<String, Variants.Form> byForm, StringTermsAggregate found, String written) {
    var name = new QueryNames(List.of(written), forms);
    for (StringTermsBucket bucket : found.buckets().array()) {
      String form = NameForms.form(bucket.key().stringValue());
      name.relation(form)
          .ifPresent(
              relation -> byForm.computeIfAbsent(form, each -> read(each, bucket, relation)));
    }
    Long other = found.sumOtherDocCount();
    return other == null || other == 0;
  }

  private static Variants.Form read(String form, StringTermsBucket bucket, Comparison comparison) {
    return new Variants.Form(
        form,
        Script.of(form).code(),
        comparison.relation().name().toLowerCase(Locale.ROOT),
        bucket.docCount(),
        FormDetails.sources(bucket.aggregations()),
        FormDetails.languages(bucket.aggregations()),
        FormDetails.months(bucket.aggregations()));
  }
}
