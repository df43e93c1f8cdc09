package org.anun.benchmarks.entities;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.elastic.Entity;
import org.anun.indexer.Inspection;
import org.anun.indexer.mention.SpellingCollector;

/**
 * What an inspection found of one entity on one page.
 *
 * @param page the page's file name
 * @param kind what it is taken for
 * @param key the row of the facet that it counts for
 * @param name the name in full
 * @param forms as written, in NFC
 */
record FoundEntity(String page, GoldRow.Kind kind, String key, String name, Set<String> forms) {
  /** Copies the forms. */
  FoundEntity {
    forms = Set.copyOf(forms);
  }

  /** All that an inspection found. */
  static List<FoundEntity> of(String page, Inspection inspection) {
    return Stream.of(
            all(page, GoldRow.Kind.PERSON, inspection.people()),
            all(page, GoldRow.Kind.PLACE, inspection.places()),
            all(page, GoldRow.Kind.ORGANISATION, inspection.organisations()))
        .flatMap(found -> found)
        .toList();
  }

  /** Whether it and a row by hand have a form in common. */
  boolean shares(GoldRow row) {
    return page.equals(row.page()) && row.forms().stream().anyMatch(forms::contains);
  }

  private static Stream<FoundEntity> all(String page, GoldRow.Kind kind, List<Entity> entities) {
    return entities.stream()
        .map(
            entity ->
                new FoundEntity(
                    page,
                    kind,
                    entity.key(),
                    entity.name(),
                    entity.mentions().stream()
                        .map(mention -> form(mention.text()))
                        .collect(Collectors.toSet())));
  }

  private static String form(String written) {
    return SpellingCollector.form(written);
  }
}
