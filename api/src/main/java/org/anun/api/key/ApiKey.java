package org.anun.api.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * One key as the file knows it. The key itself is known to its owner alone.
 *
 * @param name whose it is, for people
 * @param sha256 of the key, 64 hexadecimal digits in small letters
 * @param perMinute requests that it may make in a minute
 * @param created the day it was made
 */
public record ApiKey(String name, String sha256, int perMinute, LocalDate created) {
  /** What a key begins with, so that people and scanners of repositories know it for one. */
  public static final String PREFIX = "anun_";

  /** The limit of a key unless its maker says otherwise: ten a second, many times a reader's. */
  public static final int PER_MINUTE = 600;

  private static final int MOST_PER_MINUTE = 1_000_000;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** 256 random bits: guessing one is out of reach, however fast the hash. */
  private static final int SECRET_BYTES = 32;

  /**
   * Checks the cells.
   *
   * @throws IllegalArgumentException naming the one that is wrong
   */
  public ApiKey {
    require(
        NAME.matcher(name).matches(),
        "a name is 1 to 64 letters, digits, dots, hyphens and underlines, not",
        name);
    // Not quoted: it may be the key itself, written there by mistake.
    if (!HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "the hash of '"
              + name
              + "' is not 64 hexadecimal digits in small letters; 'anun keys create' writes it");
    }
    require(
        perMinute >= 1 && perMinute <= MOST_PER_MINUTE,
        "a limit is a whole number from 1 to " + MOST_PER_MINUTE + ", not",
        Integer.toString(perMinute));
  }

  private static void require(boolean good, String rule, String value) {
    if (!good) {
      throw new IllegalArgumentException(rule + " '" + value + "'");
    }
  }

  /** A new key; nobody has seen it before. */
  static String draw() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** The hash of a key as the file has it. */
  static String sha256(String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Whether a key has this hash; takes as long for any other, so that time tells nothing. */
  boolean hasHash(String hash) {
    return MessageDigest.isEqual(
        sha256.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }
}
