package org.anun.api.tls;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A certificate and its key in two PEM files, which a renewal replaces while the server runs. As
 * long as the files are broken the certificate before them counts. Thread-safe.
 */
public final class CertificateFiles {
  private static final Logger LOG = LoggerFactory.getLogger(CertificateFiles.class);

  /**
   * How long before its end a certificate is complained of. Certificates are renewed 30 days before
   * (certbot's own default), so that with 14 left something has gone wrong twice.
   */
  private static final Duration SOON = Duration.ofDays(14);

  private final Path certificate;
  private final Path key;
  private volatile ServerCertificate current;
  private volatile @Nullable String broken;

  private CertificateFiles(Path certificate, Path key) {
    this.certificate = certificate;
    this.key = key;
    this.current = ServerCertificate.read(certificate, key);
  }

  /**
   * Reads the files.
   *
   * @param certificate the server's certificate, followed by those of intermediate authorities
   * @param key its private key, as PKCS#8
   * @throws IllegalArgumentException naming the file that cannot be used, and why
   */
  public static CertificateFiles of(Path certificate, Path key) {
    return new CertificateFiles(certificate, key);
  }

  /** Jetty's TLS with the certificate as it is now. */
  public SslContextFactory.Server context() {
    var context = new SslContextFactory.Server();
    context.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    set(context);
    return context;
  }

  private void set(SslContextFactory context) {
    context.setKeyStore(current.store());
    context.setKeyStorePassword(ServerCertificate.STORE_PASSWORD);
  }

  /** Looks at the files, and gives new connections the new certificate if it has changed. */
  public void follow(SslContextFactory context) {
    try {
      ServerCertificate read = ServerCertificate.read(certificate, key);
      broken = null;
      if (!read.equals(current)) {
        current = read;
        context.reload(this::set);
        LOG.info("{} has changed; its certificate ends {}", certificate, day(read.end()));
      }
    } catch (IllegalArgumentException halfWritten) {
      if (broken == null) {
        LOG.warn("the certificate stays as it was: {}", halfWritten.getMessage());
      }
      broken = halfWritten.getMessage();
    } catch (Exception refused) {
      LOG.warn("the certificate stays as it was: Jetty does not take the new one", refused);
    }
  }

  /** What somebody should mend; empty while all is well. */
  public Optional<String> warning(Clock clock) {
    String why = broken;
    if (why != null) {
      return Optional.of("The certificate stays as it was before its files broke: " + why);
    }
    return clock.instant().plus(SOON).isAfter(current.end())
        ? Optional.of("The certificate of this server ends " + day(current.end()))
        : Optional.empty();
  }

  private static String day(Instant end) {
    return end.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
