package org.anun.authority;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables or edits that cannot be used. Nothing of them was applied. The message has a line for each
 * fault.
 */
public final class BrokenAuthority extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  BrokenAuthority(List<Fault> faults) {
    super(
        "the authority cannot be used:\n"
            + faults.stream().map(fault -> "  " + fault).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault found, in the order of the files. */
  public List<Fault> faults() {
    return faults;
  }
}
