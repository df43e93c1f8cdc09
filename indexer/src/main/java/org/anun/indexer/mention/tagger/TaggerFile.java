package org.anun.indexer.mention.tagger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * What ships of a trained tagger: the lexicon made of the tables, and the weights. The same of both
 * always has the same bytes.
 */
record TaggerFile(Lexicon lexicon, ModelWeights weights) {
  static final String NAME = "mention-model.bin";

  private static final int MAGIC = 0x414E_4D31;

  /** The file that ships, which is beside this class. */
  static TaggerFile shipped() {
    try (InputStream in = TaggerFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + NAME + " is missing beside the classes");
      }
      return read(NAME, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + NAME, e);
    }
  }

  /**
   * Reads a file.
   *
   * @param name what to call it in an error
   * @throws IllegalStateException when the bytes are not a whole model
   */
  static TaggerFile read(String name, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      if (in.getInt() != MAGIC) {
        throw new IllegalStateException(name + ": does not begin as a model of names");
      }
      TaggerFile file = new TaggerFile(Lexicon.read(in), ModelWeights.read(in));
      if (in.hasRemaining()) {
        throw new IllegalStateException(name + ": goes on behind its last weight");
      }
      return file;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IllegalStateException(name + ": ends too early for a model of names", e);
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      lexicon.write(out);
      weights.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
