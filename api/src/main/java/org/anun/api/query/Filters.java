package org.anun.api.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;

/**
 * What narrows a search besides its text. Values of one field are alternatives; fields add up.
 *
 * @param selections at most one for each field; never an empty one
 * @param dates publication days, with the zone whose days they are
 */
public record Filters(List<Selection> selections, DateRange dates) {
  /** Copies the selections. */
  public Filters {
    selections = List.copyOf(selections);
  }

  /** The wanted values of a field; empty when any will do. */
  public List<String> wanted(FacetField field) {
    return selections.stream()
        .filter(selection -> selection.field() == field)
        .findFirst()
        .map(Selection::wanted)
        .orElse(List.of());
  }

  static Filters read(ParameterReader reader) {
    var selections = new ArrayList<Selection>();
    int values = 0;
    for (FacetField field : FacetField.values()) {
      var selection =
          new Selection(
              field,
              values(reader, field, field.code()),
              values(reader, field, "not." + field.code()));
      values += selection.wanted().size() + selection.unwanted().size();
      if (!selection.isEmpty()) {
        selections.add(selection);
      }
    }
    if (values > Limits.FILTER_VALUES) {
      reader.reject("filters", Message.of(Phrase.MANY_FILTERS, values, Limits.FILTER_VALUES));
    }
    return new Filters(selections, DateRange.read(reader));
  }

  private static List<String> values(ParameterReader reader, FacetField field, String name) {
    List<String> values = reader.many(name);
    for (String value : values) {
      int codePoints = value.codePointCount(0, value.length());
      if (codePoints > Limits.VALUE_CODE_POINTS) {
        reader.reject(name, Message.of(Phrase.LONG_VALUE, codePoints, Limits.VALUE_CODE_POINTS));
      }
    }
    return field == FacetField.SPELLING ? composed(values) : values;
  }

  /** The index holds forms in NFC; a browser sends them as they were typed or copied. */
  private static List<String> composed(List<String> forms) {
    return forms.stream()
        .map(form -> Normalizer.normalize(form, Normalizer.Form.NFC))
        .distinct()
        .toList();
  }
}
