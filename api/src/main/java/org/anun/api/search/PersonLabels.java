package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anun.elastic.Fields;

/** The full form of a person's name that most articles use. Thread-safe. */
final class PersonLabels {
  private static final String FORM = "form";

  private final ArticleIndex index;

  PersonLabels(ArticleIndex index) {
    this.index = index;
  }

  /** Each key's label; a key whose name no article has in full is its own label. */
  Map<String, String> of(Collection<String> keys) {
    var labels = new HashMap<String, String>();
    if (keys.isEmpty()) {
      return labels;
    }
    index
        .search(request(index.alias(), keys))
        .aggregations()
        .forEach(
            (name, aggregate) ->
                FacetReader.counts(FacetReader.terms(aggregate.filter().aggregations(), FORM))
                    .forEach(
                        most ->
                            labels.put(NameForms.key(most.value()), NameForms.form(most.value()))));
    keys.forEach(key -> labels.putIfAbsent(key, key));
    return labels;
  }

  static SearchRequest request(String alias, Collection<String> keys) {
    Map<String, Aggregation> persons = new LinkedHashMap<>();
    keys.forEach(key -> persons.put("person" + persons.size(), mostUsed(key)));
    List<FieldValue> values = keys.stream().map(FieldValue::of).toList();
    return ArticleIndex.counting(alias)
        .query(
            query ->
                query.terms(any -> any.field(Fields.PERSON).terms(terms -> terms.value(values))))
        .aggregations(persons)
        .build();
  }

  private static Aggregation mostUsed(String key) {
    return Aggregation.of(
        person ->
            person
                .filter(named -> named.term(by -> by.field(Fields.PERSON).value(key)))
                .aggregations(
                    FORM,
                    forms ->
                        forms.terms(
                            by ->
                                by.field(Fields.SPELLING)
                                    .size(1)
                                    .include(all -> all.regexp(NameForms.under(List.of(key)))))));
  }
}
