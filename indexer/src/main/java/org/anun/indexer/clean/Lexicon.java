package org.anun.indexer.clean;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phrases by which a line of a page is known, of all languages at once: a page mixes languages,
 * and its own is not known yet. Read from the TSV tables of this package; immutable and
 * thread-safe.
 */
final class Lexicon {
  /** Menus, buttons, cookie lines: a line made of nothing else is interface. */
  final Phrases interfaceWords;

  /** What a button's text starts with; the rest of it names a thing or a network. */
  final Phrases interfaceStarts;

  /** How a sentence about cookies, browsers or misprints starts. */
  final Phrases interfaceSentences;

  /** What only a notice of the page says: rights, cookies, comments. */
  final Phrases interfaceAnywhere;

  /** What opens a list of links, and is itself one of them. */
  final Phrases relatedHeaders;

  /** Interface words and headers of lists together. */
  final Phrases frame;

  /** Headers of lists of both kinds. */
  final Phrases headers;

  /** How an appeal to the reader starts. */
  final Phrases promoStarts;

  /** What only an appeal to the reader says. */
  final Phrases promoAnywhere;

  /** What an appeal to follow an account starts with. */
  final Phrases followVerbs;

  /** Where accounts can be followed. */
  final Phrases networks;

  /** What a caption says of the picture's parts. */
  final Phrases pictures;

  final Phrases authors;

  /** What a line about an article's author says. */
  final Phrases biographies;

  /** What introduces a telephone number or another way to reach an office. */
  final Phrases contacts;

  final Phrases published;
  final Phrases updated;
  final Phrases addresses;
  final Phrases fillers;
  final Phrases credits;

  /** How a caption starts that says it is one. */
  final Phrases captionStarts;

  final Phrases agencies;

  /** What words of these and of {@link Calendar} open. */
  final Openings openings = new Openings();

  Lexicon() {
    Map<String, List<Table.Row>> buttonRows =
        byFirstCell("interface.tsv", Set.of("anywhere", "sentence", "start", "whole"), "place");
    List<Table.Row> buttons = rows(buttonRows, "whole");
    Map<String, List<Table.Row>> headerRows =
        byFirstCell("headers.tsv", Set.of("interface", "related"), "kind");
    Map<String, List<Table.Row>> promoRows =
        byFirstCell("promo.tsv", Set.of("anywhere", "network", "start", "verb"), "place");
    Map<String, List<Table.Row>> labels =
        byFirstCell(
            "labels.tsv",
            Set.of("address", "author", "biography", "contact", "filler", "published", "updated"),
            "kind");
    Map<String, List<Table.Row>> creditRows =
        byFirstCell("credits.tsv", Set.of("agency", "caption", "credit", "picture"), "kind");
    interfaceWords = set(buttons);
    interfaceStarts = set(rows(buttonRows, "start"));
    interfaceAnywhere = set(rows(buttonRows, "anywhere"));
    interfaceSentences = set(rows(buttonRows, "sentence"));
    relatedHeaders = set(rows(headerRows, "related"));
    headers = set(headerRows.values().stream().flatMap(List::stream).toList());
    frame =
        new Phrases(
            phrases(buttons, headerRows.values().stream().flatMap(List::stream).toList()),
            openings);
    promoStarts = set(rows(promoRows, "start"));
    promoAnywhere = set(rows(promoRows, "anywhere"));
    followVerbs = set(rows(promoRows, "verb"));
    networks = set(rows(promoRows, "network"));
    pictures = set(rows(creditRows, "picture"));
    authors = set(rows(labels, "author"));
    biographies = set(rows(labels, "biography"));
    contacts = set(rows(labels, "contact"));
    published = set(rows(labels, "published"));
    updated = set(rows(labels, "updated"));
    addresses = set(rows(labels, "address"));
    fillers = set(rows(labels, "filler"));
    captionStarts = set(rows(creditRows, "caption"));
    credits = set(rows(creditRows, "credit"));
    agencies = set(rows(creditRows, "agency"));
  }

  private Phrases set(List<Table.Row> rows) {
    return Phrases.ofRows(rows, openings);
  }

  private static List<Table.Row> table(String name, String... columns) {
    return Table.read(Lexicon.class, name, columns);
  }

  private static Map<String, List<Table.Row>> byFirstCell(
      String name, Set<String> known, String column) {
    List<Table.Row> rows = table(name, column, "language", "phrase", "source");
    for (Table.Row row : rows) {
      if (!known.contains(row.cell(column))) {
        throw row.fault(column + " is one of " + new TreeSet<>(known));
      }
    }
    return rows.stream().collect(Collectors.groupingBy(row -> row.cell(column)));
  }

  private static List<Table.Row> rows(Map<String, List<Table.Row>> groups, String group) {
    return groups.getOrDefault(group, List.of());
  }

  private static List<String> phrases(List<Table.Row> some, List<Table.Row> more) {
    return Stream.concat(some.stream(), more.stream()).map(row -> row.cell("phrase")).toList();
  }
}
