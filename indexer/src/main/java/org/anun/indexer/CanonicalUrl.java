package org.anun.indexer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The form of a URL that all addresses of one article share. */
final class CanonicalUrl {
  private CanonicalUrl() {}

  /**
   * Lower-case scheme and host, {@code https}, no {@code www.}, default port, fragment, trailing
   * slash or parameters that only say where a reader came from. A string that is no URL comes back
   * as it is.
   */
  static String of(String url) {
    try {
      URI parsed = new URI(url.strip());
      String host = parsed.getHost();
      if (host == null) {
        return url;
      }
      String bare = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
      String port =
          parsed.getPort() == -1 || parsed.getPort() == 80 || parsed.getPort() == 443
              ? ""
              : ":" + parsed.getPort();
      String path = parsed.getRawPath().replaceFirst("/+$", "");
      String query = parsed.getRawQuery() == null ? "" : kept(parsed.getRawQuery());
      return "https://" + bare + port + path + (query.isEmpty() ? "" : "?" + query);
    } catch (URISyntaxException e) {
      return url;
    }
  }

  private static String kept(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(pair -> !pair.isEmpty() && !tracking(pair))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  /**
   * Parameters that campaign tools add: Google's utm_ family, Facebook's and Yandex's click ids.
   */
  private static boolean tracking(String pair) {
    return pair.startsWith("utm_")
        || pair.startsWith("fbclid=")
        || pair.startsWith("gclid=")
        || pair.startsWith("yclid=");
  }
}
