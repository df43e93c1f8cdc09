package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.anun.api.query.FacetField;
import org.anun.api.query.Limits;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FacetAggregations} asked for. */
final class FacetReader {
  /** Falling counts, values in order where they are equal. */
  static final Comparator<ValueCount> MOST_FIRST =
      Comparator.comparingLong(ValueCount::count).reversed().thenComparing(ValueCount::value);

  private FacetReader() {}

  /** The counts of a field, still without labels. */
  static FieldCounts field(Aggregate facet, List<String> wanted) {
    Map<String, Aggregate> counts = facet.filter().aggregations();
    StringTermsAggregate terms = terms(counts, FacetAggregations.VALUES);
    List<ValueCount> listed = counts(terms);
    return withSelected(listed, selected(counts, wanted), other(terms), error(terms));
  }

  /**
   * The counts of rows, still without labels.
   *
   * @param counted the rows that were counted one by one
   * @param wanted the keys of the selected rows
   */
  static FieldCounts rows(Aggregate facet, List<EntityRow> counted, List<String> wanted, int size) {
    Map<String, Aggregate> counts = facet.filter().aggregations();
    FieldCounts listed = RowCounts.read(counts, counted, size);
    return withSelected(
        listed.values(), selected(counts, wanted), listed.other(), listed.errorBound());
  }

  /**
   * The counts of stories that have several copies. Others are the articles of such stories too:
   * those that stand alone are no value of the facet.
   */
  static FieldCounts stories(Aggregate facet, List<String> wanted, int size) {
    Map<String, Aggregate> counts = facet.filter().aggregations();
    StringTermsAggregate terms = terms(counts, FacetAggregations.VALUES);
    List<ValueCount> all = counts(terms);
    List<ValueCount> listed = all.subList(0, Math.min(size, all.size()));
    long other = all.stream().skip(size).mapToLong(ValueCount::count).sum();
    return withSelected(listed, selected(counts, wanted), other, error(terms));
  }

  /**
   * How many stories the articles found are: exact when all stories of several copies are listed,
   * else at most so many.
   */
  static SearchPage.Total stories(Aggregate stories, long articles) {
    StringTermsAggregate terms = terms(stories.filter().aggregations(), FacetAggregations.VALUES);
    List<ValueCount> several = counts(terms);
    long copies = several.stream().mapToLong(story -> story.count() - 1).sum();
    boolean exact = several.size() <= Limits.STORIES && error(terms) == 0;
    return new SearchPage.Total(articles - copies, exact ? "eq" : "lte");
  }

  /** The most frequent of those that match, and the selected ones. */
  static FieldCounts some(
      FieldCounts all, Predicate<String> matches, List<String> wanted, int size) {
    List<ValueCount> selected =
        all.values().stream().filter(each -> wanted.contains(each.value())).toList();
    List<ValueCount> matching =
        all.values().stream().filter(each -> matches.test(each.value())).toList();
    List<ValueCount> listed = matching.subList(0, Math.min(size, matching.size()));
    long other = matching.stream().skip(size).mapToLong(ValueCount::count).sum();
    return withSelected(listed, selected, other, all.errorBound());
  }

  /** The counts of forms, of which only the most frequent are listed. */
  static FieldCounts spellings(
      Aggregate facet, List<AttestedForm> attested, List<String> wanted, int size) {
    List<ValueCount> all =
        attested.stream().map(form -> new ValueCount(form.form(), form.articles())).toList();
    List<ValueCount> listed = all.subList(0, Math.min(size, all.size()));
    long other = all.stream().skip(size).mapToLong(ValueCount::count).sum();
    return withSelected(listed, selected(facet.filter().aggregations(), wanted), other, 0);
  }

  /** The forms of all words, most frequent first; a form that several keys list counts once. */
  static List<AttestedForm> attested(Aggregate facet) {
    Map<String, AttestedForm> forms = new LinkedHashMap<>();
    facet
        .filter()
        .aggregations()
        .forEach(
            (name, aggregate) -> {
              if (name.startsWith(FacetAggregations.VALUES)) {
                aggregate
                    .sterms()
                    .buckets()
                    .array()
                    .forEach(
                        bucket -> {
                          String form = NameForms.form(bucket.key().stringValue());
                          List<ValueCount> sources =
                              counts(terms(bucket.aggregations(), FacetAggregations.SOURCES));
                          forms.putIfAbsent(
                              form, new AttestedForm(form, bucket.docCount(), sources));
                        });
              }
            });
    return forms.values().stream()
        .sorted(
            Comparator.comparingLong(AttestedForm::articles)
                .reversed()
                .thenComparing(AttestedForm::form))
        .toList();
  }

  /**
   * What a reader sees for a value that is neither a row nor a story.
   *
   * @param language the reader's; null for none in particular
   */
  static String label(FacetField field, String value, @Nullable String language) {
    if (field.countsUnknown() && value.equals(FacetField.UNKNOWN)) {
      return Message.of(Phrase.UNKNOWN).in(language);
    }
    if (field != FacetField.LANGUAGE) {
      return value;
    }
    return value.equals("und")
        ? Message.of(Phrase.UNDETERMINED).in(language)
        : LanguageName.of(value, language == null ? "en" : language);
  }

  /** The buckets of a terms aggregation. */
  static List<ValueCount> counts(StringTermsAggregate terms) {
    return terms.buckets().array().stream()
        .map(bucket -> new ValueCount(bucket.key().stringValue(), bucket.docCount()))
        .toList();
  }

  /** A terms aggregation below another. */
  static StringTermsAggregate terms(Map<String, Aggregate> aggregates, String name) {
    return aggregate(aggregates, name).sterms();
  }

  /** An aggregation that was asked for, and so is there. */
  static Aggregate aggregate(Map<String, Aggregate> aggregates, String name) {
    Aggregate aggregate = aggregates.get(name);
    if (aggregate == null) {
      throw new IllegalStateException("Elasticsearch left out the aggregation " + name);
    }
    return aggregate;
  }

  private static FieldCounts withSelected(
      List<ValueCount> listed, List<ValueCount> selected, long other, long errorBound) {
    var values = new ArrayList<>(listed);
    long counted = other;
    for (ValueCount chosen : selected) {
      if (listed.stream().noneMatch(each -> each.value().equals(chosen.value()))) {
        values.add(chosen);
        counted -= chosen.count();
      }
    }
    values.sort(MOST_FIRST);
    return new FieldCounts(values, Math.max(0, counted), errorBound);
  }

  private static List<ValueCount> selected(Map<String, Aggregate> counts, List<String> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<FiltersBucket> buckets =
        aggregate(counts, FacetAggregations.SELECTED).filters().buckets().array();
    var selected = new ArrayList<ValueCount>();
    for (int index = 0; index < wanted.size(); index++) {
      selected.add(new ValueCount(wanted.get(index), buckets.get(index).docCount()));
    }
    return selected;
  }

  /** The counts of the values that a terms aggregation does not list. */
  static long other(StringTermsAggregate terms) {
    Long other = terms.sumOtherDocCount();
    return other == null ? 0 : other;
  }

  /** How much a count may be too low. */
  static long error(StringTermsAggregate terms) {
    Long error = terms.docCountErrorUpperBound();
    return error == null ? 0 : error;
  }
}
