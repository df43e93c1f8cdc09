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
    interfaceWords = Phrases.ofRows(buttons);
    interfaceStarts = Phrases.ofRows(rows(buttonRows, "start"));
    interfaceAnywhere = Phrases.ofRows(rows(buttonRows, "anywhere"));
    interfaceSentences = Phrases.ofRows(rows(buttonRows, "sentence"));
    relatedHeaders = Phrases.ofRows(rows(headerRows, "related"));
    headers = Phrases.ofRows(headerRows.values().stream().flatMap(List::stream).toList());
    frame =
        new Phrases(phrases(buttons, headerRows.values().stream().flatMap(List::stream).toList()));
    promoStarts = Phrases.ofRows(rows(promoRows, "start"));
    promoAnywhere = Phrases.ofRows(rows(promoRows, "anywhere"));
    followVerbs = Phrases.ofRows(rows(promoRows, "verb"));
    networks = Phrases.ofRows(rows(promoRows, "network"));
    pictures = Phrases.ofRows(rows(creditRows, "picture"));
    authors = Phrases.ofRows(rows(labels, "author"));
    biographies = Phrases.ofRows(rows(labels, "biography"));
    contacts = Phrases.ofRows(rows(labels, "contact"));
    published = Phrases.ofRows(rows(labels, "published"));
    updated = Phrases.ofRows(rows(labels, "updated"));
    addresses = Phrases.ofRows(rows(labels, "address"));
    fillers = Phrases.ofRows(rows(labels, "filler"));
    captionStarts = Phrases.ofRows(rows(creditRows, "caption"));
    credits = Phrases.ofRows(rows(creditRows, "credit"));
    agencies = Phrases.ofRows(rows(creditRows, "agency"));
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
