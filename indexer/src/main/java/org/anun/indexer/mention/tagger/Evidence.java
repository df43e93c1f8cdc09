package org.anun.indexer.mention.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a document shows about its own words. Not thread-safe. */
final class Evidence {
  static final int SMALL_ELSEWHERE = 1;
  static final int CAPITAL_ELSEWHERE = 2;
  static final int SURNAME_ELSEWHERE = 4;
  static final int SMALL_WORD = 8;

  private final Set<Long> small = new HashSet<>();
  private final Set<Long> capital = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  void read(TokenRun run) {
    for (int at = 0; at < run.size(); at++) {
      Lexeme word = run.word(at);
      if (word.shape() == Shape.SMALL) {
        small.add(word.form());
      } else if (run.candidate(at)) {
        int place = run.place(at);
        if (!Placing.opens(place) && !Placing.headline(place)) {
          capital.add(word.form());
        }
        Lexeme before = run.word(at - 1);
        if (before.is(WordClass.GIVEN_NAME)
            && !word.is(WordClass.GIVEN_NAME)
            && run.place(at) == Placing.RUNNING
            && !word.keys().isEmpty()) {
          surnames.add(word.keys().getFirst());
        }
      }
    }
  }

  void mark(TokenRun run) {
    int language = Lexicon.languageBit(run.language());
    for (int at = 0; at < run.size(); at++) {
      if (!run.candidate(at)) {
        continue;
      }
      Lexeme word = run.word(at);
      int bits = 0;
      int place = run.place(at);
      if (Placing.opens(place) || Placing.headline(place)) {
        bits |= small.contains(word.form()) ? SMALL_ELSEWHERE : 0;
        bits |= word.smallIn(language) ? SMALL_WORD : 0;
        bits |= capital.contains(word.form()) ? CAPITAL_ELSEWHERE : 0;
      }
      List<String> keys = word.keys();
      if (!keys.isEmpty() && surnames.contains(keys.getFirst())) {
        bits |= SURNAME_ELSEWHERE;
      }
      run.addEvidence(at, bits);
    }
  }
}
