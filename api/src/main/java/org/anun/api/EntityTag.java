package org.anun.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

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
    return new EntityTag('"' + hash(bytes, bytes.length, bytes.length) + '"');
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
    return Optional.of(new EntityTag("W/\"" + hash(json, start, end) + '"'));
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

  /** The hash of bytes without those from {@code skip} to {@code resume}. */
  private static String hash(byte[] bytes, int skip, int resume) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, skip);
      digest.update(bytes, resume, bytes.length - resume);
      return HexFormat.of().formatHex(digest.digest(), 0, KEPT);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
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
