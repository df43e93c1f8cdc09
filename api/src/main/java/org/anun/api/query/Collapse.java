package org.anun.api.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Which hits stand for others. */
public enum Collapse {
  /** Each for itself. */
  NONE,
  /** The first of each story, in the order of hits, for all its copies. */
  STORY;

  static final Map<String, Collapse> BY_CODE = byCode();

  /** The name used in URLs and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Collapse> byCode() {
    var map = new LinkedHashMap<String, Collapse>();
    Arrays.stream(values()).forEach(value -> map.put(value.code(), value));
    return Collections.unmodifiableMap(map);
  }
}
