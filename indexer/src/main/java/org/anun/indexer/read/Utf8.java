package org.anun.indexer.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding of a document's bytes. */
final class Utf8 {
  /** The bytes cannot be text; the message says why and where. */
  static final class NotText extends Exception {
    final RejectReason reason;

    NotText(RejectReason reason, String message) {
      super(message);
      this.reason = reason;
    }
  }

  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * The text that bytes encode, without a byte order mark.
   *
   * @param firstLine the number of the line that the bytes begin on, from 1
   */
  static String decode(byte[] bytes, int length, int firstLine) throws NotText {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    // Java puts U+FFFD for what is not UTF-8; only where there is one, it is worth a closer look.
    if (text.indexOf(REPLACEMENT) >= 0 || text.indexOf(0) >= 0) {
      check(bytes, length, firstLine);
    }
    return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
  }

  private static void check(byte[] bytes, int length, int firstLine) throws NotText {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        throw new NotText(
            RejectReason.BINARY,
            "line %d holds a NUL byte, so this is no text file; give text, HTML or JSON lines"
                .formatted(firstLine + lines(bytes, i)));
      }
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NotText(
          RejectReason.INVALID_UTF8,
          "line %d, byte 0x%02x: not UTF-8; convert the file, for example with iconv"
              .formatted(firstLine + lines(bytes, in.position()), bytes[in.position()]));
    }
  }

  private static int lines(byte[] bytes, int end) {
    int breaks = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        breaks++;
      }
    }
    return breaks;
  }

  /** Whether a string can be encoded at all: it may hold no lone surrogate. */
  static boolean encodable(String text) {
    try {
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .encode(CharBuffer.wrap(text));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
