package org.anun.indexer.mention.tagger;

import java.util.ArrayList;
import java.util.List;
import org.anun.authority.Authority;
import org.anun.elastic.Segment;

/**
 * Finds the names in a document's own text. Immutable but for what it remembers of words;
 * thread-safe; linear in the text.
 */
public final class Tagger {
  private final Vocabulary vocabulary;
  private final TokenScanner scanner;
  private final Lexicon lexicon;
  private final AuthorityNames authority;
  private final Decoder decoder;
  private final Chunker chunker;
  private final NameModels own;

  Tagger(TaggerFile model, AuthorityNames authority) {
    this(model, authority, NameModels.NONE);
  }

  Tagger(TaggerFile model, AuthorityNames authority, NameModels own) {
    lexicon = model.lexicon();
    ModelWeights weights = model.weights();
    vocabulary = new Vocabulary(lexicon, new WordScorer(weights));
    scanner = new TokenScanner(vocabulary);
    decoder = new Decoder(weights);
    chunker = new Chunker(lexicon);
    this.authority = authority;
    this.own = own;
  }

  /** The tagger that ships with Anun, which also knows the names of an authority. */
  public static Tagger standard(Authority authority) {
    return standard(authority, NameModels.NONE);
  }

  /** The same with a user's own models for some languages. */
  public static Tagger standard(Authority authority, NameModels own) {
    return new Tagger(Shipped.FILE, new AuthorityNames(authority), own);
  }

  /** The names in the article's segments, in text order. */
  public List<NameSpan> find(String text, List<Segment> segments) {
    List<TokenRun> runs = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.kind().article()) {
        runs.add(scanner.scan(text, segment.start(), segment.end(), segment.language()));
      }
    }
    prepare(text, runs);
    List<byte[]> labels = new ArrayList<>();
    Consistency consistency = new Consistency();
    NameModels.Reading reading = own.reading();
    for (TokenRun run : runs) {
      byte[] of = labels(run);
      reading.mark(text, run, of);
      consistency.read(run, of);
      labels.add(of);
    }
    List<NameSpan> spans = new ArrayList<>();
    for (int at = 0; at < runs.size(); at++) {
      consistency.correct(runs.get(at), labels.get(at));
      authority.impose(text, runs.get(at), labels.get(at), vocabulary);
      spans.addAll(NameSpan.of(runs.get(at), labels.get(at)));
    }
    return spans;
  }

  /** The tokens of a text, by themselves. */
  TokenRun run(String text, String language) {
    return scanner.scan(text, 0, text.length(), language);
  }

  /** Tells the runs of one document what the lexicon and the document itself know of them. */
  void prepare(String text, List<TokenRun> runs) {
    Evidence evidence = new Evidence();
    for (TokenRun run : runs) {
      lexicon.phrases.mark(text, run, vocabulary);
      evidence.ask(run);
    }
    runs.forEach(evidence::read);
    runs.forEach(evidence::mark);
  }

  byte[] labels(TokenRun run) {
    TokenScores scores = decoder.scores(run);
    byte[] labels = decoder.labels(scores);
    CaselessNames.correct(run, labels);
    ParticleNames.join(run, labels);
    SpanLimits.correct(run, labels);
    if (run.language().equals("en")) {
      chunker.mark(scores, labels);
    }
    return labels;
  }

  private static final class Shipped {
    static final TaggerFile FILE = TaggerFile.shipped();
  }
}
