package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anun.api.query.BadParameters;
import org.anun.api.query.FacetField;
import org.anun.api.query.Filters;
import org.anun.api.query.Match;
import org.anun.api.query.Parameters;
import org.anun.api.query.QueryText;
import org.anun.api.query.SearchQuery;
import org.anun.api.query.Selection;
import org.anun.api.query.Term;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.anun.names.NameEngine;

/**
 * Says what to ask instead of a search that found nothing: by two requests, and only what does find
 * articles. Thread-safe.
 */
final class DidYouMean {
  private static final String TRIES = "tries";

  /** Other texts shown. */
  private static final int SHOWN = 5;

  /** Guesses tried for each word. */
  private static final int GUESSES = 3;

  /** Other texts tried: each is a filter of one request. */
  private static final int TRIED = 24;

  private final ArticleIndex index;
  private final WordGuesses guesses;

  DidYouMean(ArticleIndex index, NameEngine engine, NameForms forms) {
    this.index = index;
    this.guesses = new WordGuesses(engine, forms);
  }

  /** How a text differs from the one that found nothing; the closest first. */
  private enum Change {
    OTHER_WORD,
    OTHER_WORDS,
    NO_PHRASE,
    WORD_LESS
  }

  private record OtherText(Change change, String q, QueryText text, String why) {}

  private record Fewer(List<String> parameters, Query query) {}

  /**
   * What to ask instead.
   *
   * @param parameters where the question came from
   * @throws IndexFailure when the index gives no answer
   */
  Alternatives to(SearchQuery query, Parameters parameters, FilterQueries filters) {
    List<OtherText> texts = otherTexts(query, parameters);
    List<Fewer> fewer = fewerFilters(query, filters);
    List<Query> tries =
        Stream.concat(
                texts.stream()
                    .map(
                        other ->
                            both(
                                TextQuery.of(other.text(), query.match()),
                                filters.all(query.filters()))),
                fewer.stream().map(Fewer::query))
            .toList();
    if (tries.isEmpty()) {
      return Alternatives.NONE;
    }
    List<FiltersBucket> found =
        FacetReader.aggregate(
                index
                    .search(
                        ArticleIndex.counting(index.alias())
                            .aggregations(TRIES, FacetAggregations.each(tries))
                            .build())
                    .aggregations(),
                TRIES)
            .filters()
            .buckets()
            .array();
    return new Alternatives(
        didYouMean(texts, found, parameters),
        without(fewer, found.subList(texts.size(), found.size()), parameters));
  }

  private List<OtherText> otherTexts(SearchQuery query, Parameters parameters) {
    QueryText text = query.text();
    if (text.groups().isEmpty()) {
      return List.of();
    }
    var others = new LinkedHashMap<String, OtherText>();
    List<String> words = text.words();
    Map<String, List<String>> likely =
        guesses.read(index.search(guesses.request(index.alias(), words)), words);
    String all = text.written();
    var replaced = new ArrayList<String>();
    for (Map.Entry<String, List<String>> word : likely.entrySet()) {
      for (String guess : word.getValue().stream().limit(GUESSES).toList()) {
        String q = replace(text.written(), word.getKey(), guess);
        add(others, Change.OTHER_WORD, q, instead(guess, word.getKey(), query), parameters);
      }
      if (!word.getValue().isEmpty()) {
        all = replace(all, word.getKey(), word.getValue().getFirst());
        replaced.add(instead(word.getValue().getFirst(), word.getKey(), query));
      }
    }
    if (replaced.size() > 1) {
      add(others, Change.OTHER_WORDS, all, String.join(", ", replaced), parameters);
    }
    for (List<Term> group : text.groups()) {
      for (Term term : group) {
        if (term.phrase()) {
          String q = text.withoutQuotes(term);
          String why = Message.of(Phrase.PHRASE_LOOSE).in(query.sentences());
          add(others, Change.NO_PHRASE, q, why, parameters);
        }
      }
      if (text.groups().size() > 1) {
        String q = text.without(group);
        String left = group.stream().map(Term::text).reduce((a, b) -> a + " OR " + b).orElse("");
        String why = Message.of(Phrase.WORD_LESS, left).in(query.sentences());
        add(others, Change.WORD_LESS, q, why, parameters);
      }
    }
    others.remove(text.written());
    return others.values().stream().limit(TRIED).toList();
  }

