package org.anun.indexer.mention.tagger;

import java.util.ArrayList;
import java.util.List;
import org.anun.authority.Authority;

/** Trains a tagger on annotated texts. */
public final class TaggerTrainer {
  private static final int EPOCHS = 12;
  private static final long SEED = 7;

  /** Scores nothing, and knows all words, so that none share a lexeme. */
  private static final Scorer NO_SCORES =
      new Scorer() {
        @Override
        public long[] scores(Lexeme word) {
          return new long[0];
        }

        @Override
        public boolean knows(Lexeme word) {
          return true;
        }
      };

  private TaggerTrainer() {}

  /**
   * A tagger that learnt from texts, and knows an authority.
   *
   * @param texts each one document; which are the same gives the same tagger
   */
  public static Tagger train(List<AnnotatedText> texts, Authority authority) {
    return new Tagger(file(texts, EPOCHS), new AuthorityNames(authority));
  }

  static TaggerFile file(List<AnnotatedText> texts, int epochs) {
    Lexicon lexicon = LexiconTables.read();
    Vocabulary vocabulary = new Vocabulary(lexicon, NO_SCORES);
    TokenScanner scanner = new TokenScanner(vocabulary);
    CrfTrainer trainer = new CrfTrainer();
    for (AnnotatedText text : texts) {
      TokenRun run = scanner.scan(text.text(), 0, text.text().length(), text.language());
      lexicon.phrases.mark(text.text(), run, vocabulary);
      Evidence evidence = new Evidence();
      evidence.read(run);
      evidence.mark(run);
      trainer.add(run, labels(run, text), 1);
    }
    return new TaggerFile(lexicon, trainer.train(epochs, SEED));
  }

  /** The labels of tokens by the names marked; a token belongs to the name its start is in. */
  static byte[] labels(TokenRun run, AnnotatedText text) {
    byte[] labels = new byte[run.size()];
    List<AnnotatedText.Name> names = new ArrayList<>(text.names());
    int next = 0;
    boolean first = true;
    for (int at = 0; at < labels.length; at++) {
      while (next < names.size() && names.get(next).end() <= run.start(at)) {
        next++;
        first = true;
      }
      if (next < names.size() && names.get(next).start() <= run.start(at)) {
        AnnotatedText.Name name = names.get(next);
        labels[at] = (byte) (first ? Labels.first(name.type()) : Labels.inner(name.type()));
        first = false;
      }
    }
    return labels;
  }
}
