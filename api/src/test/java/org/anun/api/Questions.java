package org.anun.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anun.api.query.Parameters;

/** Query strings for tests. */
public final class Questions {
  private Questions() {}

  /** The parameters of a query string, names in order of first appearance. */
  public static Parameters parameters(String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      values
          .computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
          .add(decode(pair.substring(equals + 1)));
    }
    return new Parameters(values);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
