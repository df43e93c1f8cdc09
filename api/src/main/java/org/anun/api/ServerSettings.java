package org.anun.api;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.anun.api.key.KeyFile;
import org.anun.api.tls.CertificateFiles;
import org.jspecify.annotations.Nullable;

/**
 * How the API is served.
 *
 * @param bind where to listen; port 0 takes any free one
 * @param origins pages of other origins that may read answers in a browser, such as {@code
 *     https://news.example}; none by default
 * @param keys who may ask, as soon as it holds a key; null for everybody
 * @param open whether everybody may ask from other machines as well
 * @param certificate with which answers are encrypted; null for none
 * @param plain whether other machines may ask without encryption as well
 */
public record ServerSettings(
    InetSocketAddress bind,
    List<String> origins,
    @Nullable KeyFile keys,
    boolean open,
    @Nullable CertificateFiles certificate,
    boolean plain) {
  /**
   * Checks that the address exists, that each origin is one, and that who is not on this machine
   * needs a key and speaks TLS, unless told so.
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  public ServerSettings {
    if (bind.isUnresolved()) {
      throw new IllegalArgumentException(
          "there is no address '" + bind.getHostString() + "' to listen on");
    }
    origins = List.copyOf(origins);
    origins.forEach(ServerSettings::requireOrigin);
    boolean keyed = keys != null && keys.required();
    if (!bind.getAddress().isLoopbackAddress() && !keyed && !open) {
      throw new IllegalArgumentException(
          "other machines reach %s, and without API keys whoever reaches it may search; make a key"
                  .formatted(bind.getHostString())
              + " ('anun keys create NAME'), or say --without-keys if something else keeps others"
              + " out");
    }
    if (keys != null && keyed && open) {
      throw new IllegalArgumentException(
          "there are API keys in "
              + keys.path()
              + "; leave out --without-keys, or name another file of keys");
    }
    if (!bind.getAddress().isLoopbackAddress() && certificate == null && !plain) {
      throw new IllegalArgumentException(
          "other machines reach %s, and without TLS whoever is between reads keys and answers; give --tls-certificate and --tls-key, or say --without-tls if something else encrypts (a proxy, a port that is published on this machine alone)"
              .formatted(bind.getHostString()));
    }
    if (certificate != null && plain) {
      throw new IllegalArgumentException(
          "there is a certificate; leave out --without-tls, or --tls-certificate and --tls-key");
    }
  }

  /** This machine alone, on this port, and with these keys. */
  public static ServerSettings loopback(int port, @Nullable KeyFile keys) {
    return new ServerSettings(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
        List.of(),
        keys,
        false,
        null,
        false);
  }

  private static void requireOrigin(String origin) {
    boolean good;
    try {
      URI uri = new URI(origin);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme();
      good =
          (scheme.equals("http") || scheme.equals("https"))
              && uri.getHost() != null
              && origin.equals(scheme + "://" + uri.getRawAuthority())
              && uri.getRawUserInfo() == null
              && origin.equals(origin.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException malformed) {
      good = false;
    }
    if (!good) {
      throw new IllegalArgumentException(
          "an origin is a scheme, a host and perhaps a port in small letters, such as"
              + " https://news.example, not '"
              + origin
              + "'");
    }
  }
}
