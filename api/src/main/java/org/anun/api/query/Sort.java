package org.anun.api.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The order of hits. */
public enum Sort {
  /** Best match first; newest first without a search text. */
  RELEVANCE,
  /** By date, newest first; articles without a date last. */
  NEWEST,
  /** By date, oldest first; articles without a date last. */
  OLDEST;

  static final Map<String, Sort> BY_CODE = byCode();

  /** The name used in URLs and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Sort> byCode() {
    var map = new LinkedHashMap<String, Sort>();
    Arrays.stream(values()).forEach(value -> map.put(value.code(), value));
    return Collections.unmodifiableMap(map);
  }
}