  private static String instead(String guess, String word, SearchQuery query) {
    return Message.of(Phrase.INSTEAD, guess, word).in(query.sentences());
  }

  private static void add(
      Map<String, OtherText> others, Change change, String q, String why, Parameters parameters) {
    try {
      QueryText text = SearchQuery.parse(parameters.with("q", q)).text();
      others.putIfAbsent(q, new OtherText(change, q, text, why));
    } catch (BadParameters tooLong) {
      // A longer word than the one typed can make a text too long, which then is no proposal.
    }
  }

  private static String replace(String text, String word, String guess) {
    int start = text.indexOf(word);
    return start < 0
        ? text
        : text.substring(0, start) + guess + text.substring(start + word.length());
  }

  private static List<Fewer> fewerFilters(SearchQuery query, FilterQueries filters) {
    Filters chosen = query.filters();
    Query text = TextQuery.of(query.text(), query.match());
    var fewer = new ArrayList<Fewer>();
    var all = new ArrayList<String>();
    for (Selection selection : chosen.selections()) {
      List<String> parameters = parameters(selection);
      fewer.add(new Fewer(parameters, both(text, filters.without(chosen, selection.field()))));
      all.addAll(parameters);
    }
    if (!chosen.dates().isEmpty()) {
      var dates = new ArrayList<String>();
      if (chosen.dates().from() != null) {
        dates.add("from");
      }
      if (chosen.dates().to() != null) {
        dates.add("to");
      }
      fewer.add(new Fewer(dates, both(text, filters.withoutDates(chosen))));
      all.addAll(dates);
    }
    if (query.match() != Match.ANY && !query.text().isEmpty()) {
      Query any = TextQuery.of(query.text(), Match.ANY);
      fewer.add(new Fewer(List.of("match"), both(any, filters.all(chosen))));
    }
    if (fewer.size() > 1) {
      if (query.match() != Match.ANY) {
        all.add("match");
      }
      fewer.add(new Fewer(all, TextQuery.of(query.text(), Match.ANY)));
    }
    return fewer;
  }

  private static List<String> parameters(Selection selection) {
    FacetField field = selection.field();
    var names = new ArrayList<String>();
    if (!selection.wanted().isEmpty()) {
      names.add(field.code());
    }
    if (!selection.unwanted().isEmpty()) {
      names.add("not." + field.code());
    }
    return names;
  }

  private static Query both(Query text, Query filters) {
    return Query.of(query -> query.bool(bool -> bool.filter(text).filter(filters)));
  }

  private static List<Alternatives.OtherText> didYouMean(
      List<OtherText> texts, List<FiltersBucket> found, Parameters parameters) {
    record Found(OtherText text, long articles) {}
    var all = new ArrayList<Found>();
    for (int number = 0; number < texts.size(); number++) {
      if (found.get(number).docCount() > 0) {
        all.add(new Found(texts.get(number), found.get(number).docCount()));
      }
    }
    return all.stream()
        .sorted(
            Comparator.comparing((Found each) -> each.text().change())
                .thenComparing(Comparator.comparingLong(Found::articles).reversed()))
        .limit(SHOWN)
        .map(
            each ->
                new Alternatives.OtherText(
                    each.text().q(),
                    each.text().why(),
                    each.articles(),
                    HitWalk.link(HitWalk.first(parameters).with("q", each.text().q()))))
        .toList();
  }

  /** Single filters where one of them is enough; all of them where that alone helps. */
  private static List<Alternatives.FewerFilters> without(
      List<Fewer> fewer, List<FiltersBucket> found, Parameters parameters) {
    var helpful = new ArrayList<Alternatives.FewerFilters>();
    for (int number = 0; number < fewer.size(); number++) {
      long articles = found.get(number).docCount();
      boolean isAll = fewer.size() > 1 && number == fewer.size() - 1;
      if (articles > 0 && (!isAll || helpful.isEmpty())) {
        List<String> left = fewer.get(number).parameters();
        Parameters rest = HitWalk.first(parameters);
        for (String name : left) {
          rest = rest.without(name);
        }
        helpful.add(new Alternatives.FewerFilters(left, articles, HitWalk.link(rest)));
      }
    }
    return helpful;
  }
}
