package org.anun.api.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How far a search word may be from what was written. */
public enum Match {
  /** Any spelling in any script, and other forms of the word. */
  ANY,
  /** Other spellings of the same script, and other forms of the word. */
  SCRIPT,
  /** Only the word as typed, whatever its case. */
  EXACT;

  static final Map<String, Match> BY_CODE = byCode();

  /** The name used in URLs and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Match> byCode() {
    var map = new LinkedHashMap<String, Match>();
    Arrays.stream(values()).forEach(value -> map.put(value.code(), value));
    return Collections.unmodifiableMap(map);
  }
}
