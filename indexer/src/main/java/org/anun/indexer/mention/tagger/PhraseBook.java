package org.anun.indexer.mention.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.indexer.clean.Word;
import org.anun.indexer.clean.Words;
import org.anun.names.NameEngine;

/** Known names of several words, looked up by the keys of their words. Thread-safe. */
final class PhraseBook {
  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<String, NameType> phrases = new HashMap<>();

  PhraseBook(Map<String, NameType> names, NameEngine engine) {
    names.forEach(
        (name, type) -> {
          StringBuilder joined = new StringBuilder();
          String first = "";
          List<Word> words = Words.of(name);
          for (Word word : words) {
            List<String> keys = engine.keys(word.toString()).precise();
            if (keys.isEmpty()) {
              return;
            }
            first = first.isEmpty() ? keys.getFirst() : first;
            joined.append(keys.getFirst()).append(' ');
          }
          longest.merge(first, words.size(), Math::max);
          phrases.putIfAbsent(joined.toString(), type);
        });
  }

  /** Marks the known names of a run. */
  void mark(TokenRun run, Vocabulary vocabulary) {
    int at = 0;
    while (at < run.size()) {
      at += Math.max(1, run.candidate(at) ? mark(run, at, vocabulary) : 0);
    }
  }

  private int mark(TokenRun run, int at, Vocabulary vocabulary) {
    String first = first(run.word(at), vocabulary);
    Integer most = longest.get(first);
    if (most == null) {
      return 0;
    }
    StringBuilder joined = new StringBuilder();
    int found = 0;
    NameType type = null;
    for (int length = 1; length <= most && at + length <= run.size(); length++) {
      Lexeme word = run.word(at + length - 1);
      if (word.shape().mark()) {
        break;
      }
      joined.append(first(word, vocabulary)).append(' ');
      NameType known = phrases.get(joined.toString());
      if (known != null) {
        found = length;
        type = known;
      }
    }
    for (int index = 0; index < found; index++) {
      run.phrase(at + index, index == 0 ? Labels.first(type) : Labels.inner(type));
    }
    return found;
  }

  private static String first(Lexeme word, Vocabulary vocabulary) {
    List<String> keys = vocabulary.keys(word);
    return keys.isEmpty() ? "" : keys.getFirst();
  }
}
