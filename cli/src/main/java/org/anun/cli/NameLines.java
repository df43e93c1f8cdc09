package org.anun.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Names, one a line of UTF-8 text. Blank lines hold no name and are passed over. A line that cannot
 * be one name is told by its number and passed over, and its neighbours are kept. Not thread-safe.
 */
final class NameLines {
  /**
   * In bytes. No name is a hundredth as long; a file without line ends must not fill the memory.
   */
  static final int LONGEST = 64 * 1024;

  private static final int BUFFER = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream input;
  private final String where;
  private final Consumer<String> told;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long number;
  private long rejected;

  /**
   * The names of an input, which the caller closes.
   *
   * @param where what the lines are numbered in, for messages: a file, or empty
   * @param told takes a sentence for each line that is no name
   */
  NameLines(InputStream input, String where, Consumer<String> told) {
    this.input = input;
    this.where = where.isEmpty() ? "" : where + ": ";
    this.told = told;
  }

  /** How many lines were rejected so far. */
  long rejected() {
    return rejected;
  }

  /** The next name, as written, or null at the end. */
  @Nullable String next() throws IOException {
    while (true) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean tooLong = false;
      boolean ended = false;
      boolean any = false;
      while (!ended) {
        if (at == filled && !fill()) {
          break;
        }
        any = true;
        int from = at;
        while (at < filled && buffer[at] != '\n') {
          at++;
        }
        tooLong |= line.size() + at - from > LONGEST;
        if (!tooLong) {
          line.write(buffer, from, at - from);
        }
        ended = at < filled;
        at += ended ? 1 : 0;
      }
      if (!any) {
        return null;
      }
      number++;
      String name = tooLong ? reject("is longer than " + LONGEST + " bytes") : name(line);
      if (name != null && !name.isBlank()) {
        return name;
      }
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, input.read(buffer));
    return filled > 0;
  }

  private @Nullable String name(ByteArrayOutputStream line) {
    String name;
    try {
      name =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line.toByteArray()))
              .toString();
    } catch (CharacterCodingException e) {
      return reject("is not UTF-8 text");
    }
    if (number == 1 && !name.isEmpty() && name.charAt(0) == BYTE_ORDER_MARK) {
      name = name.substring(1);
    }
    if (name.endsWith("\r")) {
      name = name.substring(0, name.length() - 1);
    }
    return name.indexOf('\t') < 0 ? name : reject("has a tab; a line is one name");
  }

  private @Nullable String reject(String fault) {
    rejected++;
    told.accept(where + "line " + number + " " + fault);
    return null;
  }
}
