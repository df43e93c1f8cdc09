package org.anun.api;

/** A request that is not answered, and why. */
final class Refused extends RuntimeException {
  private final transient Problem problem;

  Refused(Problem problem) {
    super(problem.detail().toString(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
