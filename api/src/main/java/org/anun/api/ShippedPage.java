package org.anun.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page as the build leaves it for a quick start: joined, compressed and with the headers that
 * each file is sent with. Run by the build: {@code ShippedPage CLASSES} writes it among the
 * classes. Strings are in modified UTF-8, as {@link DataOutputStream} writes them.
 */
final class ShippedPage {
  private static final String NAME = "page.shipped";

  private ShippedPage() {}

  /**
   * Writes the file.
   *
   * @throws IllegalStateException if the page cannot be joined
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("usage: ShippedPage CLASSES");
    }
    Files.write(
        Path.of(arguments[0], "org", "anun", "api", NAME), bytes(PageFiles.read(PageFiles.PAGE)));
  }

  /**
   * The page as quickly as can be: where the build left none, as in an IDE that runs no Maven, it
   * is joined now.
   *
   * @throws IllegalStateException if it cannot be joined
   */
  static PageFiles load() {
    try (InputStream file = ShippedPage.class.getResourceAsStream(NAME)) {
      return file == null ? PageFiles.read(PageFiles.PAGE) : parse(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(NAME, unreadable);
    }
  }

  /** What {@link #parse} reads; the same page gives the same bytes. */
  static byte[] bytes(PageFiles page) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeUTF(page.base());
    out.writeUTF(page.start());
    out.writeInt(page.files().size());
    for (Map.Entry<String, PageFile> file : new TreeMap<>(page.files()).entrySet()) {
      out.writeUTF(file.getKey());
      write(file.getValue().plain(), out);
      write(file.getValue().packed(), out);
    }
    return bytes.toByteArray();
  }

  static PageFiles parse(byte[] bytes) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    String base = in.readUTF();
    String start = in.readUTF();
    Map<String, PageFile> files = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.put(in.readUTF(), new PageFile(reply(in), reply(in)));
    }
    return new PageFiles(files, base, start);
  }

  private static void write(Reply reply, DataOutputStream out) throws IOException {
    out.writeInt(reply.headers().size());
    for (Map.Entry<String, String> header : new TreeMap<>(reply.headers()).entrySet()) {
      out.writeUTF(header.getKey());
      out.writeUTF(header.getValue());
    }
    if (!(reply.body() instanceof Body.Whole whole)) {
      throw new IllegalStateException("a file of the page has no bytes of its own");
    }
    byte[] bytes = new byte[whole.bytes().remaining()];
    whole.bytes().duplicate().get(bytes);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static Reply reply(DataInputStream in) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      headers.put(in.readUTF(), in.readUTF());
    }
    return new Reply(200, headers, ByteBuffer.wrap(in.readNBytes(in.readInt())));
  }
}
