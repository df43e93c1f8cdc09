package org.anun.benchmarks.language;

import static org.anun.benchmarks.language.Percent.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anun.benchmarks.MarkdownTable;

/**
 * The tables of how well the language of texts is told.
 *
 * @param contestants Anun first, where it takes part
 */
record TextReport(List<Contestant> contestants) {
  /** What short texts there are: confidence is measured on them, others are nearly always right. */
  private static final List<String> SHORT =
      List.of("3 words", "2 words", "1 word", "interface strings");

  private Set<String> sets() {
    return contestants.getFirst().answers().keySet();
  }

  private List<String> head(String first) {
    return Stream.concat(Stream.of(first), contestants.stream().map(Contestant::name)).toList();
  }

  /** The best guess: macro accuracy, and the language with the lowest. */
  String guesses() {
    MarkdownTable table = new MarkdownTable(head("best guess, lowest language"));
    for (String set : sets()) {
      List<String> row = new ArrayList<>(List.of(set));
      for (Contestant one : contestants) {
        Accuracy accuracy = Accuracy.of(one.answers(set), Accuracy.Told.OWN);
        row.add(
            "%s, %s %s"
                .formatted(
                    percent(accuracy.macro()), accuracy.lowest(), percent(accuracy.lowestShare())));
      }
      table.row(row);
    }
    return table.toString();
  }

  /** Where it is told: the share told, and how much of that is right. */
  String told() {
    MarkdownTable table = new MarkdownTable(head("told, of these right"));
    Contestant first = contestants.getFirst();
    for (String set : sets()) {
      List<String> row = new ArrayList<>(List.of(set));
      for (Contestant one : contestants) {
        Accuracy.Told told =
            one.identifier().abstains() || !first.identifier().abstains()
                ? Accuracy.Told.OWN
                : Accuracy.Told.asManyAs(first.answers(set));
        Accuracy accuracy = Accuracy.of(one.answers(set), told);
        row.add(percent(accuracy.answered()) + ", " + percent(accuracy.right()));
      }
      table.row(row);
    }
    return table.toString();
  }

  /** How far confidence is from the share that is right, on short texts. */
  String calibration() {
    MarkdownTable table = new MarkdownTable(head("calibration error"));
    List<String> row = new ArrayList<>(List.of("fragments and interface strings"));
    for (Contestant one : contestants) {
      List<Accuracy.Answer> answers =
          SHORT.stream().flatMap(set -> one.answers(set).stream()).toList();
      row.add(
          one.identifier().calibrated() ? MarkdownTable.share(Calibration.error(answers)) : "–");
    }
    table.row(row);
    return table.toString();
  }

  /** Time and memory, with the speed on the sentences of each. */
  String costs(List<Double> speeds) {
    MarkdownTable table = new MarkdownTable(head(""));
    List<String> speed = new ArrayList<>(List.of("sentences, MB a second of processor time"));
    List<String> load = new ArrayList<>(List.of("loaded in, seconds"));
    List<String> heap = new ArrayList<>(List.of("heap, MB"));
    for (int i = 0; i < contestants.size(); i++) {
      speed.add(MarkdownTable.tenths(speeds.get(i)));
      load.add("%.2f".formatted(contestants.get(i).load().seconds()));
      heap.add(MarkdownTable.tenths(contestants.get(i).load().heapMegabytes()));
    }
    table.row(speed);
    table.row(load);
    table.row(heap);
    return table.toString();
  }
}
