package org.anun.indexer.mention.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.authority.Authority;

/** Trains a tagger on annotated texts. */
public final class TaggerTrainer {
  private static final int EPOCHS = 16;
  private static final long SEED = 7;

  private TaggerTrainer() {}

  /**
   * A tagger that learnt from texts, and knows an authority.
   *
   * @param texts each one document; which are the same gives the same tagger
   */
  public static Tagger train(List<AnnotatedText> texts, Authority authority) {
    return new Tagger(file(texts, authority, EPOCHS), Tagger.book(authority));
  }

  static TaggerFile file(List<AnnotatedText> texts, Authority authority, int epochs) {
    Lexicon lexicon = LexiconTables.read();
    Vocabulary vocabulary = new Vocabulary(lexicon, word -> new float[0]);
    TokenScanner scanner = new TokenScanner(vocabulary);
    PhraseBook book = Tagger.book(authority);
    CrfTrainer trainer = new CrfTrainer();
    for (AnnotatedText text : texts) {
      TokenRun run = scanner.scan(text.text(), 0, text.text().length(), text.language());
      lexicon.phrases.mark(run, vocabulary);
      book.mark(run, vocabulary);
      Evidence evidence = new Evidence();
      evidence.read(run);
      evidence.mark(run);
      trainer.add(run, labels(run, text), 1);
    }
    Map<Long, float[]> weights = new HashMap<>(trainer.train(epochs, SEED));
    float[] steps = weights.remove(0L);
    return new TaggerFile(lexicon, ModelWeights.of(weights, steps));
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
