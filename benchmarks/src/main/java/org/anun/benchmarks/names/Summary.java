package org.anun.benchmarks.names;

import static org.anun.benchmarks.MarkdownTable.thousands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.anun.benchmarks.MarkdownTable;
import org.anun.names.NameKind;

/** The figures that were asked for, beside the best of the others and ours. */
final class Summary {
  private static final List<Target> TARGETS =
      List.of(
          new Target(
              NameKind.TOKEN,
              "tokens, F1 / hard false positives",
              null,
              ".827 / .030 (AnyAscii + Beider-Morse)",
              ">= .92 / <= .010"),
          new Target(
              NameKind.PERSON,
              "full names, F1 / near-surname false positives",
              "synthetic_near_surname",
              ".911 / .077 (AnyAscii + Daitch-Mokotoff)",
              ">= .96 / <= .015"),
          new Target(
              NameKind.PLACE,
              "places, F1 / hard false positives",
              null,
              ".761 (Levenshtein 2), .698 / .034 (Beider-Morse)",
              ">= .91 / <= .020"));

  private Summary() {}

  static String of(List<KindReport> reports) {
    List<String> own = reports.getFirst().own().stream().map(Figures::method).toList();
    List<String> head = new ArrayList<>(List.of("", "best peer known", "asked"));
    head.add("best peer of this run");
    head.addAll(own);
    MarkdownTable table = new MarkdownTable(head);
    for (KindReport report : reports) {
      for (Target target : TARGETS) {
        if (target.kind() == report.kind()) {
          table.row(cells(target, report, own));
        }
      }
      if (report.kind() == NameKind.TOKEN) {
        table.row(speeds(report, own));
      }
    }
    return table.toString();
  }

  private static List<String> cells(Target target, KindReport report, List<String> own) {
    List<String> cells = new ArrayList<>(List.of(target.title(), target.peer(), target.asked()));
    cells.add(
        report.peers().stream()
            .max(Comparator.comparingDouble(figures -> figures.vocabulary().f1()))
            .map(best -> target.figures(best) + " (" + best.method() + ")")
            .orElse("–"));
    own.forEach(name -> cells.add(find(report, name, target::figures)));
    return cells;
  }

  private static List<String> speeds(KindReport report, List<String> own) {
    List<String> cells =
        new ArrayList<>(
            List.of("words keyed a second, one core", "459k AnyAscii, 8k Beider-Morse", ">= 400k"));
    cells.add(
        report.peers().stream()
            .filter(figures -> !Double.isNaN(figures.wordsPerSecond()))
            .filter(figures -> figures.vocabulary().f1() > 0)
            .max(Comparator.comparingDouble(Figures::wordsPerSecond))
            .map(best -> thousands(best.wordsPerSecond()) + " (" + best.method() + ")")
            .orElse("–"));
    own.forEach(name -> cells.add(find(report, name, it -> thousands(it.wordsPerSecond()))));
    return cells;
  }

  private static String find(KindReport report, String name, Function<Figures, String> cell) {
    return report.own().stream()
        .filter(figures -> figures.method().equals(name))
        .findFirst()
        .map(cell)
        .orElse("–");
  }
}
