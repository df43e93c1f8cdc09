package org.anun.indexer.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes of a whole file in, its text out, whatever charset it was saved in. First found first
 * taken: a byte order mark; UTF-8, because no other text is valid UTF-8 by chance; UTF-16 without a
 * mark; the charset that a page declares, if the bytes agree with it; what {@link CharsetGuess} is
 * sure of. Thread-safe: without state.
 */
final class Decoding {
  /** A page may hold a stray NUL; a file with more of them, one in so many bytes, is no text. */
  private static final int BYTES_A_NUL = 1_000;

  /** A page is UTF-8 with faults if it has this many sound letters for each broken one. */
  private static final int SOUND_LETTERS_A_FAULT = 10;

  private Decoding() {}

  /**
   * The text of a file of plain text.
   *
   * @throws Utf8.NotText if it is none, or its charset is not sure
   */
  static String text(byte[] bytes, int length) throws Utf8.NotText {
    Optional<String> marked = unicode(bytes, length);
    if (marked.isPresent()) {
      return marked.get();
    }
    try {
      return Utf8.decode(bytes, length, 1);
    } catch (Utf8.NotText notUtf8) {
      if (notUtf8.reason == RejectReason.BINARY || mostlyUtf8(bytes, length)) {
        throw notUtf8;
      }
      Charset charset = CharsetGuess.sure(bytes, length).orElseThrow(() -> notUtf8);
      return decode(charset, bytes, 0, length);
    }
  }

  /**
   * The text of a web page. Stray faults become U+FFFD, and stray NULs are left out, as browsers
   * do.
   *
   * @throws Utf8.NotText if it is binary, or nothing says what charset it is in
   */
  static String html(byte[] bytes, int length) throws Utf8.NotText {
    Optional<String> marked = unicode(bytes, length);
    if (marked.isPresent()) {
      return marked.get();
    }
    byte[] page = withoutNuls(bytes, length);
    try {
      return Utf8.decode(page, page.length, 1);
    } catch (Utf8.NotText notUtf8) {
      if (mostlyUtf8(page, page.length)) {
        return decode(StandardCharsets.UTF_8, page, 0, page.length);
      }
      Charset charset =
          CharsetGuess.declared(page, page.length)
              .or(() -> CharsetGuess.sure(page, page.length))
              .orElseThrow(() -> notUtf8);
      return decode(charset, page, 0, page.length);
    }
  }

  /** The text of bytes that begin with a mark, or are UTF-16 beyond doubt. */
  private static Optional<String> unicode(byte[] bytes, int length) {
    if (startsWith(bytes, length, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(decode(Charset.forName("UTF-32LE"), bytes, 4, length));
    }
    if (startsWith(bytes, length, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(decode(Charset.forName("UTF-32BE"), bytes, 4, length));
    }
    if (startsWith(bytes, length, 0xFF, 0xFE)) {
      return Optional.of(decode(StandardCharsets.UTF_16LE, bytes, 2, length));
    }
    if (startsWith(bytes, length, 0xFE, 0xFF)) {
      return Optional.of(decode(StandardCharsets.UTF_16BE, bytes, 2, length));
    }
    boolean little = CharsetGuess.utf16(bytes, length, true);
    boolean big = CharsetGuess.utf16(bytes, length, false);
    return little == big
        ? Optional.empty()
        : Optional.of(
            decode(
                little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, bytes, 0, length));
  }

  private static boolean startsWith(byte[] bytes, int length, int... mark) {
    boolean starts = length >= mark.length;
    for (int at = 0; starts && at < mark.length; at++) {
      starts = (bytes[at] & 0xFF) == mark[at];
    }
    return starts;
  }

  private static byte[] withoutNuls(byte[] bytes, int length) throws Utf8.NotText {
    if (length == bytes.length && !holdsNul(bytes)) {
      return bytes;
    }
    byte[] kept = new byte[length];
    int size = 0;
    for (int at = 0; at < length; at++) {
      if (bytes[at] != 0) {
        kept[size++] = bytes[at];
      }
    }
    if ((length - size) * (long) BYTES_A_NUL > length + BYTES_A_NUL) {
      throw new Utf8.NotText(
          RejectReason.BINARY, "it holds NUL bytes, so this is no web page; give text or HTML");
    }
    return Arrays.copyOf(kept, size);
  }

  private static boolean holdsNul(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the bytes are UTF-8 but for a few faults, such as a cut at the end. */
  private static boolean mostlyUtf8(byte[] bytes, int length) {
    long sound = 0;
    long faults = 0;
    int at = 0;
    while (at < length) {
      int lead = bytes[at] & 0xFF;
      int more =
          lead < 0x80 ? 0 : lead >> 5 == 6 ? 1 : lead >> 4 == 14 ? 2 : lead >> 3 == 30 ? 3 : -1;
      int end = at + 1;
      while (end < length && end <= at + more && (bytes[end] & 0xC0) == 0x80) {
        end++;
      }
      if (more > 0 && end == at + more + 1) {
        sound++;
      } else if (more != 0 && end < length) {
        faults++;
      }
      at = end;
    }
    return sound >= SOUND_LETTERS_A_FAULT * faults;
  }

  private static String decode(Charset charset, byte[] bytes, int from, int length) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try {
      CharBuffer decoded = decoder.decode(ByteBuffer.wrap(bytes, from, length - from));
      String text = decoded.toString().replace("\u0000", "");
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException("faults are replaced", impossible);
    }
  }
}
