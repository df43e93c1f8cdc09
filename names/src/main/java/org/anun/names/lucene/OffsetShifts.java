package org.anun.names.lucene;

import java.util.Arrays;

/**
 * How far offsets of a text lie behind those of the text it was made from by leaving characters
 * out. Not thread-safe.
 */
final class OffsetShifts {
  private int[] offsets = new int[8];
  private int[] shifts = new int[8];
  private int size;

  /**
   * From that offset of the shorter text on, {@code shift} characters have been left out so far.
   */
  void add(int offset, int shift) {
    if (size > 0 && offsets[size - 1] == offset) {
      shifts[size - 1] = shift;
      return;
    }
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
      shifts = Arrays.copyOf(shifts, size * 2);
    }
    offsets[size] = offset;
    shifts[size] = shift;
    size++;
  }

  /** The characters left out before or at an offset of the shorter text. */
  int at(int offset) {
    int found = Arrays.binarySearch(offsets, 0, size, offset);
    int index = found >= 0 ? found : -found - 2;
    return index < 0 ? 0 : shifts[index];
  }
}
