package org.anun.indexer.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a model: a magic number, the number of scripts, then for each its name, labels,
 * resolution, number of slots and its rows that are not all zero, each as the distance from the row
 * before it and one byte a label. Big-endian; distances seven bits a byte, low bits first. The same
 * model always has the same bytes.
 */
final class ModelFile {
  private static final int MAGIC = 0x414E_4C32;
  private static final int MOST_SLOTS = 1 << 22;
  private static final int SEVEN_BITS = 0x7F;

  private ModelFile() {}

  static byte[] write(List<ScriptModel> models) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeByte(models.size());
      for (ScriptModel model : models) {
        write(model, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a model.
   *
   * @param name what to call the file in an error
   * @throws IllegalStateException when the bytes are not a whole model
   */
  static List<ScriptModel> read(String name, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      check(in.getInt() == MAGIC, name, "does not begin as a language model");
      List<ScriptModel> models = new ArrayList<>();
      for (int left = in.get(); left > 0; left--) {
        models.add(readScript(name, in));
      }
      check(!in.hasRemaining(), name, "goes on behind its last script");
      return List.copyOf(models);
    } catch (BufferUnderflowException e) {
      throw new IllegalStateException(name + ": ends too early for a language model", e);
    }
  }

  private static void write(ScriptModel model, DataOutputStream out) throws IOException {
    WeightTable table = model.table();
    out.writeUTF(model.script().name());
    out.writeByte(model.labels().size());
    for (String label : model.labels()) {
      out.writeUTF(label);
    }
    out.writeByte(model.resolution());
    out.writeInt(table.size());
    int before = -1;
    for (int slot = 0; slot < table.size(); slot++) {
      if (table.speaks(slot)) {
        writeDistance(slot - before, out);
        for (int label = 0; label < table.labels(); label++) {
          out.writeByte(table.weight(slot, label));
        }
        before = slot;
      }
    }
    writeDistance(table.size() - before, out);
  }

  private static ScriptModel readScript(String name, ByteBuffer in) {
    UnicodeScript script = UnicodeScript.forName(readText(in));
    int count = in.get();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add(readText(in));
    }
    int resolution = in.get();
    int slots = in.getInt();
    boolean rightSize = Integer.bitCount(slots) == 1 && slots > 0 && slots <= MOST_SLOTS;
    check(rightSize && count > 1, name, script + " has a wrong size");
    WeightTable table = new WeightTable(slots, count);
    byte[] row = new byte[count];
    int slot = readDistance(in) - 1;
    while (slot >= 0 && slot < slots) {
      in.get(row);
      table.set(slot, row, 0);
      slot += readDistance(in);
    }
    check(slot == slots, name, script + " has a row outside its table");
    return new ScriptModel(script, labels, resolution, table);
  }

  /** A text as {@link DataOutputStream#writeUTF} writes it; all of them are ASCII. */
  private static String readText(ByteBuffer in) {
    byte[] text = new byte[in.getShort()];
    in.get(text);
    return new String(text, StandardCharsets.US_ASCII);
  }

  private static void writeDistance(int distance, DataOutputStream out) throws IOException {
    int left = distance;
    while (left > SEVEN_BITS) {
      out.writeByte((left & SEVEN_BITS) | (SEVEN_BITS + 1));
      left >>>= 7;
    }
    out.writeByte(left);
  }

  private static int readDistance(ByteBuffer in) {
    int distance = 0;
    int shift = 0;
    int next;
    do {
      next = in.get() & 0xFF;
      distance |= (next & SEVEN_BITS) << shift;
      shift += 7;
    } while (next > SEVEN_BITS && shift < Integer.SIZE);
    return distance;
  }

  private static void check(boolean right, String name, String trouble) {
    if (!right) {
      throw new IllegalStateException(name + ": " + trouble);
    }
  }
}
