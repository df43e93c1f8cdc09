package org.anun.names;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Which rows of a list stand under a block. Blocks are told apart by their hash alone: two that
 * meet in one bucket propose some rows in vain, which the comparison then refuses, and no block has
 * to be kept. Takes 4 bytes a row and block, and 8 to 16 for buckets. Immutable and thread-safe.
 */
final class Postings {
  private static final int BUCKETS_A_POSTING = 2;

  /** Where the rows of each bucket begin; the last entry is the end. */
  private final int[] starts;

  private final int[] rows;
  private final int mask;

  private Postings(int[] starts, int[] rows) {
    this.starts = starts;
    this.rows = rows;
    this.mask = starts.length - 2;
  }

  /** The rows by the hashes of their blocks. */
  static Postings of(List<int[]> hashesByRow) {
    long postings = hashesByRow.stream().mapToLong(hashes -> hashes.length).sum();
    int buckets =
        Integer.highestOneBit((int) Math.min(1 << 28, Math.max(1, postings * BUCKETS_A_POSTING)));
    int mask = buckets - 1;
    int[] starts = new int[buckets + 1];
    for (int[] hashes : hashesByRow) {
      for (int hash : hashes) {
        starts[(hash & mask) + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Math::addExact);
    int[] next = Arrays.copyOf(starts, buckets);
    int[] rows = new int[starts[buckets]];
    for (int row = 0; row < hashesByRow.size(); row++) {
      for (int hash : hashesByRow.get(row)) {
        rows[next[hash & mask]++] = row;
      }
    }
    return new Postings(starts, rows);
  }

  /** The hashes of blocks, spread so that their lowest bits differ. */
  static int[] hashes(Collection<String> blocks) {
    return blocks.stream().mapToInt(Postings::hash).toArray();
  }

  private static int hash(String block) {
    int hash = block.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  /** Adds the rows that share a block with these. */
  void addRows(int[] hashes, BitSet found) {
    for (int hash : hashes) {
      int bucket = hash & mask;
      for (int at = starts[bucket]; at < starts[bucket + 1]; at++) {
        found.set(rows[at]);
      }
    }
  }
}
