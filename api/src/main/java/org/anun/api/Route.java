package org.anun.api;

import java.util.Optional;
import java.util.function.Function;

/**
 * A path and the code that answers it.
 *
 * @param template the path; a segment {@code *} stands for one segment of any text
 * @param answer gives the answer; throws what {@link Problem} knows to say
 */
record Route(String template, Function<Call, Reply> answer) {
  private static final String ANY = "*";

  /** What stands in a path for the variable part; empty when the route is not for that path. */
  Optional<String> argument(String path) {
    int any = template.indexOf(ANY);
    if (any < 0) {
      return path.equals(template) ? Optional.of("") : Optional.empty();
    }
    String base = template.substring(0, any);
    String rest = template.substring(any + 1);
    if (!path.startsWith(base)
        || !path.endsWith(rest)
        || path.length() <= base.length() + rest.length()) {
      return Optional.empty();
    }
    String segment = path.substring(base.length(), path.length() - rest.length());
    return segment.indexOf('/') < 0 ? Optional.of(segment) : Optional.empty();
  }
}
