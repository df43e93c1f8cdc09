package org.anun.api.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anun.api.query.FacetField;
import org.anun.api.query.Filters;
import org.anun.names.NameEngine;
import org.jspecify.annotations.Nullable;

/**
 * Turns counts into facets with labels: one request for people, places and organisations together,
 * one for stories. Thread-safe.
 */
final class FacetLabels {
  private final EntityLabels entities;
  private final StoryLabels headlines;

  FacetLabels(ArticleIndex index, NameEngine engine) {
    this.entities = new EntityLabels(index, new LabelChoice(engine));
    this.headlines = new StoryLabels(index);
  }

  /**
   * The facets, in the order of the counts.
   *
   * @param filters which values are selected
   * @param language that of the reader; null for none in particular
   */
  Map<FacetField, Facet.OfValues> of(
      EntityRows rows,
      Map<FacetField, FieldCounts> counts,
      Filters filters,
      @Nullable String language) {
    var named = new ArrayList<EntityRow>();
    counts.forEach(
        (field, counted) -> {
          if (field.isEntity()) {
            counted.values().forEach(value -> named.add(rows.row(field, value.value())));
          }
        });
    Map<EntityRow, String> names = entities.of(rows, named, language);
    var facets = new LinkedHashMap<FacetField, Facet.OfValues>();
    counts.forEach(
        (field, counted) -> {
          Map<String, String> titles =
              field == FacetField.STORY
                  ? headlines.of(counted.values().stream().map(ValueCount::value).toList())
                  : Map.of();
          List<String> wanted = rows.wanted(filters, field);
          List<FacetValue> values =
              counted.values().stream()
                  .map(
                      each -> {
                        String value = each.value();
                        String label =
                            field.isEntity()
                                ? names.getOrDefault(rows.row(field, value), value)
                                : titles.getOrDefault(
                                    value, FacetReader.label(field, value, language));
                        return new FacetValue(
                            value,
                            label,
                            each.count(),
                            wanted.contains(value),
                            field.isEntity() ? rows.aliases(filters, field, value) : List.of());
                      })
                  .toList();
          facets.put(field, new Facet.OfValues(values, counted.other(), counted.errorBound()));
        });
    return facets;
  }
}
