package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class SteadyReaderTest {
  /** Takes a part only after a while. */
  private static final class Slow extends OutputStream {
    private final long millis;
    private int taken;

    Slow(long millis) {
      this.millis = millis;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[1], 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        Thread.sleep(millis);
      } catch (InterruptedException stopped) {
        throw new IOException(stopped);
      }
      taken += length;
    }
  }

  @Test
  void whoeverTakesEnoughIsWaitedFor() throws Exception {
    var slow = new Slow(1_100);
    var reader = new SteadyReader(slow, 1_000);
    reader.write(new byte[60_000]);
    assertEquals(60_000, slow.taken);
  }

  @Test
  void whoeverTakesLessIsLeft() {
    var reader = new SteadyReader(new Slow(1_100), 1_000);
    assertThrows(IOException.class, () -> reader.write(new byte[10]));
  }
}
