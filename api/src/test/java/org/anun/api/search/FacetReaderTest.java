package org.anun.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anun.api.query.FacetField;
import org.anun.api.query.Limits;
import org.anun.authority.LanguageCodes;
import org.junit.jupiter.api.Test;

class FacetReaderTest {
  @Test
  void listsSelectedValuesThatAreRareOrGone() {
    Aggregate facet =
        facet(
            Map.of(
                FacetAggregations.VALUES,
                terms(9, bucket("Alpha", 5), bucket("Beta", 3)),
                FacetAggregations.SELECTED,
                filters(3, 2, 0)));
    FieldCounts counts = FacetReader.field(facet, List.of("Beta", "Rare", "Gone"));
    assertEquals(
        List.of(count("Alpha", 5), count("Beta", 3), count("Rare", 2), count("Gone", 0)),
        counts.values());
    assertEquals(7, counts.other(), "the rare value is no longer among the others");
  }

  @Test
  void neverCountsOthersBelowZero() {
    // A multi-valued field can leave fewer others than the selected value has articles.
    Aggregate facet =
        facet(Map.of(FacetAggregations.VALUES, terms(0), FacetAggregations.SELECTED, filters(4)));
    assertEquals(0, FacetReader.field(facet, List.of("Alpha")).other());
  }

  @Test
  void countsAFormUnderSeveralKeysOnce() {
    Aggregate facet =
        facet(
            Map.of(
                FacetAggregations.VALUES + 0,
                terms(0, form("a|Form", 2), form("b|Form", 2), form("a|Other", 1)),
                FacetAggregations.VALUES + 1,
                terms(0, form("b|Form", 2), form("c|Third", 3))));
    List<ValueCount> forms =
        FacetReader.attested(facet).stream()
            .map(form -> count(form.form(), form.articles()))
            .toList();
    assertEquals(List.of(count("Third", 3), count("Form", 2), count("Other", 1)), forms);
  }

  @Test
  void countsFormsThatAreNotListedAsOthers() {
    var attested =
        List.of(
            new AttestedForm("A", 5, List.of()),
            new AttestedForm("B", 3, List.of()),
            new AttestedForm("C", 2, List.of()));
    Aggregate facet = facet(Map.of(FacetAggregations.SELECTED, filters(2)));
    FieldCounts counts = FacetReader.spellings(facet, attested, List.of("C"), 1);
    assertEquals(List.of(count("A", 5), count("C", 2)), counts.values());
    assertEquals(3, counts.other());
  }

  @Test
  void otherStoriesAreThoseOfSeveralCopies() {
    Aggregate facet =
        facet(
            Map.of(
                FacetAggregations.VALUES,
                terms(40, bucket("a", 5), bucket("b", 3), bucket("c", 2)),
                FacetAggregations.SELECTED,
                filters(2)));
    FieldCounts counts = FacetReader.stories(facet, List.of("c"), 1);
    assertEquals(List.of(count("a", 5), count("c", 2)), counts.values());
    assertEquals(3, counts.other(), "not the forty articles that stand alone");
  }

  @Test
  void copiesMakeFewerStoriesThanArticles() {
    Aggregate few = facet(Map.of(FacetAggregations.VALUES, terms(40, bucket("a", 5))));
    assertEquals(new SearchPage.Total(41, "eq"), FacetReader.stories(few, 45));
    assertEquals(new SearchPage.Total(1_900, "eq"), several(Limits.STORIES));
    assertEquals(new SearchPage.Total(1_899, "lte"), several(Limits.STORIES + 1));
  }

  private static SearchPage.Total several(int stories) {
    StringTermsBucket[] many = new StringTermsBucket[stories];
    Arrays.setAll(many, number -> bucket("s" + number, 2));
    return FacetReader.stories(facet(Map.of(FacetAggregations.VALUES, terms(900, many))), 2_900);
  }

  @Test
  void labelsValuesInTheReadersLanguage() {
    assertEquals("Armenian", FacetReader.label(FacetField.LANGUAGE, "hy", null));
    assertEquals("Undetermined", FacetReader.label(FacetField.LANGUAGE, "und", null));
    assertEquals("Unknown", FacetReader.label(FacetField.LANGUAGE, FacetField.UNKNOWN, null));
    assertEquals("Unknown", FacetReader.label(FacetField.SOURCE, FacetField.UNKNOWN, null));
    assertEquals("hy", FacetReader.label(FacetField.SOURCE, "hy", null));
    assertEquals("հայերեն", FacetReader.label(FacetField.LANGUAGE, "hy", "hy"));
    assertEquals("украинский", FacetReader.label(FacetField.LANGUAGE, "uk", "ru"));
    assertEquals("Չորոշված", FacetReader.label(FacetField.LANGUAGE, "und", "hy"));
    assertEquals("Неизвестно", FacetReader.label(FacetField.SOURCE, FacetField.UNKNOWN, "ru"));
    assertEquals("Unknown", FacetReader.label(FacetField.SOURCE, FacetField.UNKNOWN, "ka"));
  }

  @Test
  void everyLanguageHasANameInEachLanguage() {
    for (String reader : LanguageCodes.ALL) {
      for (String language : LanguageCodes.ALL) {
        String label = FacetReader.label(FacetField.LANGUAGE, language, reader);
        assertNotEquals(language, label, reader);
        if (!reader.equals("en")) {
          assertNotEquals(Locale.of(language).getDisplayLanguage(Locale.ENGLISH), label, reader);
        }
      }
    }
  }

  private static ValueCount count(String value, long count) {
    return new ValueCount(value, count);
  }

  private static Aggregate facet(Map<String, Aggregate> counts) {
    return Aggregate.of(facet -> facet.filter(all -> all.docCount(10).aggregations(counts)));
  }

  private static Aggregate terms(long other, StringTermsBucket... buckets) {
    return Aggregate.of(
        terms ->
            terms.sterms(
                values ->
                    values
                        .sumOtherDocCount(other)
                        .docCountErrorUpperBound(0L)
                        .buckets(Buckets.of(list -> list.array(Arrays.asList(buckets))))));
  }

  private static StringTermsBucket bucket(String key, long count) {
    return StringTermsBucket.of(bucket -> bucket.key(key).docCount(count));
  }

  private static StringTermsBucket form(String key, long count) {
    var sources =
        Aggregate.of(
            all ->
                all.sterms(
                    StringTermsAggregate.of(
                        none -> none.buckets(Buckets.of(list -> list.array(List.of()))))));
    return StringTermsBucket.of(
        bucket -> bucket.key(key).docCount(count).aggregations(FacetAggregations.SOURCES, sources));
  }

  private static Aggregate filters(long... counts) {
    List<FiltersBucket> buckets =
        Arrays.stream(counts)
            .mapToObj(count -> FiltersBucket.of(bucket -> bucket.docCount(count)))
            .toList();
    return Aggregate.of(
        filters -> filters.filters(each -> each.buckets(Buckets.of(list -> list.array(buckets)))));
  }
}
