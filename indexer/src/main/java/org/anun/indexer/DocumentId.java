package org.anun.indexer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Stable ids: the same article always gets the same one, so that loading it again replaces it. An
 * id is 32 hexadecimal digits of the SHA-256 of the canonical URL, or of the text where no URL is
 * known.
 */
public final class DocumentId {
  private static final int DIGITS = 32;

  private DocumentId() {}

  /** The id of a document. */
  static String of(@Nullable String url, String text) {
    return url == null ? hash("text:", text.strip()) : hash("url:", CanonicalUrl.of(url));
  }

  /** 32 hexadecimal digits that stand for a string. */
  public static String hash(String content) {
    return hash("", content);
  }

  private static String hash(String kind, String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(kind.getBytes(StandardCharsets.UTF_8));
      digest.update(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, DIGITS / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
