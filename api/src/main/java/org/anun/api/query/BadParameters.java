package org.anun.api.query;

import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be answered as asked; carries everything that is wrong with it. */
public final class BadParameters extends RuntimeException {
  private final List<ParameterError> errors;

  /** Wraps at least one error. */
  public BadParameters(List<ParameterError> errors) {
    super(errors.stream().map(ParameterError::parameter).collect(Collectors.joining(", ")));
    if (errors.isEmpty()) {
      throw new IllegalArgumentException("bad parameters need at least one error");
    }
    this.errors = List.copyOf(errors);
  }

  /** The errors in the order of the URL; never empty. */
  public List<ParameterError> errors() {
    return errors;
  }
}
