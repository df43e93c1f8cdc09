package org.anun.indexer.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {
  private static final int MOST = 128;

  /** Hashes of the numbers from one up to another. */
  private static int[] set(int from, int to) {
    return IntStream.range(from, to)
        .map(number -> new SplittableRandom(number).nextInt())
        .toArray();
  }

  @Test
  void smallSetsAreComparedExactly() {
    Sketch.Overlap overlap = Sketch.of(set(0, 100), MOST).overlap(Sketch.of(set(60, 120), MOST));
    assertEquals(new Sketch.Overlap(40, 100, 60), overlap);
    assertEquals(1 / 3.0, overlap.resemblance(), 1e-9);
  }

  @Test
  void largeSetsAreEstimatedWithinTheirError() {
    double squares = 0;
    int rounds = 200;
    for (int round = 0; round < rounds; round++) {
      int start = 10_000 * round;
      double estimate =
          Sketch.of(set(start, start + 900), MOST)
              .overlap(Sketch.of(set(start + 300, start + 1_200), MOST))
              .resemblance();
      squares += (estimate - 0.5) * (estimate - 0.5);
    }
    double error = Math.sqrt(squares / rounds);
    assertTrue(error < 0.055, "root mean square error " + error);
  }

  @Test
  void aSmallSetInALargeOneIsSeenAsContained() {
    Sketch.Overlap overlap = Sketch.of(set(0, 400), MOST).overlap(Sketch.of(set(0, 2_000), MOST));
    assertEquals(Math.min(overlap.one(), overlap.other()), overlap.both());
  }

  @Test
  void emptySetsHaveNothingInCommon() {
    Sketch empty = Sketch.of(new int[0], MOST);
    assertEquals(new Sketch.Overlap(0, 0, 0), empty.overlap(empty));
    assertEquals(0, empty.overlap(empty).resemblance());
    assertEquals(new Sketch.Overlap(0, 0, 5), empty.overlap(Sketch.of(set(0, 5), MOST)));
  }

  @Test
  void comesBackFromItsBytes() {
    for (int size : new int[] {0, 1, 127, 128, 500}) {
      Sketch sketch = Sketch.of(set(0, size), MOST);
      ByteBuffer bytes = ByteBuffer.allocate(sketch.bytes());
      sketch.write(bytes);
      Sketch back = Sketch.read(bytes.flip(), MOST);
      int known = Math.min(size, MOST);
      assertEquals(new Sketch.Overlap(known, known, known), sketch.overlap(back), "" + size);
    }
    assertThrows(IllegalArgumentException.class, () -> Sketch.read(ByteBuffer.allocate(4), MOST));
    assertThrows(
        IllegalArgumentException.class, () -> Sketch.read(ByteBuffer.allocate(3 * 129), MOST));
  }
}
