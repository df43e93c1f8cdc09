package org.anun.api.tls;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A private key as PEM writes it. Nothing that is told about it shows any of it. */
final class PemKey {
  private static final Pattern BLOCK =
      Pattern.compile(
          "-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----([^-]*)-----END \\1-----", Pattern.DOTALL);

  /** The algorithms of keys, and how a certificate's key is tried against one. */
  private static final Map<String, String> SIGNATURES =
      Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "Ed25519", "Ed25519");

  private PemKey() {}

  /**
   * The key that belongs to a certificate.
   *
   * @param file where the text is from
   * @throws IllegalArgumentException saying what is wrong with the file and how to mend it
   */
  static PrivateKey parse(Path file, String pem, PublicKey certified) {
    Matcher block = BLOCK.matcher(pem);
    if (!block.find()) {
      throw new IllegalArgumentException(
          "there is no 'BEGIN PRIVATE KEY' in " + file + "; it must hold the key as PEM");
    }
    if (!block.group(1).equals("PRIVATE KEY")) {
      throw new IllegalArgumentException(
          "the key in %s is a '%s'; convert it: openssl pkcs8 -topk8 -nocrypt -in %s -out new.pem"
              .formatted(file, block.group(1), file));
    }
    PrivateKey key = decode(file, block.group(2));
    if (!belongs(key, certified)) {
      throw new IllegalArgumentException(
          "the key in " + file + " is not the one of the first certificate of its chain");
    }
    return key;
  }

  private static PrivateKey decode(Path file, String base64) {
    byte[] encoded;
    try {
      encoded = Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException("the key in " + file + " is not written as PEM writes it");
    }
    for (String algorithm : SIGNATURES.keySet()) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
      } catch (GeneralSecurityException another) {
        // Only one algorithm reads it.
      }
    }
    throw new IllegalArgumentException(
        "the key in " + file + " cannot be read; it must be RSA, EC or Ed25519");
  }

  private static boolean belongs(PrivateKey key, PublicKey certified) {
    String algorithm = key.getAlgorithm().equals("EdDSA") ? "Ed25519" : key.getAlgorithm();
    byte[] probe = {1, 2, 3};
    try {
      Signature signature = Signature.getInstance(SIGNATURES.getOrDefault(algorithm, algorithm));
      signature.initSign(key);
      signature.update(probe);
      byte[] signed = signature.sign();
      signature.initVerify(certified);
      signature.update(probe);
      return signature.verify(signed);
    } catch (GeneralSecurityException another) {
      return false;
    }
  }
}
