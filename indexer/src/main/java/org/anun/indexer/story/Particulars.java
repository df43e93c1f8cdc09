package org.anun.indexer.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A sketch of what is filled into a text's wording: numbers or names, each with the hash of the
 * words before it. Two texts that say the same about other particulars have the same places with
 * other values; what one of them leaves out or adds has no place in the other. Immutable.
 *
 * <p>Those with the least hashes of places are kept, so that two sketches keep the same ones.
 */
final class Particulars {
  /** Entries kept. */
  static final int MOST = 20;

  private static final int VALUE_BITS = Short.SIZE;
  private static final int PLACE_BITS = Integer.SIZE - Byte.SIZE;
  private static final int BYTES = 5;

  /** A place and a value each, in rising order, each once. */
  private final long[] entries;

  private Particulars(long[] entries) {
    this.entries = entries;
  }

  /** An entry of {@link #of}: the hash of the words before, and that of the value. */
  static long entry(int place, int value) {
    long before = (long) (place >>> (Integer.SIZE - PLACE_BITS)) << VALUE_BITS;
    return before | (value >>> (Integer.SIZE - VALUE_BITS));
  }

  static Particulars of(long[] entries) {
    return new Particulars(Arrays.stream(entries).sorted().distinct().limit(MOST).toArray());
  }

  /**
   * What {@link #write} wrote, up to the end of the bytes.
   *
   * @throws IllegalArgumentException if it wrote something else
   */
  static Particulars read(ByteBuffer bytes) {
    if (bytes.remaining() % BYTES != 0 || bytes.remaining() > MOST * BYTES) {
      throw new IllegalArgumentException("particulars of " + bytes.remaining() + " bytes");
    }
    long[] entries = new long[bytes.remaining() / BYTES];
    for (int at = 0; at < entries.length; at++) {
      entries[at] = ((bytes.get() & 0xFFL) << Integer.SIZE) | (bytes.getInt() & 0xFFFFFFFFL);
    }
    return new Particulars(entries);
  }

  void write(ByteBuffer bytes) {
    for (long entry : entries) {
      bytes.put((byte) (entry >>> Integer.SIZE)).putInt((int) entry);
    }
  }

  /** How many bytes {@link #write} writes. */
  int bytes() {
    return BYTES * entries.length;
  }

  /**
   * How two texts fill the places that both have.
   *
   * @param places how many places both have, as far as both sketches know
   * @param same those with a value that both have
   */
  record Agreement(int places, int same) {}

  /** How this text and another fill the places that both have. */
  Agreement agreement(Particulars that) {
    long bound = Math.min(bound(), that.bound());
    int places = 0;
    int same = 0;
    int here = 0;
    int there = 0;
    while (here < entries.length && there < that.entries.length) {
      long place = place(entries[here]);
      long other = place(that.entries[there]);
      if (Math.min(place, other) >= bound) {
        break;
      }
      int nextHere = place <= other ? next(here) : here;
      int nextThere = other <= place ? that.next(there) : there;
      if (place == other) {
        places++;
        same += sharesValue(here, nextHere, that, there, nextThere) ? 1 : 0;
      }
      here = nextHere;
      there = nextThere;
    }
    return new Agreement(places, same);
  }

  private boolean sharesValue(int from, int to, Particulars that, int thatFrom, int thatTo) {
    for (int here = from; here < to; here++) {
      for (int there = thatFrom; there < thatTo; there++) {
        if (entries[here] == that.entries[there]) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the next place begins. */
  private int next(int at) {
    int next = at + 1;
    while (next < entries.length && place(entries[next]) == place(entries[at])) {
      next++;
    }
    return next;
  }

  /** Of the last place of a full sketch some values may be missing. */
  private long bound() {
    return entries.length < MOST ? Long.MAX_VALUE : place(entries[MOST - 1]);
  }

  private static long place(long entry) {
    return entry >>> VALUE_BITS;
  }
}
