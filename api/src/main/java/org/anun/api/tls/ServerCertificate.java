package org.anun.api.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A certificate with its chain and its key, at one moment.
 *
 * @param chain the server's own first
 * @param key of the first
 */
record ServerCertificate(List<X509Certificate> chain, PrivateKey key) {
  /** It opens a store that is in memory alone, and guards nothing. */
  static final String STORE_PASSWORD = "in memory";

  ServerCertificate {
    chain = List.copyOf(chain);
  }

  /**
   * Reads the two files.
   *
   * @throws IllegalArgumentException naming the file that cannot be used, and why
   */
  static ServerCertificate read(Path certificate, Path key) {
    List<X509Certificate> chain = chain(certificate, text(certificate));
    return new ServerCertificate(
        chain, PemKey.parse(key, text(key), chain.getFirst().getPublicKey()));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "cannot read %s as user %s (%s)"
              .formatted(file, System.getProperty("user.name"), e.getClass().getSimpleName()),
          e);
    }
  }

  private static List<X509Certificate> chain(Path file, String pem) {
    try {
      List<X509Certificate> chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(
                  new ByteArrayInputStream(pem.getBytes(StandardCharsets.ISO_8859_1)))
              .stream()
              .map(X509Certificate.class::cast)
              .collect(Collectors.toList());
      if (!chain.isEmpty()) {
        return chain;
      }
    } catch (CertificateException malformed) {
      throw new IllegalArgumentException(
          "the certificate in " + file + " cannot be read: " + malformed.getMessage(), malformed);
    }
    throw new IllegalArgumentException(
        "there is no 'BEGIN CERTIFICATE' in " + file + "; it must hold the certificate as PEM");
  }

  /** When it is of no use any more. */
  Instant end() {
    return chain.getFirst().getNotAfter().toInstant();
  }

  /** The form in which the JDK takes it. */
  KeyStore store() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "anun", key, STORE_PASSWORD.toCharArray(), chain.toArray(Certificate[]::new));
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the JDK does not take the certificate", e);
    }
  }

  /** Shows nothing of the key. */
  @Override
  public String toString() {
    return Objects.toString(chain.getFirst().getSubjectX500Principal());
  }
}
