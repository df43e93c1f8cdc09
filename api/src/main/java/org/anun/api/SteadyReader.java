package org.anun.api;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * What is sent to a client that has to take it at some speed: a part that waits for its reader for
 * longer than that is the last one. The time in which nothing is sent does not count, because then
 * Elasticsearch is waited for. For one thread.
 *
 * <p>Jetty's {@code MinimumDataRateHandler} (12.1.14) divides the bytes of all answers together by
 * the time of one, and fails where the first answer of all is empty.
 */
final class SteadyReader extends OutputStream {
  private final OutputStream client;
  private final long bytesPerSecond;

  /**
   * @param client where the bytes go; a write returns when they are on their way
   * @param bytesPerSecond that the client must take at least
   */
  SteadyReader(OutputStream client, long bytesPerSecond) {
    this.client = client;
    this.bytesPerSecond = bytesPerSecond;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /**
   * Sends a part.
   *
   * @throws IOException when the client has gone, or took longer for it than it may
   */
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    long start = System.nanoTime();
    client.write(bytes, offset, length);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    // A second more, so that a short part is no matter of a moment.
    Duration most = Duration.ofSeconds(1).plusMillis(length * 1_000L / bytesPerSecond);
    if (took.compareTo(most) > 0) {
      throw new IOException("the client takes less than " + bytesPerSecond + " bytes a second");
    }
  }

  @Override
  public void flush() throws IOException {
    client.flush();
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
