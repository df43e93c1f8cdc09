package org.anun.indexer.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Lines of a stream as bytes, in bounded memory: a line over the limit is read past, never held.
 * Lines end with {@code \n} or {@code \r\n}. Not thread-safe.
 */
public final class LineReader {
  private final InputStream in;
  private final int limit;
  private final LongConsumer progress;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;

  private byte[] line = new byte[1 << 12];
  private int length;
  private long wholeLength;

  /**
   * Reads a stream.
   *
   * @param limit of a line in bytes
   * @param progress told how many bytes were read, chunk by chunk
   */
  public LineReader(InputStream in, int limit, LongConsumer progress) {
    this.in = in;
    this.limit = limit;
    this.progress = progress;
  }

  /** Moves to the next line; false at the end of the stream. */
  public boolean next() throws IOException {
    length = 0;
    wholeLength = 0;
    boolean any = false;
    while (true) {
      if (position == filled && !fill()) {
        return any;
      }
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      append(position, end);
      boolean complete = end < filled;
      position = complete ? end + 1 : end;
      if (complete) {
        if (length > 0 && line[length - 1] == '\r') {
          length--;
        }
        return true;
      }
    }
  }

  private boolean fill() throws IOException {
    filled = Math.max(in.read(buffer), 0);
    position = 0;
    progress.accept(filled);
    return filled > 0;
  }

  private void append(int from, int to) {
    wholeLength += to - from;
    int room = Math.min(to - from, limit - length);
    if (length + room > line.length) {
      line = Arrays.copyOf(line, Math.max(length + room, Math.min(line.length * 2, limit)));
    }
    System.arraycopy(buffer, from, line, length, room);
    length += room;
  }

  /** The line's bytes; valid up to {@link #length} and until the next call of {@link #next}. */
  public byte[] bytes() {
    return line;
  }

  /** How many bytes of {@link #bytes} belong to the line. */
  public int length() {
    return length;
  }

  /** Whether the line is longer than the limit, so that its bytes are only its beginning. */
  public boolean overlong() {
    return wholeLength > limit;
  }

  /** The line's length in bytes, also where it is over the limit. */
  public long wholeLength() {
    return wholeLength;
  }
}
