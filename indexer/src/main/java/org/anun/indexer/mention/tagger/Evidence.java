package org.anun.indexer.mention.tagger;

/** What a document shows about its own words. Not thread-safe. */
final class Evidence {
  static final int SMALL_ELSEWHERE = 1;
  static final int CAPITAL_ELSEWHERE = 2;
  static final int SURNAME_ELSEWHERE = 4;
  static final int SMALL_WORD = 8;

  private final LongSet small = new LongSet();
  private final LongSet capital = new LongSet();
  private final LongSet surnames = new LongSet();

  void read(TokenRun run) {
    for (int at = 0; at < run.size(); at++) {
      Lexeme word = run.word(at);
      if (word.shape() == Shape.SMALL) {
        small.add(run.form(at));
      } else if (run.candidate(at)) {
        int place = run.place(at);
        if (!Placing.opens(place) && !Placing.headline(place)) {
          capital.add(run.form(at));
        }
        Lexeme before = run.word(at - 1);
        if (before.is(WordClass.GIVEN_NAME)
            && !word.is(WordClass.GIVEN_NAME)
            && run.place(at) == Placing.RUNNING
            && word.keyHashes().length > 0) {
          surnames.add(word.keyHashes()[0]);
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
        bits |= small.has(run.form(at)) ? SMALL_ELSEWHERE : 0;
        bits |= word.smallIn(language) ? SMALL_WORD : 0;
        bits |= capital.has(run.form(at)) ? CAPITAL_ELSEWHERE : 0;
      }
      if (word.keyHashes().length > 0 && surnames.has(word.keyHashes()[0])) {
        bits |= SURNAME_ELSEWHERE;
      }
      run.addEvidence(at, bits);
    }
  }
}
