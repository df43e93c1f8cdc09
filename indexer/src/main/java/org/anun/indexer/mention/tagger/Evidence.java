package org.anun.indexer.mention.tagger;

/** What a document shows about its own words. Not thread-safe. */
final class Evidence {
  static final int SMALL_ELSEWHERE = 1;
  static final int CAPITAL_ELSEWHERE = 2;
  static final int SURNAME_ELSEWHERE = 4;
  static final int SMALL_WORD = 8;

  /** The words that are capitalised where any word would be: of these alone it matters how else. */
  private final LongSet asked = new LongSet();

  private final LongSet small = new LongSet();
  private final LongSet capital = new LongSet();
  private final LongSet surnames = new LongSet();

  /** A bit for each of those words, and for one in three of the others. */
  private long askedBits;

  /** Notes the words of a run whose capitals say nothing by themselves. */
  void ask(TokenRun run) {
    for (int at = 0; at < run.size(); at++) {
      if (run.candidate(at) && doubtful(run.place(at))) {
        asked.add(run.form(at));
        askedBits |= 1L << run.form(at);
      }
    }
  }

  /** Reads how these words are written elsewhere. All runs have to be asked before. */
  void read(TokenRun run) {
    for (int at = 0; at < run.size(); at++) {
      Lexeme word = run.word(at);
      long form = run.form(at);
      if (word.shape() == Shape.SMALL) {
        if ((askedBits >>> form & 1) != 0 && asked.has(form)) {
          small.add(form);
        }
      } else if (word.candidate()) {
        if (!doubtful(run.place(at)) && asked.has(form)) {
          capital.add(form);
        }
        Lexeme before = run.word(at - 1);
        if (before.is(WordClass.GIVEN_NAME)
            && !word.is(WordClass.GIVEN_NAME)
            && run.place(at) == Placing.RUNNING
            && word.keyHashes().length > 0) {
          surnames.add(word.keyHashes()[0]);
        } else if (NameJoints.hyphened(run, at + 1) && before.keyHashes().length > 0) {
          surnames.add(before.keyHashes()[0]);
        }
      }
    }
  }

  /** Whether any word might be capitalised at a place. */
  private static boolean doubtful(int place) {
    return Placing.opens(place) || Placing.headline(place);
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
      if (doubtful(place)) {
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
