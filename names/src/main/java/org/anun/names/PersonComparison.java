package org.anun.names;

import java.util.ArrayList;
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
          nameless.isBlank() ? "There is no name to compare" : "There is no name in it");
    }
    if (writtenA.equals(writtenB)) {
      return new Comparison(1, Verdict.SAME, Relation.IDENTICAL, "The same letters");
    }
    Comparison fathers = fathers(a, b);
    if (fathers != null && !fathers.same()) {
      return new Comparison(
          CONTRADICTED,
          Verdict.DIFFERENT,
          Relation.DIFFERENT,
          "Other patronymic: " + fathers.why());
    }
    return names(a.names(), b.names());
  }

  private @Nullable Comparison fathers(FullName a, FullName b) {
    NameWord fatherOfA = a.patronymic();
    NameWord fatherOfB = b.patronymic();
    if (fatherOfA == null || fatherOfB == null || fatherOfA.isInitial() || fatherOfB.isInitial()) {
      return null;
    }
    return tokens.compare(fatherOfA, fatherOfB);
  }

  private Comparison names(List<NameWord> a, List<NameWord> b) {
    List<NameWord> fewer = a.size() <= b.size() ? a : b;
    List<NameWord> more = a.size() <= b.size() ? b : a;
    List<NameWord> left = new ArrayList<>(more);
    List<Comparison> agreed = new ArrayList<>(fewer.size());
    boolean swapped = false;
    int before = -1;
    for (NameWord name : fewer) {
      int best = -1;
      Comparison bestComparison = null;
      for (int i = 0; i < left.size(); i++) {
        Comparison comparison = words(name, left.get(i));
        if (bestComparison == null || comparison.score() > bestComparison.score()) {
          bestComparison = comparison;
          best = i;
        }
      }
      if (bestComparison == null || !bestComparison.same()) {
        return different(bestComparison);
      }
      NameWord partner = left.remove(best);
      int place = more.indexOf(partner);
      swapped |= place < before;
      before = place;
      agreed.add(bestComparison);
    }
    return summary(agreed, swapped, left);
  }

  private Comparison words(NameWord a, NameWord b) {
    if (a.isInitial() || b.isInitial()) {
      NameWord initial = a.isInitial() ? a : b;
      NameWord name = a.isInitial() ? b : a;
      if (TokenComparison.begins(initial, name)) {
        return new Comparison(
            INITIAL,
            Verdict.SAME,
            Relation.SAME_SCRIPT,
            initial.written() + ". can stand for " + name.written());
      }
    }
    return tokens.compare(a, b);
  }

  private static Comparison different(@Nullable Comparison closest) {
    return closest == null
        ? new Comparison(0, Verdict.DIFFERENT, Relation.DIFFERENT, "There is no name to compare")
        : new Comparison(
            Math.min(closest.score(), CONTRADICTED),
            Verdict.DIFFERENT,
            closest.relation() == Relation.INFLECTED ? Relation.INFLECTED : Relation.DIFFERENT,
            closest.why());
  }

  private static Comparison summary(
      List<Comparison> agreed, boolean swapped, List<NameWord> lacking) {
    double score = 1;
    Comparison telling = agreed.getLast();
    for (Comparison comparison : agreed) {
      score = Math.min(score, comparison.score());
      telling = weight(comparison) > weight(telling) ? comparison : telling;
    }
    StringBuilder why = new StringBuilder(telling.why());
    if (swapped) {
      score *= SWAPPED;
      why.append("; order swapped");
    }
    if (!lacking.isEmpty()) {
      score *= agreed.size() > 1 ? LACKING : LONE;
      why.append("; only one side has ").append(lacking.getFirst().written());
    }
    boolean enough = agreed.size() > 1 || lacking.isEmpty();
    Relation relation =
        telling.relation() == Relation.IDENTICAL ? Relation.SAME_SCRIPT : telling.relation();
    return new Comparison(
        enough ? score : Math.min(score, CONTRADICTED),
        enough ? Verdict.SAME : Verdict.DIFFERENT,
        enough ? relation : Relation.DIFFERENT,
        enough ? why.toString() : "Only one name to compare; " + why);
  }

  /** Which reason a reader most needs: a case form, then another language, then another script. */
  private static int weight(Comparison comparison) {
    return switch (comparison.relation()) {
      case INFLECTED -> 4;
      case EQUIVALENT -> 3;
      case CROSS_SCRIPT -> 2;
      case SAME_SCRIPT -> 1;
      case IDENTICAL, DIFFERENT -> 0;
    };
  }
}
