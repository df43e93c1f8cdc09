package org.anun.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file of the page, ready to be sent: compressed once, as small as gzip can, and not anew for
 * each request.
 *
 * @param plain as it is
 * @param packed compressed; the same as {@code plain} where that would save nothing
 */
record PageFile(Reply plain, Reply packed) {
  /** A browser runs only the page's own files, and shows it in no other page's frame. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html;"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  /** What the page may be made of. */
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "json", "application/json",
          "webmanifest", "application/manifest+json",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  /**
   * Makes a file ready.
   *
   * @param caching the header that says how long a browser may keep it
   * @throws IllegalStateException when it is of no known type
   */
  static PageFile of(String name, byte[] bytes, String caching) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalStateException("the page has a file of unknown type: " + name);
    }
    Reply plain = reply(bytes, type, caching, Map.of());
    byte[] packed = packed(bytes);
    return packed.length < bytes.length
        ? new PageFile(plain, reply(packed, type, caching, Map.of("Content-Encoding", "gzip")))
        : new PageFile(plain, plain);
  }

  /** What to send to a client that takes these encodings. */
  Reply in(List<String> encodings) {
    return encodings.contains("gzip") ? packed : plain;
  }

  private static Reply reply(byte[] bytes, String type, String caching, Map<String, String> more) {
    Map<String, String> headers = new LinkedHashMap<>(more);
    headers.put("Content-Type", type);
    headers.put("ETag", EntityTag.of(bytes).text());
    headers.put("Vary", "Accept-Encoding");
    headers.put("Cache-Control", caching);
    headers.put("Content-Security-Policy", POLICY);
    return new Reply(200, headers, new Body.Whole(ByteBuffer.wrap(bytes)));
  }

  private static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new SmallestGzip(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
