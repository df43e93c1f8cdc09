package org.anun.api;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * How the API is served.
 *
 * @param bind where to listen; port 0 takes any free one
 * @param origins pages of other origins that may read answers in a browser, such as {@code
 *     https://news.example}; none by default
 */
public record ServerSettings(InetSocketAddress bind, List<String> origins) {
  /**
   * Checks that the address exists and that each origin is one.
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
  }

  /** This machine alone, on this port. */
  public static ServerSettings loopback(int port) {
    return new ServerSettings(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), List.of());
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
    } catch (java.net.URISyntaxException malformed) {
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
