package org.anun.indexer.mention.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The weights of a model, each a byte times a scale. A feature has a row of weights for each
 * distance at which it counts, and is found by 32 bits of its hash; that a feature the model does
 * not know has the rows of one it knows is not to be expected. Immutable and thread-safe once made.
 */
final class ModelWeights {
  private static final int COUNT = Labels.COUNT;
  private static final int MOST = 127;

  private static final int ALL_DISTANCES = (1 << Features.DISTANCES) - 1;

  /** The distance of a word from itself alone. */
  private static final int OWN = 1 << Features.REACH;

  private final float scale;
  private final float[] steps;

  /**
   * The features: the key in the upper half; in the lower where its rows start, and in the lowest
   * bits which distances have one. 0 where there is none.
   */
  private final long[] features;

  /** Those of places once more, for speed. */
  private PlaceWeights places = new PlaceWeights(0);

  private byte[] rows;
  private int size;
  private int used;

  private ModelWeights(float scale, float[] steps, int features) {
    this.scale = scale;
    this.steps = steps;
    int capacity = Integer.highestOneBit(Math.max(16, features)) * 4;
    this.features = new long[capacity];
    rows = new byte[Math.max(8, features) * COUNT * 2];
  }

  /**
   * Rounds trained weights.
   *
   * @param trained by feature; {@link Features#DISTANCES} times {@link Labels#COUNT}, the middle
   *     ones for a feature of a place
   * @param steps from label to label
   */
  static ModelWeights of(Map<Long, float[]> trained, float[] steps) {
    float most = 1e-6f;
    for (float[] weights : trained.values()) {
      for (float weight : weights) {
        most = Math.max(most, Math.abs(weight));
      }
    }
    float scale = most / MOST;
    ModelWeights made = new ModelWeights(scale, steps.clone(), trained.size());
    // In the order of their hashes, so that the same weights always make the same table.
    trained.entrySet().stream()
        .sorted(
            (one, other) ->
                Integer.compareUnsigned(IntTable.key(one.getKey()), IntTable.key(other.getKey())))
        .forEach(entry -> made.round(IntTable.key(entry.getKey()), entry.getValue()));
    made.gatherPlaces();
    return made;
  }

  private void round(int key, float[] weights) {
    byte[] rounded = new byte[weights.length];
    for (int at = 0; at < weights.length; at++) {
      rounded[at] = (byte) Math.round(weights[at] / scale);
    }
    put(key, rounded);
  }

  private void put(int key, byte[] weights) {
    int distances = 0;
    int start = used;
    for (int distance = 0; distance < Features.DISTANCES; distance++) {
      int from = distance * COUNT;
      boolean some = false;
      for (int label = 0; label < COUNT; label++) {
        some |= weights[from + label] != 0;
      }
      if (some) {
        distances |= 1 << distance;
        rows = used + COUNT > rows.length ? Arrays.copyOf(rows, rows.length * 2) : rows;
        System.arraycopy(weights, from, rows, used, COUNT);
        used += COUNT;
      }
    }
    if (distances != 0) {
      int slot = slot(key);
      if (features[slot] == 0) {
        int place = ((start / COUNT) << Features.DISTANCES) | distances;
        features[slot] = ((long) key << Integer.SIZE) | place;
        size++;
      }
    }
  }

  /** A feature of a place counts for the token itself alone; some of a word do so too. */
  private void gatherPlaces() {
    long[] ofPlaces =
        Arrays.stream(features).filter(feature -> (feature & ALL_DISTANCES) == OWN).toArray();
    places = new PlaceWeights(ofPlaces.length);
    for (long feature : ofPlaces) {
      places.put((int) (feature >>> Integer.SIZE), rows, row((int) feature));
    }
  }

  private static int row(int place) {
    return (place >>> Features.DISTANCES) * COUNT;
  }

  /** Where a key stands, or would stand. */
  private int slot(int key) {
    int mask = features.length - 1;
    int slot = ((key * 0x9E3779B9) >>> 5) & mask;
    while (features[slot] != 0 && (int) (features[slot] >>> Integer.SIZE) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** What a sum is worth that {@link #ofPlace} and {@link #addAll} made. */
  float scale() {
    return scale;
  }

  /** The weights of a feature of a place, as {@link LabelSums#bytes} makes them; 0 for none. */
  long ofPlace(long feature) {
    return places.of(IntTable.key(feature));
  }

  /**
   * Adds the weights of a feature of a word to the sums by distance and label.
   *
   * @return whether there are any
   */
  boolean addAll(long feature, int[] sums) {
    int place = (int) features[slot(IntTable.key(feature))];
    if (place == 0) {
      return false;
    }
    int row = row(place);
    for (int distance = 0; distance < Features.DISTANCES; distance++) {
      if ((place & (1 << distance)) != 0) {
        int into = distance * COUNT;
        for (int label = 0; label < COUNT; label++) {
          sums[into + label] += rows[row + label];
        }
        row += COUNT;
      }
    }
    return true;
  }

  /** The weight of one label behind another. */
  float step(int before, int label) {
    return steps[before * COUNT + label];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeFloat(scale);
    for (float step : steps) {
      out.writeFloat(step);
    }
    long[] order =
        Arrays.stream(features)
            .filter(feature -> feature != 0)
            .boxed()
            .sorted(Long::compareUnsigned)
            .mapToLong(Long::longValue)
            .toArray();
    Varints.write(out, order.length);
    long before = 0;
    for (long feature : order) {
      long key = feature >>> Integer.SIZE;
      Varints.write(out, key - before);
      before = key;
      int place = (int) feature;
      int distances = place & ALL_DISTANCES;
      out.writeByte(distances);
      int row = row(place);
      for (int left = Integer.bitCount(distances); left > 0; left--) {
        writeRow(row, out);
        row += COUNT;
      }
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
      if ((some & (1 << label)) != 0) {
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
    byte[] all = new byte[Features.DISTANCES * COUNT];
    long key = 0;
    for (int index = 0; index < size; index++) {
      key += Varints.read(in);
      Arrays.fill(all, (byte) 0);
      int distances = in.get();
      for (int distance = 0; distance < Features.DISTANCES; distance++) {
        if ((distances & (1 << distance)) != 0) {
          int some = in.get();
          for (int label = 0; label < COUNT; label++) {
            if ((some & (1 << label)) != 0) {
              all[distance * COUNT + label] = in.get();
            }
          }
        }
      }
      weights.put((int) key, all);
    }
    weights.gatherPlaces();
    return weights;
  }

  /** How many features have a weight. */
  int size() {
    return size;
  }
}
