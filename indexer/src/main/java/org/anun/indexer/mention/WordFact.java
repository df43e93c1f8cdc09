package org.anun.indexer.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says about one word.
 *
 * @param keys its precise keys
 * @param personKey its key as part of a person's name; empty when it has none
 * @param given whose given name it is; null when it is none
 * @param surname whether it ends as surnames do
 * @param genitive whether it is a man's given name in the genitive or accusative, in Cyrillic
 */
record WordFact(
    List<String> keys,
    String personKey,
    NameLexicon.@Nullable Gender given,
    boolean surname,
    boolean genitive) {
  WordFact {
    keys = List.copyOf(keys);
  }
}
