package org.anun.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anun.api.key.ApiKey;
import org.anun.api.key.KeyFile;
import org.anun.api.key.KeyLimits;
import org.anun.api.wording.Phrase;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who has a key, where keys are needed. Thread-safe.
 *
 * <p>A key comes as {@code X-API-Key: KEY}, {@code Authorization: ApiKey KEY}, or as the password
 * of {@code Authorization: Basic}, under any user name: that is what a browser sends once its user
 * was asked, so that the page works with keys and knows nothing of them.
 */
final class Gate {
  /** Only these requests count for a key's limit, and the start page's search; files do not. */
  static final String COUNTED = "/v1/";

  private final @Nullable KeyFile keys;
  private final KeyLimits limits = new KeyLimits();

  /**
   * @param keys null where nobody needs one
   */
  Gate(@Nullable KeyFile keys) {
    this.keys = keys;
  }

  /**
   * Who asks.
   *
   * @param route the template of the route
   * @throws Refused when nobody may
   */
  Caller caller(String route, HttpFields headers) {
    if (keys == null || !keys.required() || route.startsWith(Health.BASE)) {
      return Caller.ANYONE;
    }
    String given = given(headers);
    if (given == null) {
      throw new Refused(unauthorized(Phrase.KEY_NEEDED));
    }
    ApiKey key = keys.find(given).orElseThrow(() -> new Refused(unauthorized(Phrase.KEY_INVALID)));
    if (route.startsWith(COUNTED)) {
      Duration wait = limits.count(key);
      if (!wait.isZero()) {
        throw new Refused(tooMany(key, wait));
      }
    }
    return new Caller(key.name());
  }

  private static @Nullable String given(HttpFields headers) {
    List<String> named = headers.getValuesList("X-API-Key");
    if (named.size() == 1) {
      return named.getFirst();
    }
    List<String> authorizations = headers.getValuesList(HttpHeader.AUTHORIZATION);
    if (!named.isEmpty() || authorizations.size() != 1) {
      return null;
    }
    String[] parts = authorizations.getFirst().strip().split(" +", 2);
    if (parts.length < 2) {
      return null;
    }
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "apikey" -> parts[1];
      case "basic" -> password(parts[1]).orElse(null);
      default -> null;
    };
  }

  private static Optional<String> password(String pair) {
    try {
      String text = new String(Base64.getDecoder().decode(pair), StandardCharsets.UTF_8);
      return Optional.of(text.substring(text.indexOf(':') + 1));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static Problem unauthorized(Phrase detail) {
    return Problem.of(401, detail)
        .with(Map.of("WWW-Authenticate", "Basic realm=\"Anun\", charset=\"UTF-8\", ApiKey"));
  }

  private static Problem tooMany(ApiKey key, Duration wait) {
    return Problem.of(429, Phrase.KEY_SPENT, key.perMinute())
        .with(Map.of("Retry-After", Long.toString(wait.plusMillis(999).toSeconds())));
  }
}
