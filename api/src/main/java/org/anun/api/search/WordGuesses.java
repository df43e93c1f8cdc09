package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anun.elastic.Fields;
import org.anun.names.Comparison;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;
import org.anun.names.Script;

/**
 * Guesses what a word was meant to be, among the words and the names that the index holds: words
 * that one or two letters part from it, and names of the same consonants in any script.
 * Thread-safe.
 */
final class WordGuesses {
  private static final String WORD = "word";

  /** Guesses for one word. */
  private static final int MOST = 4;

  /** Names read for one word; those that are most like it are kept. */
  private static final int NAMES = 50;

  /** Letters that have to agree before others may differ, and letters of a word at least. */
  private static final int FIXED_LETTERS = 1;

  private static final int LEAST_LETTERS = 4;

  /**
   * What the engine's score of two words has to be for one to be proposed for the other. {@code
   * Psahinyan} has .12 with Pashinyan; words of the same consonants that nobody takes for each
   * other, such as Nano and Nina, have 0.
   */
  private static final double LEAST_SCORE = 0.1;

  private final NameEngine engine;
  private final NameForms forms;

  WordGuesses(NameEngine engine, NameForms forms) {
    this.engine = engine;
    this.forms = forms;
  }

  /** Asks for words and names like each of some words. */
  SearchRequest request(String alias, List<String> words) {
    var suggesters = new LinkedHashMap<String, FieldSuggester>();
    var names = new LinkedHashMap<String, Aggregation>();
    for (int number = 0; number < words.size(); number++) {
      String word = words.get(number);
      String pattern = forms.likeSounding(word);
      if (!pattern.isEmpty()) {
        names.put(WORD + number, FacetAggregations.matching(Fields.SPELLING, NAMES, pattern));
      }
      suggesters.put(WORD + number, likeWritten(word));
    }
    return ArticleIndex.counting(alias)
        .suggest(Suggester.of(suggest -> suggest.suggesters(suggesters)))
        .aggregations(names)
        .build();
  }

  private static FieldSuggester likeWritten(String word) {
    return FieldSuggester.of(
        each ->
            each.text(word)
                .term(
                    by ->
                        by.field(Fields.subfield(Fields.TEXT, Fields.EXACT))
                            .suggestMode(SuggestMode.Popular)
                            .prefixLength(FIXED_LETTERS)
                            .minWordLength(LEAST_LETTERS)
                            .size(MOST)));
  }

  /** Reads the guesses for each word, the likeliest first. */
  Map<String, List<String>> read(SearchResponse<JsonData> response, List<String> words) {
    var guesses = new LinkedHashMap<String, List<String>>();
    for (int number = 0; number < words.size(); number++) {
      String word = words.get(number);
      Set<String> found = new LinkedHashSet<>();
      names(word, WORD + number, response).forEach(found::add);
      response.suggest().getOrDefault(WORD + number, List.of()).stream()
          .flatMap(one -> one.isTerm() ? Stream.of(one.term()) : Stream.<TermSuggest>of())
          .flatMap(one -> one.options().stream())
          .map(option -> asTyped(word, option.text()))
          .forEach(found::add);
      found.removeIf(guess -> same(guess, word));
      guesses.put(word, withoutRepetition(found));
    }
    return guesses;
  }

  private Stream<String> names(String word, String name, SearchResponse<JsonData> response) {
    if (!response.aggregations().containsKey(name)) {
      return Stream.empty();
    }
    Script script = Script.of(word);
    record Guess(String form, double score) {}
    var found = new ArrayList<Guess>();
    for (ValueCount value : FacetReader.counts(FacetReader.terms(response.aggregations(), name))) {
      String form = NameForms.form(value.value());
      Comparison compared = engine.compare(word, form, NameKind.TOKEN);
      if (compared.score() >= LEAST_SCORE) {
        found.add(new Guess(form, compared.score()));
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparing((Guess guess) -> Script.of(guess.form()) != script)
                .thenComparing(Comparator.comparingDouble(Guess::score).reversed()))
        .limit(MOST)
        .map(Guess::form);
  }

  /** The index holds words in small letters; a name is shown as it was typed, with a capital. */
  private static String asTyped(String word, String guess) {
    int first = word.codePointAt(0);
    if (Character.isUpperCase(first)) {
      int small = guess.codePointAt(0);
      return Character.toString(Character.toTitleCase(small))
          + guess.substring(Character.charCount(small));
    }
    return guess;
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  /** Of the spellings of one name the first: a search for it finds the others. */
  private List<String> withoutRepetition(Set<String> guesses) {
    var kept = new ArrayList<String>();
    for (String guess : guesses) {
      if (kept.stream()
          .noneMatch(
              other -> same(other, guess) || engine.compare(other, guess, NameKind.TOKEN).same())) {
        kept.add(guess);
      }
    }
    return kept;
  }
}
