package org.anun.indexer.mention.tagger;

import java.util.Arrays;
import org.anun.authority.EntityKind;

/** Finds the best labels of a run. Immutable and thread-safe. */
final class Decoder {
  private static final float NEVER = -1e9f;

  static float RUN = Float.parseFloat(System.getProperty("brun", "0"));
  static float OPEN = Float.parseFloat(System.getProperty("bopen", "0"));
  static float HEAD = Float.parseFloat(System.getProperty("bhead", "0"));
  private final Weights weights;

  Decoder(Weights weights) {
    this.weights = weights;
  }

  /** The type that suits a span best. */
  EntityKind type(TokenRun run, int from, int to) {
    float[] own = new float[Labels.COUNT];
    EntityKind best = EntityKind.PERSON;
    float top = Float.NEGATIVE_INFINITY;
    float[] sums = new float[3];
    for (int at = from; at < to; at++) {
      sum(run, at, own);
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
    int count = Labels.COUNT;
    float[] own = new float[count];
    float[] best = new float[count];
    float[] next = new float[count];
    byte[] from = new byte[size * count];
    Arrays.fill(best, NEVER);
    best[Labels.OUTSIDE] = 0;
    for (int at = 0; at < size; at++) {
      sum(run, at, own);
      for (int label = 0; label < count; label++) {
        float top = NEVER * 2;
        int origin = 0;
        for (int before = 0; before < count; before++) {
          if (Labels.follows(before, label)) {
            float score = best[before] + weights.step(before, label);
            if (score > top) {
              top = score;
              origin = before;
            }
          }
        }
        next[label] = top + own[label];
        from[at * count + label] = (byte) origin;
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    byte[] labels = new byte[size];
    int label = 0;
    for (int other = 1; other < count; other++) {
      label = best[other] > best[label] ? other : label;
    }
    for (int at = size - 1; at >= 0; at--) {
      labels[at] = (byte) label;
      label = from[at * count + label];
    }
    return labels;
  }

  private void sum(TokenRun run, int at, float[] own) {
    int count = Labels.COUNT;
    Arrays.fill(own, 0);
    for (int distance = -Features.REACH; distance <= Features.REACH; distance++) {
      float[] scores = run.word(at + distance).scores;
      int offset = (distance + Features.REACH) * count;
      for (int label = 0; label < count; label++) {
        own[label] += scores[offset + label];
      }
    }
    if (run.candidate(at) && !run.language().equals("hy") && !run.language().equals("ru")) {
      own[0] -= Placing.opens(run.place(at)) ? OPEN : Placing.headline(run.place(at)) ? HEAD : RUN;
    }
    if (Features.active(run, at)) {
      Features.ofPlace(run, at, f -> weights.add(f, own, 0), f -> weights.add(f, own, 0));
    }
  }
}
