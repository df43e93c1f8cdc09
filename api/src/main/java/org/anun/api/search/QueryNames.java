package org.anun.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anun.names.Comparison;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;

/** The words of one search, and how a form found in an article is related to them. */
final class QueryNames {
  private final NameEngine engine;
  private final NameForms forms;
  private final List<Word> words;

  private record Word(String written, List<String> keys) {}

  QueryNames(List<String> words, NameEngine engine, NameForms forms) {
    this.engine = engine;
    this.forms = forms;
    var read = new ArrayList<Word>();
    words.forEach(word -> read.add(new Word(word, forms.keys(word))));
    this.words = List.copyOf(read);
  }

  /** The closest word that has a key in common with the form; empty when none has. */
  Optional<Comparison> relation(String form) {
    List<String> keys = forms.keys(form);
    return words.stream()
        .filter(word -> word.keys().stream().anyMatch(keys::contains))
        .map(word -> engine.compare(word.written(), form, NameKind.TOKEN))
        .max(Comparator.comparingDouble(Comparison::score));
  }

  /** Whether a word was typed just so, in any case. */
  boolean typed(String form) {
    String folded = form.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> word.written().toLowerCase(Locale.ROOT).equals(folded));
  }
}
