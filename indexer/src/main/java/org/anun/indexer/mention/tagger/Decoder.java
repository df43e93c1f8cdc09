package org.anun.indexer.mention.tagger;

import java.util.Arrays;
import org.anun.authority.EntityKind;

/** Finds the best labels of a run. Immutable and thread-safe. */
// Order is the model's numbering of labels and classes.
@SuppressWarnings("EnumOrdinal")
final class Decoder {
  private static final float NEVER = -1e9f;

  private static final int COUNT = Labels.COUNT;

  /** Farther than this from any word that may be of a name, words say nothing of names. */
  private static final int QUIET = 3;

  private static final EntityKind[] KINDS = EntityKind.values();

  private final ModelWeights weights;
  private final WindowWeights windows;

  /** From label to label, by the latter first. */
  private final float[] steps = new float[COUNT * COUNT];

  Decoder(ModelWeights weights) {
    this.weights = weights;
    windows = new WindowWeights(weights);
    for (int label = 0; label < COUNT; label++) {
      for (int before = 0; before < COUNT; before++) {
        steps[label * COUNT + before] = weights.step(before, label);
      }
    }
  }

  /** The type that suits a span best. */
  EntityKind type(TokenRun run, int from, int to) {
    Token token = new Token(run);
    int[] sums = new int[KINDS.length];
    for (int at = from; at < to; at++) {
      int[] own = token.sums(at);
      for (EntityKind type : KINDS) {
        sums[type.ordinal()] += own[at == from ? Labels.first(type) : Labels.inner(type)];
      }
    }
    EntityKind best = EntityKind.PERSON;
    for (EntityKind type : KINDS) {
      best = sums[type.ordinal()] > sums[best.ordinal()] ? type : best;
    }
    return best;
  }

  byte[] labels(TokenRun run) {
    int size = run.size();
    Token token = new Token(run);
    float[] best = new float[COUNT];
    float[] next = new float[COUNT];
    byte[] from = new byte[size * COUNT];
    Arrays.fill(best, NEVER);
    best[Labels.OUTSIDE] = 0;
    int last = -1 - QUIET;
    int coming = comingCandidate(run, 0);
    for (int at = 0; at < size; at++) {
      if (coming < at) {
        last = coming;
        coming = comingCandidate(run, at);
      }
      if (at - last > QUIET && coming - at > QUIET && outside(best)) {
        // Nothing near may be a name: what is best so far stays outside.
        Arrays.fill(best, NEVER);
        best[Labels.OUTSIDE] = 0;
        continue;
      }
      int[] own = token.sums(at);
      for (int label = 0; label < COUNT; label++) {
        // What is inside of a name stands behind its first or another of its inner tokens.
        boolean inner = Labels.isInner(label);
        int origin = inner ? label - 1 : 0;
        float top = best[origin] + steps[label * COUNT + origin];
        for (int before = origin + 1; before <= (inner ? label : COUNT - 1); before++) {
          float score = best[before] + steps[label * COUNT + before];
          if (score > top) {
            top = score;
            origin = before;
          }
        }
        next[label] = top + own[label] * weights.scale();
        from[at * COUNT + label] = (byte) origin;
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    return back(size, best, from);
  }

  private static int comingCandidate(TokenRun run, int from) {
    int at = from;
    while (at < run.size() && !run.candidate(at)) {
      at++;
    }
    return at < run.size() ? at : Integer.MAX_VALUE / 2;
  }

  private static boolean outside(float[] best) {
    for (int label = 1; label < COUNT; label++) {
      if (best[label] > best[Labels.OUTSIDE]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] back(int size, float[] best, byte[] from) {
    byte[] labels = new byte[size];
    int label = 0;
    for (int other = 1; other < COUNT; other++) {
      label = best[other] > best[label] ? other : label;
    }
    for (int at = size - 1; at >= 0; at--) {
      labels[at] = (byte) label;
      label = from[at * COUNT + label];
    }
    return labels;
  }

  /** One token after another of a run. */
  private final class Token {
    private final TokenRun run;
    private final LabelSums lanes = new LabelSums();
    private final int[] sums = new int[COUNT];
    private final Features.PlaceSink surroundings =
        (feature, lexical) -> weights.add(feature, lanes);

    Token(TokenRun run) {
      this.run = run;
    }

    /** The sums of a token's labels, in the model's unit, valid until the next call. */
    int[] sums(int at) {
      lanes.clear();
      for (int distance = 0; distance < Features.DISTANCES; distance++) {
        Lexeme word = run.word(at + distance - Features.REACH);
        lanes.add(word.scores(), distance * LabelSums.LONGS);
      }
      if (Features.active(run, at)) {
        windows.add(run, at, lanes);
        Features.ofSurroundings(run, at, surroundings);
      }
      lanes.read(sums);
      return sums;
    }
  }
}
