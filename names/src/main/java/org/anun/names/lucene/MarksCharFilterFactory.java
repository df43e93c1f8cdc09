package org.anun.names.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/** Factory of {@link MarksCharFilter}, without parameters. */
public final class MarksCharFilterFactory extends CharFilterFactory {
  /** The name under which Lucene finds the factory. */
  public static final String NAME = "anunMarks";

  /**
   * Checks that there are no parameters.
   *
   * @throws IllegalArgumentException for any parameter, naming it
   */
  public MarksCharFilterFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + arguments.keySet());
    }
  }

  /** For the service loader only, which never calls it. */
  public MarksCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new MarksCharFilter(input);
  }
}
