package org.anun.benchmarks.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the names found on pages stand against those found by hand. A form of a page counts once,
 * however often the page has it.
 *
 * @param found forms found as what they are
 * @param missed forms that were not found
 * @param otherKind forms found as something of another kind
 * @param added forms found that are no names or no names of the article
 */
record Findings(
    List<String> found, List<String> missed, List<String> otherKind, List<String> added) {
  /** Copies the lists. */
  Findings {
    found = List.copyOf(found);
    missed = List.copyOf(missed);
    otherKind = List.copyOf(otherKind);
    added = List.copyOf(added);
  }

  /** Compares one kind; names that may be missing count neither way. */
  static Findings of(GoldRow.Kind kind, List<GoldRow> gold, List<FoundEntity> entities) {
    List<String> found = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    List<String> otherKind = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (GoldRow row : gold) {
      if (row.kind() == kind && row.expected() == GoldRow.Expected.YES) {
        for (String form : row.forms()) {
          Set<GoldRow.Kind> kinds = kinds(row.page(), form, entities);
          List<String> list = kinds.contains(kind) ? found : kinds.isEmpty() ? missed : otherKind;
          list.add(row.page() + ": " + form);
        }
      }
    }
    for (FoundEntity entity : entities) {
      if (entity.kind() == kind) {
        for (String form : entity.forms().stream().sorted(Comparator.naturalOrder()).toList()) {
          if (!allowed(entity.page(), form, kind, gold)) {
            added.add(entity.page() + ": " + form);
          }
        }
      }
    }
    return new Findings(found, missed, otherKind, added);
  }

  double precision() {
    return (double) found.size() / (found.size() + added.size());
  }

  double recall() {
    return (double) found.size() / (found.size() + missed.size() + otherKind.size());
  }

  private static Set<GoldRow.Kind> kinds(String page, String form, List<FoundEntity> entities) {
    return entities.stream()
        .filter(entity -> entity.page().equals(page) && entity.forms().contains(form))
        .map(FoundEntity::kind)
        .collect(Collectors.toSet());
  }

  private static boolean allowed(String page, String form, GoldRow.Kind kind, List<GoldRow> gold) {
    return gold.stream()
        .filter(row -> row.page().equals(page) && row.forms().contains(form))
        .anyMatch(
            row ->
                switch (row.expected()) {
                  case YES -> row.kind() == kind;
                  case MAYBE -> true;
                  case NO -> false;
                });
  }
}
