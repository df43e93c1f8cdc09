package org.anun.indexer.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page's address tells by itself. Thread-safe: without state. */
final class PageAddress {
  private static final Pattern DATED_PATH =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_-]|$)");

  private PageAddress() {}

  /** The host without {@code www.}, in lower case; null when the address has none. */
  static @Nullable String host(String address) {
    try {
      String absolute = address.contains("://") ? address : "https://" + address;
      String host = new URI(absolute).getHost();
      if (host == null || host.indexOf('.') < 0) {
        return null;
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }

  /** The day in a path such as {@code /2023/09/25/}; null when there is none. */
  static @Nullable LocalDate day(String address) {
    Matcher matcher = DATED_PATH.matcher(address);
    if (!matcher.find()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
