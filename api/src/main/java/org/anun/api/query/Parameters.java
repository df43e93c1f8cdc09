package org.anun.api.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The decoded parameters of one URL, in the order in which their names first appear.
 *
 * @param values each name with its values, in URL order
 */
public record Parameters(Map<String, List<String>> values) {
  /** Copies the map and its lists; the order of names is kept. */
  public Parameters {
    var copy = new LinkedHashMap<String, List<String>>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    values = Collections.unmodifiableMap(copy);
  }

  /** The values of one name; empty when the URL does not have it. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /**
   * Checks that there are none, for paths that take none.
   *
   * @throws BadParameters naming each one that is there
   */
  public void requireNone() {
    new ParameterReader(this).finish();
  }

  /**
   * Checks that there is at most the reader's language, for paths that take no others.
   *
   * @throws BadParameters naming each other one that is there
   */
  public void requireNoneButLanguage() {
    var reader = new ParameterReader(this);
    LabelLanguage.read(reader);
    reader.finish();
  }

  /** These parameters with one name set to a single value, in its old place or at the end. */
  public Parameters with(String name, String value) {
    var changed = new LinkedHashMap<>(values);
    changed.put(name, List.of(value));
    return new Parameters(changed);
  }

  /** These parameters without one name. */
  public Parameters without(String name) {
    var changed = new LinkedHashMap<>(values);
    changed.remove(name);
    return new Parameters(changed);
  }

  /** The parameters percent-encoded as UTF-8, ready to stand behind a question mark. */
  public String encoded() {
    var pairs = new ArrayList<String>();
    values.forEach(
        (name, all) -> all.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
    return String.join("&", pairs);
  }

  /** Text as it can stand in a query string, with a plus for a blank. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
