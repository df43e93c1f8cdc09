package org.anun.indexer.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
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
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      check(in.readInt() == MAGIC, name, "does not begin as a language model");
      List<ScriptModel> models = new ArrayList<>();
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        models.add(readScript(name, in));
      }
      check(in.read() < 0, name, "goes on behind its last script");
      return List.copyOf(models);
    } catch (IOException e) {
      throw new IllegalStateException(name + ": ends too early for a language model", e);
    }
  }

  private static void write(ScriptModel model, DataOutputStream out) throws IOException {
    byte[] weights = model.weights();
    int labels = model.labels().size();
    int slots = weights.length / labels;
    out.writeUTF(model.script().name());
    out.writeByte(labels);
    for (String label : model.labels()) {
      out.writeUTF(label);
    }
    out.writeByte(model.resolution());
    out.writeInt(slots);
    int before = -1;
    for (int slot = 0; slot < slots; slot++) {
      if (!silent(weights, slot * labels, labels)) {
        writeDistance(slot - before, out);
        out.write(weights, slot * labels, labels);
        before = slot;
      }
    }
    writeDistance(slots - before, out);
  }

  private static ScriptModel readScript(String name, DataInputStream in) throws IOException {
    UnicodeScript script = UnicodeScript.forName(in.readUTF());
    int count = in.readUnsignedByte();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add(in.readUTF());
    }
    int resolution = in.readUnsignedByte();
    int slots = in.readInt();
    check(slots > 0 && slots <= MOST_SLOTS && count > 1, name, script + " has a wrong size");
    byte[] weights = new byte[slots * count];
    int slot = readDistance(in) - 1;
    while (slot >= 0 && slot < slots) {
      in.readFully(weights, slot * count, count);
      slot += readDistance(in);
    }
    check(slot == slots, name, script + " has a row outside its table");
    return new ScriptModel(script, labels, resolution, weights);
  }

  private static boolean silent(byte[] weights, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (weights[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static void writeDistance(int distance, DataOutputStream out) throws IOException {
    int left = distance;
    while (left > SEVEN_BITS) {
      out.writeByte((left & SEVEN_BITS) | (SEVEN_BITS + 1));
      left >>>= 7;
    }
    out.writeByte(left);
  }

  private static int readDistance(DataInputStream in) throws IOException {
    int distance = 0;
    int shift = 0;
    int next;
    do {
      next = in.readUnsignedByte();
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
