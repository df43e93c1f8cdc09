package org.anun.indexer.mention.tagger;

/**
 * What is said for the labels of the tokens of a run: by the words around each, and near words that
 * may be of a name also by how they stand. Summed for the whole run, one source after another: the
 * weights lie all over the memory, and in small loops a processor waits for several at once. Not
 * thread-safe.
 */
final class TokenScores {
  /** Farther than this from any word that may be of a name, words say nothing of names. */
  private static final int QUIET = 3;

  /** Tokens before the first and behind the last that have room; windows reach there. */
  private static final int MARGIN = 2;

  private final TokenRun run;

  /** How far the nearest word is that may be of a name; more than {@link #QUIET} for any more. */
  private final byte[] distances;

  private final long[] sums;

  /** Sums what a model says of a run. */
  TokenScores(TokenRun run, ModelWeights weights, PlacingWeights placings, WindowWeights windows) {
    this.run = run;
    distances = distances(run);
    sums = new long[distances.length * LabelSums.LONGS];
    for (int at = 0; at < run.size(); at++) {
      if (!quiet(at)) {
        addWords(at);
      }
    }
    addWindows(windows);
    addSurroundings(weights, placings);
  }

  private static byte[] distances(TokenRun run) {
    byte[] distances = new byte[run.size() + 2 * MARGIN];
    int distance = QUIET + 1;
    for (int at = 0; at < distances.length; at++) {
      distance = run.candidate(at - MARGIN) ? 0 : Math.min(QUIET, distance) + 1;
      distances[at] = (byte) distance;
    }
    for (int at = distances.length - 1; at >= 0; at--) {
      distance = Math.min(distance + 1, distances[at]);
      distances[at] = (byte) distance;
    }
    return distances;
  }

  /** The tokens that this is about. */
  TokenRun run() {
    return run;
  }

  /** Whether no word near a token may be of a name. */
  boolean quiet(int at) {
    return distances[at + MARGIN] > QUIET;
  }

  /** Writes the sums of a token, one a label, in the model's unit. */
  void read(int at, int[] labels) {
    if (quiet(at)) {
      addWords(at);
      distances[at + MARGIN] = QUIET;
    }
    LabelSums.read(sums, place(at), labels);
  }

  private static int place(int at) {
    return (at + MARGIN) * LabelSums.LONGS;
  }

  /** Whether the surroundings of a token are looked at: it or a neighbour may be of a name. */
  private boolean active(int at) {
    return distances[at + MARGIN] <= 1;
  }

  private void addWords(int at) {
    for (int distance = 0; distance < Features.DISTANCES; distance++) {
      long[] scores = run.word(at + distance - Features.REACH).scores();
      LabelSums.add(scores, distance * LabelSums.LONGS, sums, place(at));
    }
  }

  private void addWindows(WindowWeights windows) {
    long[] window = new long[WindowWeights.LONGS];
    for (int middle = -1; middle <= run.size(); middle++) {
      if (active(middle - 1) || active(middle) || active(middle + 1)) {
        windows.read(run, middle, window);
        addWindow(window, WindowWeights.OF_FIRST, middle - 1);
        addWindow(window, WindowWeights.OF_MIDDLE, middle);
        addWindow(window, WindowWeights.OF_LAST, middle + 1);
      }
    }
  }

  private void addWindow(long[] window, int of, int at) {
    if (active(at)) {
      LabelSums.add(window, of, sums, place(at));
    }
  }

  private void addSurroundings(ModelWeights weights, PlacingWeights placings) {
    LabelSums lanes = new LabelSums();
    Features.PlaceSink others = (feature, lexical) -> lanes.add(weights.ofPlace(feature));
    for (int at = 0; at < run.size(); at++) {
      if (active(at)) {
        placings.add(run, at, lanes);
        Features.ofSurroundings(run, at, others);
        lanes.moveTo(sums, place(at));
      }
    }
  }
}
