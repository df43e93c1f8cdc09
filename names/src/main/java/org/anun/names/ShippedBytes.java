package org.anun.names;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;

/** What {@link ShippedTable} reads: the same bytes on every machine and under every locale. */
final class ShippedBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  void number(int number) {
    add(Integer.BYTES, buffer -> buffer.putInt(number));
  }

  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    if (encoded.length > Character.MAX_VALUE) {
      throw new IllegalArgumentException("a cell has " + encoded.length + " bytes");
    }
    add(Character.BYTES, buffer -> buffer.putChar((char) encoded.length));
    bytes.writeBytes(encoded);
  }

  void texts(Collection<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  void chars(char[] chars) {
    number(chars.length);
    add(chars.length * Character.BYTES, buffer -> buffer.asCharBuffer().put(chars));
  }

  void numbers(int[] numbers) {
    number(numbers.length);
    add(numbers.length * Integer.BYTES, buffer -> buffer.asIntBuffer().put(numbers));
  }

  void floats(float[] floats) {
    number(floats.length);
    add(floats.length * Float.BYTES, buffer -> buffer.asFloatBuffer().put(floats));
  }

  void longs(long[] longs) {
    number(longs.length);
    add(longs.length * Long.BYTES, buffer -> buffer.asLongBuffer().put(longs));
  }

  private void add(int size, Consumer<ByteBuffer> filler) {
    ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    filler.accept(buffer);
    bytes.writeBytes(buffer.array());
  }
}
