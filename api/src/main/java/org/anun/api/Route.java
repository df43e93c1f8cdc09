package org.anun.api;

import java.util.Optional;
import java.util.function.Function;

/**
 * A path and the code that answers it.
 *
 * @param template the path; a last segment {@code *} stands for one segment of any text
 * @param answer gives the answer; throws what {@link Problem} knows to say
 */
record Route(String template, Function<Call, Reply> answer) {
  private static final String ANY = "/*";

  /** What stands in a path for the variable part; empty when the route is not for that path. */
  Optional<String> argument(String path) {
    if (!template.endsWith(ANY)) {
      return path.equals(template) ? Optional.of("") : Optional.empty();
    }
    String base = template.substring(0, template.length() - 1);
    boolean oneSegment = path.startsWith(base) && path.indexOf('/', base.length()) < 0;
    return oneSegment && path.length() > base.length()
        ? Optional.of(path.substring(base.length()))
        : Optional.empty();
  }
}
