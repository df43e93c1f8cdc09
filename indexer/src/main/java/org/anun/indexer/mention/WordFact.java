package org.anun.indexer.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says about one word.
 *
 * @param form as written
 * @param keys its precise keys
 * @param personKey its key as part of a person's name; empty when it has none
 * @param ownKeys all of these, the last first
 * @param given whose given name it is; null when it is none
 * @param surname whether it ends as surnames do
 * @param genitive whether it is a man's given name in the genitive or accusative, in Cyrillic
 */
record WordFact(
    String form,
    List<String> keys,
    String personKey,
    List<String> ownKeys,
    NameLexicon.@Nullable Gender given,
    boolean surname,
    boolean genitive) {
  WordFact {
    keys = List.copyOf(keys);
    ownKeys = List.copyOf(ownKeys);
  }

  WordFact(
      String form,
      List<String> keys,
      String personKey,
      NameLexicon.@Nullable Gender given,
      boolean surname,
      boolean genitive) {
    this(form, keys, personKey, withOwn(keys, personKey), given, surname, genitive);
  }

  private static List<String> withOwn(List<String> keys, String own) {
    List<String> all = new ArrayList<>(keys);
    all.remove(own);
    all.addFirst(own);
    return all;
  }

  /** Whether it is a single letter, as in {@code N. Pashinyan}. */
  boolean initial() {
    return form.codePointCount(0, form.length()) == 1;
  }
}
