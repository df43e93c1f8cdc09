package org.anun.names.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Factory of {@link NameKeyFilter}.
 *
 * <ul>
 *   <li>{@code scope}: {@code any} (default) or {@code script}
 *   <li>{@code capitalised_only}: {@code true} or {@code false} (default)
 *   <li>{@code expand}: {@code true} or {@code false} (default)
 * </ul>
 */
public final class NameKeyFilterFactory extends TokenFilterFactory {
  /** The name under which Lucene finds the factory. */
  public static final String NAME = "anunNames";

  private final KeyOptions options;

  /**
   * Reads the parameters.
   *
   * @throws IllegalArgumentException for an unknown parameter or value, naming it
   */
  public NameKeyFilterFactory(Map<String, String> arguments) {
    super(arguments);
    options =
        KeyOptions.parse(
            get(arguments, "scope", "any"),
            get(arguments, "capitalised_only", "false"),
            get(arguments, "expand", "false"));
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + arguments.keySet());
    }
  }

  /** For the service loader only, which never calls it. */
  public NameKeyFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NameKeyFilter(input, options);
  }
}
