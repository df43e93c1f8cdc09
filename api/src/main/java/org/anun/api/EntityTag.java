package org.anun.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Names one version of what stands at an address.
 *
 * @param text as the header has it: in quotation marks, after {@code W/} when it is weak
 */
record EntityTag(String text) {
  /** Bytes of the hash that are kept: 128 bits, as good as never the same by chance. */
  private static final int KEPT = 16;

  // Within a JSON string every quotation mark stands after a backslash, so that a bare one before a
  // colon is never text of an article or a query.
  private static final byte[] TOOK = "\"took_ms\":".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PARTIAL = "\"partial\":true".getBytes(StandardCharsets.US_ASCII);

  /** The tag of exactly these bytes. */
  static EntityTag of(byte[] bytes) {
    return new EntityTag('"' + hash(bytes) + '"');
  }

  /**
   * The weak tag of an answer in JSON: all but how long it took. A partial answer has none, because
   * what is missing may be there the next time, and nobody shall be told that nothing has changed.
   */
  static Optional<EntityTag> ofAnswer(byte[] json) {
    if (indexOf(PARTIAL, json) >= 0) {
      return Optional.empty();
    }
    int took = indexOf(TOOK, json);
    int start = took < 0 ? json.length : took + TOOK.length;
    int end = start;
    while (end < json.length && Character.isDigit(json[end])) {
      end++;
    }
    return Optional.of(new EntityTag("W/\"" + sums(json, start, end) + '"'));
  }

  /**
   * Whether a request's {@code If-None-Match} names this tag, compared weakly as RFC 9110 asks.
   *
   * @param tag as a header has it
   * @param known the request's header: tags separated by commas, or {@code *}
   */
  static boolean matches(String tag, String known) {
    String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
    return known.strip().equals("*") || known.contains(opaque);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, KEPT);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /**
   * Two sums of bytes without those from {@code skip} to {@code resume}. An answer is tagged for
   * one client that asks again, not for good, and 64 bits are enough to tell it from the one
   * before; SHA-256 took a twentieth of the processor time of a search, because without the
   * optimising compiler (decision 20) it has no help of the processor, which the sums have.
   */
  private static String sums(byte[] bytes, int skip, int resume) {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits((int) sum(new CRC32(), bytes, skip, resume))
        + hex.toHexDigits((int) sum(new CRC32C(), bytes, skip, resume));
  }

  private static long sum(Checksum sum, byte[] bytes, int skip, int resume) {
    sum.update(bytes, 0, skip);
    sum.update(bytes, resume, bytes.length - resume);
    return sum.getValue();
  }

  private static int indexOf(byte[] wanted, byte[] bytes) {
    outer:
    for (int at = 0; at <= bytes.length - wanted.length; at++) {
      for (int each = 0; each < wanted.length; each++) {
        if (bytes[at + each] != wanted[each]) {
          continue outer;
        }
      }
      return at;
    }
    return -1;
  }
}
