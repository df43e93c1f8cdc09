package org.anun.api.query;

import java.util.List;

/**
 * The chosen values of one field: an article needs one of the wanted and none of the unwanted.
 *
 * @param field what is narrowed
 * @param wanted values of which one must be there; empty for any
 * @param unwanted values of which none may be there
 */
public record Selection(FacetField field, List<String> wanted, List<String> unwanted) {
  /** Copies the lists. */
  public Selection {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  boolean isEmpty() {
    return wanted.isEmpty() && unwanted.isEmpty();
  }
}
