package org.anun.authority;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it can be told at once. Not thread-safe. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  void add(String file, int line, String what) {
    found.add(new Fault(file, line, what));
  }

  boolean any() {
    return !found.isEmpty();
  }

  /**
   * Ends the reading where anything was wrong.
   *
   * @throws BrokenAuthority if there are faults
   */
  void refuse() {
    if (any()) {
      throw new BrokenAuthority(found);
    }
  }
}
