package org.anun.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anun.api.query.FacetField;
import org.anun.api.search.Facet;
import org.anun.api.search.FacetValue;

/**
 * The filters in force as HTML, each a link that takes it away, in the shape that {@code
 * filter-chips.js} gives them.
 *
 * @param facets those of the answer, which know what selected values are called
 */
record ChipMarkup(PageState state, PageTexts say, Map<String, Facet> facets) {
  /** Nothing where nothing narrows the search. */
  String html() {
    var chips = new StringBuilder();
    state.filters().forEach((name, values) -> filters(name, values, chips));
    String dates = dates();
    if (!dates.isEmpty()) {
      chip(say.text("dates"), dates, state.without("from", "to"), chips);
    }
    if (chips.isEmpty()) {
      return "";
    }
    return "<nav class=\"chips\" aria-label=\"%s\"><ul>%s<li><a class=\"clear\" href=\"%s\">%s</a></li></ul></nav>"
        .formatted(text("active_filters"), chips, escaped(state.cleared()), text("clear_all"));
  }

  private void filters(String name, List<String> values, StringBuilder chips) {
    boolean excluded = name.startsWith(PageState.NOT);
    String field = excluded ? name.substring(PageState.NOT.length()) : name;
    String told = say.text("field." + field);
    for (int i = 0; i < values.size(); i++) {
      chip(
          excluded ? say.text("excluded", "field", told.toLowerCase(Locale.ROOT)) : told,
          label(field, values.get(i)),
          state.withoutValue(name, i),
          chips);
    }
  }

  private void chip(String field, String label, String rest, StringBuilder chips) {
    String remove = text("remove_filter");
    chips.append("<li><a class=\"chip\" href=\"").append(escaped(rest));
    chips.append("\" title=\"").append(remove).append("\"><span class=\"sr\">").append(remove);
    chips.append(": </span><span class=\"chip-field\">").append(escaped(field));
    chips.append("</span> <bdi>").append(escaped(label)).append("</bdi>");
    chips.append(" <svg class=\"cross\" viewBox=\"0 0 10 10\" aria-hidden=\"true\">");
    chips.append("<path d=\"M2 2l6 6M8 2l-6 6\"/></svg></a></li>");
  }

  /** The reader's word for a value. */
  private String label(String field, String value) {
    FacetField known = FacetField.valueOf(field.toUpperCase(Locale.ROOT));
    if (value.equals(FacetField.UNKNOWN) && known.countsUnknown()) {
      return say.text("unknown");
    }
    if (known == FacetField.LANGUAGE) {
      return say.languageName(value);
    }
    if (facets.get(field) instanceof Facet.OfValues counted) {
      for (FacetValue each : counted.values()) {
        if (each.value().equals(value) || each.aliases().contains(value)) {
          return each.label();
        }
      }
    }
    return value;
  }

  /** The chosen dates in words; empty where none is chosen. */
  private String dates() {
    String from = state.value("from");
    String to = state.value("to");
    if (from.isEmpty()) {
      return to.isEmpty() ? "" : say.text("until", "date", say.day(to));
    }
    if (to.isEmpty()) {
      return say.text("since", "date", say.day(from));
    }
    return from.equals(to)
        ? say.day(from)
        : say.text("between", "from", say.day(from)).replace("{to}", say.day(to));
  }

  private String text(String key) {
    return escaped(say.text(key));
  }

  private static String escaped(String text) {
    return FoundMarkup.escaped(text);
  }
}
