package org.anun.indexer.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.indexer.clean.Word;
import org.anun.indexer.clean.Words;
import org.jspecify.annotations.Nullable;

/** What the lexicon says about the words of one document, each looked up once. Not thread-safe. */
final class WordFacts {
  private final NameLexicon lexicon;
  private final Map<String, Fact> facts = new HashMap<>();

  WordFacts(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What is known of a word.
   *
   * @param keys its precise keys
   * @param given whose given name it is; null when it is none
   * @param surname whether it ends as surnames do
   * @param other why it is no part of a name; null when it may be one
   */
  record Fact(
      List<String> keys,
      NameLexicon.@Nullable Gender given,
      boolean surname,
      NameLexicon.@Nullable Other other) {}

  Fact of(Token token) {
    return facts.computeIfAbsent(token.form(), this::look);
  }

  private Fact look(String form) {
    List<String> keys = lexicon.keys(form);
    return new Fact(
        keys, lexicon.given(keys), lexicon.surname(keys), lexicon.other(Words.fold(form)));
  }

  /** Whether a word can be part of a person's name by its letters alone. */
  boolean nameLike(Token token) {
    Word.Capitals capitals = token.word().capitals();
    if (capitals == Word.Capitals.FIRST || capitals == Word.Capitals.ALL) {
      return token.initial() || of(token).other() == null;
    }
    if (capitals != Word.Capitals.CASELESS) {
      return false;
    }
    Fact fact = of(token);
    return fact.other() == null && (fact.given() != null || fact.surname());
  }

  boolean particle(Token token) {
    return lexicon.particle(token.word().folded());
  }
}
