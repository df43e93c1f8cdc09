package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.anun.authority.LanguageCodes;
import org.anun.names.Script;

/** Reads the members of one row with what is counted beside them. Pure. */
final class EntityMembers {
  private EntityMembers() {}

  /** The members, most frequent first. */
  static List<EntityPage.Member> of(EntityRow row, Map<String, Aggregate> counted) {
    return MemberCounts.read(row, counted).entrySet().stream()
        .map(form -> member(form.getKey(), form.getValue()))
        .sorted(
            Comparator.comparingLong(EntityPage.Member::articles)
                .reversed()
                .thenComparing(EntityPage.Member::form))
        .toList();
  }

  private static EntityPage.Member member(String form, List<StringTermsBucket> buckets) {
    return new EntityPage.Member(
        form,
        Script.of(form).code(),
        MemberCounts.articles(buckets),
        values(buckets, FormDetails::sources),
        values(buckets, FormDetails::languages),
        months(buckets));
  }

  private static List<ValueCount> values(
      List<StringTermsBucket> buckets, Function<Map<String, Aggregate>, List<ValueCount>> read) {
    var sums = new LinkedHashMap<String, Long>();
    buckets.forEach(
        bucket ->
            read.apply(bucket.aggregations())
                .forEach(each -> sums.merge(each.value(), each.count(), Long::sum)));
    return sums.entrySet().stream()
        .map(sum -> new ValueCount(sum.getKey(), sum.getValue()))
        .sorted(FacetReader.MOST_FIRST)
        .toList();
  }

  private static List<MonthCount> months(List<StringTermsBucket> buckets) {
    var sums = new TreeMap<String, Long>();
    buckets.forEach(
        bucket ->
            FormDetails.months(bucket.aggregations())
                .forEach(each -> sums.merge(each.month(), each.count(), Long::sum)));
    return sums.entrySet().stream()
        .map(sum -> new MonthCount(sum.getKey(), sum.getValue()))
        .toList();
  }

  /** The members with their articles. */
  static List<ValueCount> counts(List<EntityPage.Member> members) {
    return members.stream()
        .map(member -> new ValueCount(member.form(), member.articles()))
        .toList();
  }

  /**
   * The members that articles in a language have, with how many of those do, most frequent first.
   */
  static List<ValueCount> counts(List<EntityPage.Member> members, String language) {
    return members.stream()
        .flatMap(
            member ->
                member.languages().stream()
                    .filter(each -> each.value().equals(language))
                    .map(each -> new ValueCount(member.form(), each.count())))
        .sorted(FacetReader.MOST_FIRST)
        .toList();
  }

  /** What a row is called in each language in which somebody says so, by code. */
  static Map<String, String> labels(
      LabelChoice choice, EntityRows names, EntityRow row, List<EntityPage.Member> members) {
    var labels = new LinkedHashMap<String, String>();
    for (String language : new TreeSet<>(LanguageCodes.ALL)) {
      names
          .renamed(row, language)
          .or(() -> choice.inLanguage(names, row, language, counts(members, language)))
          .ifPresent(label -> labels.put(language, label));
    }
    return labels;
  }
}
