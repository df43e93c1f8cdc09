package org.anun.api;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param key name of the API key that the request carries, or null for a request without one
 */
record Caller(@Nullable String key) {
  /** Somebody without a key. */
  static final Caller ANYONE = new Caller(null);

  /** Whether the request carries a valid key. */
  boolean keyed() {
    return key != null;
  }
}
