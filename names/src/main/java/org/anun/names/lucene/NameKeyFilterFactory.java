package org.anun.names.lucene;

import java.util.Map;
import org.anun.names.NameEngine;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Factory of {@link NameKeyFilter}.
 *
 * <ul>
 *   <li>{@code scope}: {@code any} (default) or {@code script}
 *   <li>{@code capitalised_only}: {@code true} or {@code false} (default)
 * </ul>
 */
public final class NameKeyFilterFactory extends TokenFilterFactory {
  /** The name under which Lucene finds the factory. */
  public static final String NAME = "anunNames";

  private final KeyScope scope;
  private final boolean capitalisedOnly;

  /**
   * Reads the parameters.
   *
   * @throws IllegalArgumentException for an unknown parameter or value, naming it
   */
  public NameKeyFilterFactory(Map<String, String> arguments) {
    super(arguments);
    scope = KeyScope.parse(get(arguments, "scope", "any"));
    capitalisedOnly = parseCapitalisedOnly(get(arguments, "capitalised_only", "false"));
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + arguments.keySet());
    }
  }

  /** For the service loader only, which never calls it. */
  public NameKeyFilterFactory() {
    throw defaultCtorException();
  }

  /**
   * The value of {@code capitalised_only}.
   *
   * @throws IllegalArgumentException if it is neither {@code true} nor {@code false}
   */
  public static boolean parseCapitalisedOnly(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "capitalised_only must be true or false, not \"" + value + "\"");
    };
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NameKeyFilter(input, NameEngine.standard(), scope, capitalisedOnly);
  }
}
