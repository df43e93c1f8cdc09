package org.anun.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares two full names: given name and surname have to agree, in either order. A patronymic may
 * be missing on one side but not differ; of several given names or surnames one side may lack some
 * as long as two agree; an initial agrees with any name that it begins. Immutable.
 */
final class PersonComparison {
  private static final double INITIAL = 0.75;
  private static final double SWAPPED = 0.98;
  private static final double LACKING = 0.95;
  private static final double LONE = 0.8;
  private static final double CONTRADICTED = 0.3;

  private final TokenComparison tokens;

  PersonComparison(TokenComparison tokens) {
    this.tokens = tokens;
  }

  Comparison compare(String writtenA, FullName a, String writtenB, FullName b) {
    if (a.names().isEmpty() || b.names().isEmpty()) {
      String nameless = a.names().isEmpty() ? writtenA : writtenB;
      return new Comparison(
          0,
          Verdict.DIFFERENT,
          Relation.DIFFERENT,
          Reason.of(nameless.isBlank() ? Saying.NO_NAMES : Saying.NO_NAME_IN_IT));
    }
    if (writtenA.equals(writtenB)) {
      return new Comparison(1, Verdict.SAME, Relation.IDENTICAL, Reason.of(Saying.SAME_SPELLING));
    }
    Comparison fathers = fathers(a, b);
    if (fathers != null && !fathers.same()) {
      return new Comparison(
          CONTRADICTED,
          Verdict.DIFFERENT,
          Relation.DIFFERENT,
          Reason.of(Saying.OTHER_FATHER, written(a.patronymic()), written(b.patronymic())));
    }
    return names(a.names(), b.names());
  }

  private static String written(@Nullable NameWord name) {
    return name == null ? "none" : name.written();
  }

  private @Nullable Comparison fathers(FullName a, FullName b) {
    NameWord fatherOfA = a.patronymic();
    NameWord fatherOfB = b.patronymic();
    if (fatherOfA == null || fatherOfB == null || fatherOfA.isInitial() || fatherOfB.isInitial()) {
      return null;
    }
    Comparison fathers = tokens.compare(fatherOfA, fatherOfB);
    if (fathers.same()) {
      return fathers;
    }
    String nameOfA = GivenNames.fatherSound(fatherOfA.canonical());
    String nameOfB = GivenNames.fatherSound(fatherOfB.canonical());
    if (nameOfA == null || nameOfB == null) {
      return FullName.isPatronymic(fatherOfA) == FullName.isPatronymic(fatherOfB) ? fathers : null;
    }
    return nameOfA.equals(nameOfB) ? null : fathers;
  }

  private Comparison names(List<NameWord> a, List<NameWord> b) {
    List<Pair> pairs = new ArrayList<>(a.size() * b.size());
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        pairs.add(new Pair(i, j, words(a.get(i), b.get(j))));
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.comparison().score()));
    List<Pair> agreed = new ArrayList<>();
    while (!pairs.isEmpty()) {
      Pair best = pairs.getFirst();
      agreed.add(best);
      pairs.removeIf(pair -> pair.a() == best.a() || pair.b() == best.b());
    }
    Comparison farthest =
        Collections.min(agreed, Comparator.comparingDouble(pair -> pair.comparison().score()))
            .comparison();
    if (!farthest.same()) {
      return different(farthest);
    }
    agreed.sort(Comparator.comparingInt(Pair::a));
    List<NameWord> lacking = new ArrayList<>(a.size() >= b.size() ? a : b);
    agreed.forEach(
        pair -> lacking.remove(a.size() >= b.size() ? a.get(pair.a()) : b.get(pair.b())));
    return summary(agreed, lacking);
  }

  private Comparison words(NameWord a, NameWord b) {
    boolean initial =
        (a.isInitial() && TokenComparison.begins(a, b))
            || (b.isInitial() && TokenComparison.begins(b, a));
    if (initial && !a.word().letters().equals(b.word().letters())) {
      boolean sameScript = a.word().script() == b.word().script();
      return new Comparison(
          INITIAL,
          Verdict.SAME,
          sameScript ? Relation.SAME_SCRIPT : Relation.CROSS_SCRIPT,
          Reason.of(
              Saying.INITIAL,
              a.isInitial() ? a.written() : b.written(),
              a.isInitial() ? b.written() : a.written()));
    }
    return tokens.compare(a, b);
  }

  private static Comparison different(Comparison closest) {
    return new Comparison(
        Math.min(closest.score(), CONTRADICTED),
        Verdict.DIFFERENT,
        closest.relation() == Relation.INFLECTED ? Relation.INFLECTED : Relation.DIFFERENT,
        closest.reason());
  }

  private static Comparison summary(List<Pair> agreed, List<NameWord> lacking) {
    double score = 1;
    boolean swapped = false;
    int before = -1;
    Comparison telling = agreed.getLast().comparison();
    for (Pair pair : agreed) {
      swapped |= pair.b() < before;
      before = pair.b();
      score = Math.min(score, pair.comparison().score());
      telling = weight(pair.comparison()) > weight(telling) ? pair.comparison() : telling;
    }
    Reason reason = telling.reason();
    if (swapped) {
      score *= SWAPPED;
      reason = reason.and(Reason.of(Saying.ORDER_SWAPPED));
    }
    if (!lacking.isEmpty()) {
      score *= agreed.size() > 1 ? LACKING : LONE;
      reason = reason.and(Reason.of(Saying.ONLY_ONE_HAS, lacking.getFirst().written()));
    }
    boolean enough = agreed.size() > 1 || lacking.isEmpty();
    Relation relation =
        telling.relation() == Relation.IDENTICAL ? Relation.SAME_SCRIPT : telling.relation();
    return new Comparison(
        enough ? score : Math.min(score, CONTRADICTED),
        enough ? Verdict.SAME : Verdict.DIFFERENT,
        enough ? relation : Relation.DIFFERENT,
        enough ? reason : Reason.of(Saying.ONE_NAME).and(reason));
  }

  /** Which reason a reader most needs: a case form, then another language, then another script. */
  private static int weight(Comparison comparison) {
    return switch (comparison.relation()) {
      case INFLECTED -> 4;
      case EQUIVALENT, ALIAS -> 3;
      case CROSS_SCRIPT -> 2;
      case SAME_SCRIPT -> 1;
      case IDENTICAL, DIFFERENT -> 0;
    };
  }

  /** How the word at one place of a name compares with the word at one place of the other. */
  private record Pair(int a, int b, Comparison comparison) {}
}
