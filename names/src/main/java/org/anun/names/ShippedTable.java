package org.anun.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a rule table comes to, as {@link ShipCommand} wrote it for a quick start: checked and
 * sounded out. Read from front to back, in the order in which {@link ShippedBytes} was filled. The
 * table in letters stays the truth; it is read where this file is missing, as in an IDE that runs
 * no Maven.
 */
final class ShippedTable {
  static final String ENDING = ".shipped";

  private final ByteBuffer bytes;

  ShippedTable(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The table of that name behind its print; null where the build has not written it. */
  static @Nullable ShippedTable open(String table) {
    try (InputStream stream = ShippedTable.class.getResourceAsStream(table + ENDING)) {
      if (stream == null) {
        return null;
      }
      ShippedTable shipped = new ShippedTable(stream.readAllBytes());
      shipped.text();
      return shipped;
    } catch (IOException e) {
      throw new UncheckedIOException(table + ENDING + " cannot be read", e);
    }
  }

  int number() {
    return bytes.getInt();
  }

  String text() {
    int length = bytes.getChar();
    int start = bytes.position();
    bytes.position(start + length);
    return new String(bytes.array(), start, length, StandardCharsets.UTF_8);
  }

  String[] texts() {
    String[] texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
    return texts;
  }

  char[] chars() {
    char[] chars = new char[number()];
    bytes.asCharBuffer().get(chars);
    bytes.position(bytes.position() + chars.length * Character.BYTES);
    return chars;
  }

  int[] numbers() {
    int[] numbers = new int[number()];
    bytes.asIntBuffer().get(numbers);
    bytes.position(bytes.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  float[] floats() {
    float[] floats = new float[number()];
    bytes.asFloatBuffer().get(floats);
    bytes.position(bytes.position() + floats.length * Float.BYTES);
    return floats;
  }

  long[] longs() {
    long[] longs = new long[number()];
    bytes.asLongBuffer().get(longs);
    bytes.position(bytes.position() + longs.length * Long.BYTES);
    return longs;
  }
}
