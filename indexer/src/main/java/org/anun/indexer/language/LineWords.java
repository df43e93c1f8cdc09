package org.anun.indexer.language;

import java.util.Arrays;

/**
 * The words of a line in text order, with what each says by itself. Side by side in a few arrays,
 * because most of the labelling of a page is to walk through them. Grows as words are added, and is
 * read once {@link #weigh} was called. One thread.
 */
final class LineWords {
  /** With the blank behind it; a guess, so that arrays seldom grow. */
  private static final int UNITS_A_WORD = 6;

  /** A longer line is no paragraph and is read in parts; the bound keeps memory small. */
  static final int MOST = 4000;

  private int size;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private byte[] letters;
  private byte[] capitals;
  private byte[] foreign;

  /** By word where in the weights its own begin, and where those within bounds do. */
  private int[] ofWord = {};

  private int[] withinBounds = {};

  /** A word has few features of a byte each, so that their sum is a short. */
  private short[] weights = {};

  /** By word a hash, and where it begins among the folded letters; kept until it is weighed. */
  private long[] hashes;

  private int[] begins;

  /** The words lower-cased, a space before and behind each. */
  private char[] folded;

  private int foldedUsed = 1;

  /**
   * No words yet.
   *
   * @param units how many UTF-16 code units the line has
   */
  LineWords(int units) {
    int likely = Math.min(MOST, units / UNITS_A_WORD + 1);
    starts = new int[likely];
    ends = new int[likely];
    kinds = new byte[likely];
    letters = new byte[likely];
    capitals = new byte[likely];
    foreign = new byte[likely];
    hashes = new long[likely];
    begins = new int[likely];
    folded = new char[likely * (UNITS_A_WORD + 1) + Words.LONGEST];
    folded[0] = ' ';
  }

  /** Adds the word that a walk stands on. */
  void add(Words walk) {
    if (size == starts.length) {
      grow(size * 2 + 1);
    }
    int length = walk.length();
    if (foldedUsed + length + 1 > folded.length) {
      folded = Arrays.copyOf(folded, folded.length * 2 + length);
    }
    starts[size] = walk.start();
    ends[size] = walk.end();
    kinds[size] = walk.kind();
    letters[size] = (byte) length;
    capitals[size] = (byte) walk.capitals();
    foreign[size] = (byte) walk.foreign();
    hashes[size] = WordWeights.hash(walk.padded(), length);
    begins[size] = foldedUsed;
    System.arraycopy(walk.padded(), 1, folded, foldedUsed, length + 1);
    foldedUsed += length + 1;
    size++;
  }

  private void grow(int room) {
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    kinds = Arrays.copyOf(kinds, room);
    letters = Arrays.copyOf(letters, room);
    capitals = Arrays.copyOf(capitals, room);
    foreign = Arrays.copyOf(foreign, room);
    hashes = Arrays.copyOf(hashes, room);
    begins = Arrays.copyOf(begins, room);
  }

  /** Finds out what the words say; none is added afterwards. */
  void weigh(LanguageModel model) {
    ofWord = new int[size];
    withinBounds = new int[size];
    int room = 0;
    for (int word = 0; word < size; word++) {
      int labels = model.labels(kinds[word]);
      ofWord[word] = room;
      room += plain(word) ? 0 : labels;
      withinBounds[word] = room;
      room += labels;
    }
    weights = new short[room];
    int[] found = new int[size];
    // First all are found: in a small loop a processor waits for many of them at once.
    for (int word = 0; word < size; word++) {
      WordWeights ofKind = model.weights(kinds[word]);
      found[word] = ofKind == null ? 0 : ofKind.find(hashes[word]);
    }
    for (int word = 0; word < size; word++) {
      WordWeights ofKind = model.weights(kinds[word]);
      if (ofKind != null
          && !ofKind.recall(hashes[word], found[word], letters[word], weights, ofWord[word])) {
        int begin = begins[word];
        char[] padded = Arrays.copyOfRange(folded, begin - 1, begin + letters[word] + 1);
        ofKind.sum(hashes[word], padded, letters[word], weights, ofWord[word]);
      }
    }
    hashes = new long[0];
    begins = new int[0];
    folded = new char[0];
  }

  /** Notes what a word says within the bounds that a capitalised word has in its line. */
  void bound(int word, short[] bounded) {
    System.arraycopy(bounded, 0, weights, withinBounds[word], bounded.length);
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** First offset of a word, in UTF-16 code units of the text. */
  int start(int word) {
    return starts[word];
  }

  /** Offset behind its last unit. */
  int end(int word) {
    return ends[word];
  }

  /** Its letters' kind, see {@link Alphabet}. */
  int kind(int word) {
    return kinds[word];
  }

  /** How many letters it has. */
  int letters(int word) {
    return letters[word];
  }

  /** How many of them are capitals. */
  int capitals(int word) {
    return capitals[word];
  }

  /** How many of its letters no language of the script has. */
  int foreign(int word) {
    return foreign[word];
  }

  /** Whether it has no capital, so that it is no name. */
  boolean plain(int word) {
    return capitals[word] == 0;
  }

  /** What all words say, in steps, for {@link #ofWord} and {@link #withinBounds}; not to change. */
  short[] weights() {
    return weights;
  }

  /** Where that of a word begins, one number a label of its script, none where that decides. */
  int ofWord(int word) {
    return ofWord[word];
  }

  /** The same, within the bounds of a capitalised word. */
  int withinBounds(int word) {
    return withinBounds[word];
  }
}
