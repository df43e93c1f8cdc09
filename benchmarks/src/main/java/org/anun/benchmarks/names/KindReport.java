package org.anun.benchmarks.names;

import static org.anun.benchmarks.MarkdownTable.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.anun.benchmarks.MarkdownTable;
import org.anun.names.NameKind;

/**
 * The figures of all methods on names of one kind, as Markdown.
 *
 * @param own of the engine
 * @param peers of the others
 */
record KindReport(NameKind kind, List<Figures> own, List<Figures> peers) {
  private static final int BEST = 3;

  KindReport {
    own = List.copyOf(own);
    peers = List.copyOf(peers);
  }

  String title() {
    return switch (kind) {
      case TOKEN -> "Tokens: one surname or given name";
      case PERSON -> "Full names";
      case PLACE -> "Places";
    };
  }

  @Override
  public String toString() {
    List<Figures> all = new ArrayList<>(own);
    all.addAll(peers);
    List<Figures> chosen = new ArrayList<>(own);
    chosen.addAll(bestPeers());
    return "## %s\n\n%s\nPair recall by origin:\n\n%s\nPair recall by pair of scripts:\n\n%s\n"
        .formatted(
            title(),
            methods(all),
            shares("origin", chosen, figures -> figures.recall().byOrigin()),
            shares("scripts", chosen, figures -> figures.recall().byScripts()));
  }

  private List<Figures> bestPeers() {
    return peers.stream()
        .sorted(Comparator.comparingDouble(figures -> -figures.vocabulary().f1()))
        .limit(BEST)
        .toList();
  }

  /** One row a method: recall, false positives by type, and the vocabulary's figures. */
  MarkdownTable methods(List<Figures> all) {
    Collection<String> types = new TreeSet<>();
    all.forEach(figures -> types.addAll(figures.negatives().byType().keySet()));
    List<String> head = new ArrayList<>(List.of("method", "pair recall"));
    types.forEach(type -> head.add("FPR " + type.replace('_', ' ')));
    head.addAll(List.of("FPR all", "precision", "recall", "F1", "keys a form"));
    if (kind == NameKind.TOKEN) {
      head.add("words a second");
    }
    MarkdownTable table = new MarkdownTable(head);
    for (Figures figures : all) {
      List<String> cells = new ArrayList<>();
      cells.add(figures.method());
      cells.add(share(figures.recall().overall().value()));
      types.forEach(type -> cells.add(value(figures.negatives().byType(), type)));
      cells.add(share(figures.negatives().overall().value()));
      cells.add(share(figures.vocabulary().precision()));
      cells.add(share(figures.vocabulary().recall()));
      cells.add(share(figures.vocabulary().f1()));
      cells.add(MarkdownTable.tenths(figures.keysPerForm()));
      if (kind == NameKind.TOKEN) {
        cells.add(MarkdownTable.thousands(figures.wordsPerSecond()));
      }
      table.row(cells);
    }
    return table;
  }

  private static MarkdownTable shares(
      String column, List<Figures> methods, Function<Figures, Map<String, Share>> shares) {
    List<String> head = new ArrayList<>(List.of(column, "pairs"));
    methods.forEach(figures -> head.add(figures.method()));
    MarkdownTable table = new MarkdownTable(head);
    for (Map.Entry<String, Share> row : shares.apply(methods.getFirst()).entrySet()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.getKey());
      cells.add(Integer.toString(row.getValue().whole()));
      methods.forEach(figures -> cells.add(value(shares.apply(figures), row.getKey())));
      table.row(cells);
    }
    return table;
  }

  private static String value(Map<String, Share> shares, String name) {
    return share(shares.getOrDefault(name, Share.NONE).value());
  }
}
