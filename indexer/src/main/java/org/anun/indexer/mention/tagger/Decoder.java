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

  private final ModelWeights weights;

  /** From label to label, by the latter first; never where one may not follow the other. */
  private final float[] steps = new float[COUNT * COUNT];

  Decoder(ModelWeights weights) {
    this.weights = weights;
    for (int label = 0; label < COUNT; label++) {
      for (int before = 0; before < COUNT; before++) {
        steps[label * COUNT + before] =
            Labels.follows(before, label) ? weights.step(before, label) : NEVER;
      }
    }
  }

  /** The type that suits a span best. */
  EntityKind type(TokenRun run, int from, int to) {
    float[] own = new float[Labels.COUNT];
    Features.PlaceSink places = (feature, lexical) -> weights.add(feature, own);
    EntityKind best = EntityKind.PERSON;
    float top = Float.NEGATIVE_INFINITY;
    float[] sums = new float[3];
    for (int at = from; at < to; at++) {
      sum(run, at, own, places);
      for (EntityKind type : EntityKind.values()) {
        sums[type.ordinal()] += own[at == from ? Labels.first(type) : Labels.inner(type)];
      }
    }
    for (EntityKind type : EntityKind.values()) {
      if (sums[type.ordinal()] > top) {
        top = sums[type.ordinal()];
        best = type;
      }
    }
    return best;
  }

  byte[] labels(TokenRun run) {
    int size = run.size();
    float[] own = new float[COUNT];
    Features.PlaceSink places = (feature, lexical) -> weights.add(feature, own);
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
      sum(run, at, own, places);
      for (int label = 0; label < COUNT; label++) {
        float top = NEVER * 2;
        int origin = 0;
        for (int before = 0; before < COUNT; before++) {
          float score = best[before] + steps[label * COUNT + before];
          if (score > top) {
            top = score;
            origin = before;
          }
        }
        next[label] = top + own[label];
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

  private void sum(TokenRun run, int at, float[] own, Features.PlaceSink places) {
    Arrays.fill(own, 0);
    int offset = 0;
    for (int distance = -Features.REACH; distance <= Features.REACH; distance++) {
      float[] scores = run.word(at + distance).scores();
      for (int label = 0; label < COUNT; label++) {
        own[label] += scores[offset + label];
      }
      offset += COUNT;
    }
    if (Features.active(run, at)) {
      Features.ofPlace(run, at, places);
    }
  }
}
