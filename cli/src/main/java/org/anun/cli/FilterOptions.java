package org.anun.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The API's filters as flags. */
final class FilterOptions {
  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "only articles in it; repeatable")
  private List<String> language = new ArrayList<>();

  @Option(names = "--source", paramLabel = "NAME", description = "only from it; repeatable")
  private List<String> source = new ArrayList<>();

  @Option(
      names = "--person",
      paramLabel = "KEY",
      description = "only articles that name this person, by the facet's key; repeatable")
  private List<String> person = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "KEY",
      description = "only articles that name this place, by the facet's key; repeatable")
  private List<String> place = new ArrayList<>();

  @Option(
      names = "--organisation",
      paramLabel = "KEY",
      description = "only articles that name this organisation, by the facet's key; repeatable")
  private List<String> organisation = new ArrayList<>();

  @Option(
      names = "--spelling",
      paramLabel = "FORM",
      description = "only articles that write exactly this form; repeatable")
  private List<String> spelling = new ArrayList<>();

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "only copies of one article, by the id that they share; repeatable")
  private List<String> story = new ArrayList<>();

  @Option(names = "--not-language", paramLabel = "CODE", description = "none in it; repeatable")
  private List<String> notLanguage = new ArrayList<>();

  @Option(names = "--not-source", paramLabel = "NAME", description = "none from it; repeatable")
  private List<String> notSource = new ArrayList<>();

  @Option(names = "--not-person", paramLabel = "KEY", description = "none naming it; repeatable")
  private List<String> notPerson = new ArrayList<>();

  @Option(names = "--not-place", paramLabel = "KEY", description = "none naming it; repeatable")
  private List<String> notPlace = new ArrayList<>();

  @Option(
      names = "--not-organisation",
      paramLabel = "KEY",
      description = "none naming it; repeatable")
  private List<String> notOrganisation = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DATE", description = "first day, as 2025-03-14")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "last day, as 2025-03-14")
  private @Nullable String to;

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      description = "whose days these and the bars are, as Asia/Yerevan or +04:00; UTC otherwise")
  private @Nullable String timeZone;

  /** These filters and one more parameter as the API takes them. */
  Map<String, List<String>> with(String name, String value) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put(name, List.of(value));
    put(values, "language", language);
    put(values, "source", source);
    put(values, "person", person);
    put(values, "place", place);
    put(values, "organisation", organisation);
    put(values, "spelling", spelling);
    put(values, "story", story);
    put(values, "not.language", notLanguage);
    put(values, "not.source", notSource);
    put(values, "not.person", notPerson);
    put(values, "not.place", notPlace);
    put(values, "not.organisation", notOrganisation);
    put(values, "from", from == null ? List.of() : List.of(from));
    put(values, "to", to == null ? List.of() : List.of(to));
    put(values, "time_zone", timeZone == null ? List.of() : List.of(timeZone));
    return values;
  }

  private static void put(Map<String, List<String>> values, String name, List<String> given) {
    if (!given.isEmpty()) {
      values.put(name, given);
    }
  }
}
