package org.anun.cli;

import java.nio.file.Path;
import org.anun.api.tls.CertificateFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With what the API is encrypted. */
final class TlsOptions {
  @Option(
      names = "--tls-certificate",
      paramLabel = "FILE",
      description =
          "certificate to serve with, as PEM, its chain after it (default: ANUN_TLS_CERTIFICATE)")
  private @Nullable Path certificate;

  @Option(
      names = "--tls-key",
      paramLabel = "FILE",
      description = "its private key, as PEM in PKCS#8 (default: ANUN_TLS_KEY)")
  private @Nullable Path key;

  @Option(
      names = "--without-tls",
      description = "let other machines ask without encryption, because something else encrypts")
  private boolean without;

  /**
   * The certificate, read now; null if there is none.
   *
   * @throws IllegalArgumentException if it cannot be used
   */
  @Nullable CertificateFiles certificate() {
    Path chain = certificate != null ? certificate : environment("ANUN_TLS_CERTIFICATE");
    Path secret = key != null ? key : environment("ANUN_TLS_KEY");
    if (chain == null && secret == null) {
      return null;
    }
    if (chain == null || secret == null) {
      throw new IllegalArgumentException(
          "certificate and key go together: give both --tls-certificate and --tls-key, or neither");
    }
    return CertificateFiles.of(chain, secret);
  }

  private static @Nullable Path environment(String name) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? null : Path.of(value);
  }

  boolean without() {
    return without;
  }
}
