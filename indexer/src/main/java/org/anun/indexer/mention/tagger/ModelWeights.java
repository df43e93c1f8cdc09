package org.anun.indexer.mention.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The weights of a model, each a byte times a scale. A feature is found by 32 bits of its hash;
 * that a feature the model does not know has those of one it knows is not to be expected. Immutable
 * and thread-safe.
 */
final class ModelWeights implements Weights {
  private static final int COUNT = Labels.COUNT;
  private static final int MOST = 127;

  private final float scale;
  private final float[] steps;
  private final int[] keys;
  private final byte[] rows;
  private final int size;

  private ModelWeights(float scale, float[] steps, int size) {
    this.scale = scale;
    this.steps = steps;
    this.size = size;
    int capacity = Integer.highestOneBit(Math.max(8, size * 2)) * 2;
    keys = new int[capacity];
    rows = new byte[capacity * COUNT];
  }

  /**
   * Rounds trained weights.
   *
   * @param trained by feature, one a label
   * @param steps from label to label
   */
  static ModelWeights of(Map<Long, float[]> trained, float[] steps) {
    float most = 0;
    for (float[] row : trained.values()) {
      for (float weight : row) {
        most = Math.max(most, Math.abs(weight));
      }
    }
    float scale = Math.max(most, 1e-6f) / MOST;
    ModelWeights weights = new ModelWeights(scale, steps.clone(), trained.size());
    byte[] rounded = new byte[COUNT];
    trained.forEach(
        (feature, row) -> {
          boolean any = false;
          for (int label = 0; label < COUNT; label++) {
            rounded[label] = (byte) Math.round(row[label] / scale);
            any |= rounded[label] != 0;
          }
          if (any) {
            weights.put(IntTable.key(feature), rounded);
          }
        });
    return weights;
  }

  private void put(int key, byte[] row) {
    int slot = slot(key);
    keys[slot] = key;
    System.arraycopy(row, 0, rows, slot * COUNT, COUNT);
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (key * 0x9E3779B9 >>> 5) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  @Override
  public void add(long feature, float[] sums, int offset) {
    int slot = slot(IntTable.key(feature));
    if (keys[slot] != 0) {
      int row = slot * COUNT;
      for (int label = 0; label < COUNT; label++) {
        sums[offset + label] += rows[row + label] * scale;
      }
    }
  }

  @Override
  public float step(int before, int label) {
    return steps[before * COUNT + label];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeFloat(scale);
    for (float step : steps) {
      out.writeFloat(step);
    }
    long[] order = new long[keys.length];
    int known = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        order[known++] = ((keys[slot] & 0xFFFFFFFFL) << 24) | slot;
      }
    }
    Arrays.sort(order, 0, known);
    Varints.write(out, known);
    long before = 0;
    for (int index = 0; index < known; index++) {
      long key = order[index] >>> 24;
      int slot = (int) (order[index] & 0xFFFFFF);
      Varints.write(out, key - before);
      before = key;
      writeRow(slot * COUNT, out);
    }
  }

  /** Which labels have a weight, then their weights. */
  private void writeRow(int row, DataOutputStream out) throws IOException {
    int some = 0;
    for (int label = 0; label < COUNT; label++) {
      some |= rows[row + label] != 0 ? 1 << label : 0;
    }
    out.writeByte(some);
    for (int label = 0; label < COUNT; label++) {
      if ((some & 1 << label) != 0) {
        out.writeByte(rows[row + label]);
      }
    }
  }

  static ModelWeights read(ByteBuffer in) {
    float scale = in.getFloat();
    float[] steps = new float[COUNT * COUNT];
    for (int index = 0; index < steps.length; index++) {
      steps[index] = in.getFloat();
    }
    int size = (int) Varints.read(in);
    ModelWeights weights = new ModelWeights(scale, steps, size);
    byte[] row = new byte[COUNT];
    long key = 0;
    for (int index = 0; index < size; index++) {
      key += Varints.read(in);
      int some = in.get();
      for (int label = 0; label < COUNT; label++) {
        row[label] = (some & 1 << label) != 0 ? in.get() : 0;
      }
      weights.put((int) key, row);
    }
    return weights;
  }

  /** How many features have a weight. */
  int size() {
    return size;
  }
}
