package org.anun.api.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;

/**
 * The facets that a search is to count.
 *
 * @param fields fields with values
 * @param published whether to count by date
 * @param size most values of each field
 */
public record FacetChoice(Set<FacetField> fields, boolean published, int size) {
  /** The name of the histogram of dates among the facets. */
  public static final String PUBLISHED = "published";

  private static final int DEFAULT_SIZE = 10;

  /** Copies the fields, keeping their order. */
  public FacetChoice {
    fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
  }

  /**
   * Reads the choice.
   *
   * @param byDefault whether to count the usual facets where the URL does not say which
   */
  static FacetChoice read(ParameterReader reader, boolean byDefault) {
    int size = reader.integer("facet_size", DEFAULT_SIZE, 1, Limits.FACET_VALUES);
    String names = reader.one("facets");
    if (names == null && !byDefault) {
      return new FacetChoice(Set.of(), false, size);
    }
    if (names == null) {
      return new FacetChoice(new LinkedHashSet<>(FacetField.countedByDefault()), true, size);
    }
    var fields = new LinkedHashSet<FacetField>();
    boolean published = false;
    var seen = new LinkedHashSet<String>();
    for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
      FacetField field = FacetField.of(name);
      if (!seen.add(name)) {
        String quoted = ParameterReader.quoted(name);
        reader.reject("facets", Message.of(Phrase.LISTED_TWICE, quoted));
      } else if (name.equals(PUBLISHED)) {
        published = true;
      } else if (field == null) {
        reader.reject(
            "facets", Message.of(Phrase.COMMA_LIST, codes(), ParameterReader.quoted(name)));
      } else {
        fields.add(field);
      }
    }
    return new FacetChoice(fields, published, size);
  }

  private static String codes() {
    List<FacetField> fields = Arrays.asList(FacetField.values());
    return Stream.concat(fields.stream().map(FacetField::code), Stream.of(PUBLISHED))
        .collect(Collectors.joining(", "));
  }
}
