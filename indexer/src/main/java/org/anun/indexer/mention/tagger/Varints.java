package org.anun.indexer.mention.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Numbers of seven bits a byte, low bits first. */
final class Varints {
  private static final int SEVEN_BITS = 0x7F;

  private Varints() {}

  static void write(DataOutputStream out, long number) throws IOException {
    long left = number;
    while (left > SEVEN_BITS) {
      out.writeByte((int) (left & SEVEN_BITS) | (SEVEN_BITS + 1));
      left >>>= 7;
    }
    out.writeByte((int) left);
  }

  static long read(ByteBuffer in) {
    long number = 0;
    int shift = 0;
    int next;
    do {
      next = in.get() & 0xFF;
      number |= (long) (next & SEVEN_BITS) << shift;
      shift += 7;
    } while (next > SEVEN_BITS && shift < Long.SIZE);
    return number;
  }
}
