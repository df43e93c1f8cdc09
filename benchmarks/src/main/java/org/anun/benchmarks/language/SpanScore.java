package org.anun.benchmarks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** How well the foreign fragments of pages are found; README.md defines the figures. One thread. */
final class SpanScore {
  /** From this part on that two spans share, they are the same fragment, roughly. */
  private static final double LEAST_OVERLAP = 0.5;

  private final Counts exact = new Counts();
  private final Counts overlap = new Counts();
  private final Counts any = new Counts();
  private final Counts characters = new Counts();
  private final Map<String, Counts> foundByType = new TreeMap<>();
  private int pages;
  private int rightPages;

  void add(GoldPage page, PageReading reading) {
    List<Span> gold = page.spans().stream().map(span -> span.trimmed(page.text())).toList();
    List<Span> predicted = reading.foreign(page.base(), page.text());
    pages++;
    rightPages += reading.language().equals(page.base()) ? 1 : 0;
    exact.add(matches(gold, predicted, Span::equals), predicted.size(), gold.size());
    overlap.add(
        matches(gold, predicted, (g, p) -> g.overlap(p) >= LEAST_OVERLAP),
        predicted.size(),
        gold.size());
    any.add(matches(gold, predicted, (g, p) -> g.shared(p) > 0), predicted.size(), gold.size());
    characters.add(sharedUnits(gold, predicted), units(predicted), units(gold));
    for (int i = 0; i < gold.size(); i++) {
      boolean found = predicted.contains(gold.get(i));
      foundByType
          .computeIfAbsent(page.types().get(i), type -> new Counts())
          .add(found ? 1 : 0, 0, 1);
    }
  }

  /** Pairs of the same language that match, each span in one pair at most, taken in text order. */
  private static int matches(
      List<Span> gold, List<Span> predicted, BiPredicate<Span, Span> matching) {
    List<Span> left = new ArrayList<>(predicted);
    int matches = 0;
    for (Span span : gold) {
      for (int i = 0; i < left.size(); i++) {
        Span other = left.get(i);
        if (span.language().equals(other.language()) && matching.test(span, other)) {
          left.remove(i);
          matches++;
          break;
        }
      }
    }
    return matches;
  }

  private static int sharedUnits(List<Span> gold, List<Span> predicted) {
    int sum = 0;
    for (Span one : gold) {
      for (Span other : predicted) {
        sum += one.language().equals(other.language()) ? one.shared(other) : 0;
      }
    }
    return sum;
  }

  private static int units(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /** Same start, end and language. */
  Counts exact() {
    return exact;
  }

  /** Same language, and more than half of what they cover is in both. */
  Counts overlap() {
    return overlap;
  }

  /** Same language, and at least a unit in both. */
  Counts any() {
    return any;
  }

  /** UTF-16 code units with the right foreign language. */
  Counts characters() {
    return characters;
  }

  /** Share of a type's spans that are found exactly. */
  double foundExactly(String type) {
    return foundByType.getOrDefault(type, new Counts()).recall();
  }

  /** Share of pages whose language is told right. */
  double rightLanguage() {
    return (double) rightPages / pages;
  }
}
