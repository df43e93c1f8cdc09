package org.anun.indexer.mention.tagger;

import java.util.Arrays;
import org.anun.authority.EntityKind;

/** Finds the best labels of a run. Immutable and thread-safe. */
// Order is the model's numbering of labels and classes.
@SuppressWarnings("EnumOrdinal")
final class Decoder {
  private static final float NEVER = -1e9f;

  private static final int COUNT = Labels.COUNT;

  private static final EntityKind[] KINDS = EntityKind.values();

  private final ModelWeights weights;
  private final WindowWeights windows;
  private final PlacingWeights placings;

  /** From label to label, by the latter first. */
  private final float[] steps = new float[COUNT * COUNT];

  Decoder(ModelWeights weights) {
    this.weights = weights;
    windows = new WindowWeights(weights);
    placings = new PlacingWeights(weights);
    for (int label = 0; label < COUNT; label++) {
      for (int before = 0; before < COUNT; before++) {
        steps[label * COUNT + before] = weights.step(before, label);
      }
    }
  }

  /** What is said for the labels of a run's tokens. */
  TokenScores scores(TokenRun run) {
    return new TokenScores(run, weights, placings, windows);
  }

  /** The type that suits a span best. */
  static EntityKind type(TokenScores scores, int from, int to) {
    int[] own = new int[COUNT];
    int[] sums = new int[KINDS.length];
    for (int at = from; at < to; at++) {
      scores.read(at, own);
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

  byte[] labels(TokenScores scores) {
    int size = scores.run().size();
    float[] best = new float[COUNT];
    float[] next = new float[COUNT];
    int[] own = new int[COUNT];
    byte[] from = new byte[size * COUNT];
    Arrays.fill(best, NEVER);
    best[Labels.OUTSIDE] = 0;
    for (int at = 0; at < size; at++) {
      if (scores.quiet(at) && outside(best)) {
        // Nothing near may be a name: what is best so far stays outside.
        Arrays.fill(best, NEVER);
        best[Labels.OUTSIDE] = 0;
        continue;
      }
      scores.read(at, own);
      boolean apart = apart(scores.run(), at);
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
        next[label] = inner && apart ? NEVER : top + own[label] * weights.scale();
        from[at * COUNT + label] = (byte) origin;
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    return back(size, best, from);
  }

  /** Whether no name goes on with a token: it starts a line, and the one before has ended. */
  private static boolean apart(TokenRun run, int at) {
    return Placing.way(run.place(at)) == Placing.LINE_START
        && run.word(at - 1).shape() == Shape.STOP;
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
}
