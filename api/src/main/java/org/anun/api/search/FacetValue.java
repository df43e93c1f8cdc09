package org.anun.api.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One value of a facet.
 *
 * @param value what the filter takes
 * @param label what a reader sees: the name of a person, place, organisation or language in the
 *     language asked for
 * @param count articles, under all other facets' filters
 * @param selected whether the search is narrowed to it
 * @param aliases other values that the filter takes for the same row, such as that of a row that
 *     was merged into it; left out of the JSON where there are none
 */
public record FacetValue(
    String value,
    String label,
    long count,
    boolean selected,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> aliases) {
  /** Copies the aliases. */
  public FacetValue {
    aliases = List.copyOf(aliases);
  }
}
