package org.anun.elastic;

import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Why a connection is not secure, and what to do. */
final class TlsTrouble {
  private TlsTrouble() {}

  /** In words for people; null if the trouble is another. */
  static @Nullable String of(Throwable thrown) {
    boolean tls = false;
    boolean certificate = false;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case SSLPeerUnverifiedException another -> {
          return "its certificate is for another name; use the name that the certificate has";
        }
        case CertificateExpiredException ended -> {
          return "its certificate has ended; have it renewed";
        }
        case CertificateNotYetValidException early -> {
          return "its certificate is not valid yet; look at the clocks of both machines";
        }
        case CertificateException untrusted -> certificate = true;
        case SSLException broken -> tls = true;
        default -> {
          // Its cause may say more.
        }
      }
      String message = String.valueOf(cause.getMessage());
      // The JDK has no type of its own for these two.
      if (tls && message.contains("Unsupported or unrecognized SSL message")) {
        return "what answers there does not speak TLS; if that is meant, the URL begins with http:";
      }
      if (message.contains("PKIX path")) {
        certificate = true;
      }
    }
    if (certificate) {
      return "its certificate is not of an authority that this machine trusts; give the"
          + " authority's own in ANUN_ELASTICSEARCH_CA";
    }
    return tls ? "the two do not agree on TLS: " + rootMessage(thrown) : null;
  }

  private static String rootMessage(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
