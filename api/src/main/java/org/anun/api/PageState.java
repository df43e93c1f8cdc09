package org.anun.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anun.api.query.FacetField;
import org.anun.api.query.Parameters;
import org.anun.authority.LanguageCodes;

/**
 * What the page's address and the reader's browser ask for, read as {@code search-state.js} reads
 * it: parameters that the page does not know are left out, because messengers and mail programs add
 * their own to shared links.
 *
 * @param kept the parameters of the page that differ from what it takes without them
 * @param spoken the language of the interface
 * @param names the language in which people, places and organisations are called
 */
record PageState(Parameters kept, String spoken, String names) {
  /** The language where a reader wants none that there is. */
  static final String FALLBACK = "en";

  /** The page's single parameters in its own order, each with the value that it leaves out. */
  private static final Map<String, String> DEFAULTS = defaults();

  /** Those that say which view is shown, and nothing to the search. */
  private static final List<String> VIEW = List.of("article", "entity", "kind", "outlet", "ui");

  /** What begins the name of a filter that leaves articles out. */
  static final String NOT = "not.";

  /** Fields that can be filtered, in the order of the page. */
  private static final List<FacetField> FILTERED =
      List.of(
          FacetField.SPELLING,
          FacetField.LANGUAGE,
          FacetField.SOURCE,
          FacetField.PERSON,
          FacetField.PLACE,
          FacetField.ORGANISATION,
          FacetField.STORY);

  /** Where another search begins anew. */
  private static final List<String> PLACE =
      List.of("page", "cursor", "article", "entity", "kind", "outlet");

  /** The facets that the page shows; the server would count more. */
  private static final String COUNTED = "language,source,person,place,organisation,story,published";

  /**
   * The state that an address describes.
   *
   * @param address its parameters
   * @param languages the reader's, most wanted first, as {@code Accept-Language} has them
   * @param spoken the languages of the interface
   */
  static PageState of(Parameters address, List<String> languages, Set<String> spoken) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    DEFAULTS.forEach(
        (name, left) -> {
          String value = address.values().getOrDefault(name, List.of(left)).getFirst();
          if (!value.equals(left)) {
            kept.put(name, List.of(value));
          }
        });
    for (FacetField field : FILTERED) {
      for (String name : List.of(field.code(), NOT + field.code())) {
        List<String> values = address.values().get(name);
        if (values != null) {
          kept.put(name, values);
        }
      }
    }
    List<String> wanted =
        languages.stream().map(tag -> tag.split("-", 2)[0].toLowerCase(Locale.ROOT)).toList();
    String ui = one(kept, "ui");
    String named = one(kept, "lang").isEmpty() ? ui : one(kept, "lang");
    return new PageState(
        new Parameters(kept),
        spoken.contains(ui) ? ui : first(wanted, spoken),
        named.isEmpty() ? first(wanted, Set.copyOf(LanguageCodes.ALL)) : named);
  }

  private static Map<String, String> defaults() {
    Map<String, String> defaults = new LinkedHashMap<>();
    defaults.put("q", "");
    defaults.put("match", "any");
    for (String name : List.of("from", "to", "interval", "sort")) {
      defaults.put(name, "");
    }
    defaults.put("collapse", "none");
    for (String name :
        List.of(
            "facet_size",
            "per_page",
            "page",
            "cursor",
            "article",
            "entity",
            "kind",
            "outlet",
            "lang",
            "ui")) {
      defaults.put(name, "");
    }
    return defaults;
  }

  private static String one(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of("")).getFirst();
  }

  private static String first(List<String> wanted, Set<String> known) {
    return wanted.stream().filter(known::contains).findFirst().orElse(FALLBACK);
  }

  /** The value of a single parameter. */
  String value(String name) {
    return kept.values().getOrDefault(name, List.of(DEFAULTS.getOrDefault(name, ""))).getFirst();
  }

  /** What is looked for, without blanks around it. */
  String query() {
    return value("q").strip();
  }

  /** Whether it shows neither an article nor an entity. */
  boolean isSearch() {
    return value("article").isEmpty() && value("entity").isEmpty();
  }

  /** What the search is asked for in: names in one language, sentences in that of the interface. */
  String languages() {
    return names.equals(spoken) ? names : names + "," + spoken;
  }

  /** The order in force: without a query nothing is more relevant than anything else. */
  String sort() {
    String asked = value("sort");
    if (!asked.isEmpty()) {
      return asked;
    }
    return query().isEmpty() ? "newest" : "relevance";
  }

  /** The parameters of the search that the page asks the API for. */
  Parameters search() {
    Map<String, List<String>> search = new LinkedHashMap<>(kept.values());
    VIEW.forEach(search::remove);
    search.put("sort", List.of(sort()));
    search.putIfAbsent("per_page", List.of("10"));
    search.putIfAbsent("facet_size", List.of("6"));
    search.put("facets", List.of(COUNTED));
    search.put("lang", List.of(languages()));
    return new Parameters(search);
  }

  /** The values of each filter in force, by its name. */
  Map<String, List<String>> filters() {
    Map<String, List<String>> filters = new LinkedHashMap<>(kept.values());
    filters.keySet().removeAll(DEFAULTS.keySet());
    return filters;
  }

  /** The page's address without one value of a filter. */
  String withoutValue(String filter, int place) {
    Map<String, List<String>> rest = another();
    List<String> values = new ArrayList<>(rest.getOrDefault(filter, List.of()));
    values.remove(place);
    rest.put(filter, values);
    return address(rest);
  }

  /** The page's address without some parameters. */
  String without(String... names) {
    Map<String, List<String>> rest = another();
    rest.keySet().removeAll(List.of(names));
    return address(rest);
  }

  /** The page's address without any filter or date. */
  String cleared() {
    Map<String, List<String>> rest = another();
    rest.keySet().removeAll(filters().keySet());
    rest.keySet().removeAll(List.of("from", "to"));
    return address(rest);
  }

  /** The parameters of another search by the same words. */
  private Map<String, List<String>> another() {
    Map<String, List<String>> another = new LinkedHashMap<>(kept.values());
    another.keySet().removeAll(PLACE);
    return another;
  }

  /** The parameters that stay where another query is typed. */
  Map<String, List<String>> besideQuery() {
    Map<String, List<String>> beside = another();
    beside.keySet().removeAll(List.of("q", "match"));
    return beside;
  }

  /** The page's address of an article, with the search to come back to. */
  String article(String id) {
    return address(new LinkedHashMap<>(kept.values()), "article", id);
  }

  /**
   * The page's address of another page of hits.
   *
   * @param by {@code page} or {@code cursor}
   */
  String pageAt(String by, String position) {
    Map<String, List<String>> all = new LinkedHashMap<>(kept.values());
    all.keySet().removeAll(List.of("page", "cursor"));
    return address(all, by, position);
  }

  private static String address(Map<String, List<String>> all, String name, String value) {
    all.put(name, List.of(value));
    return address(all);
  }

  /** Parameters in the page's own order: those of one value before filters. */
  private static String address(Map<String, List<String>> all) {
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    for (String each : DEFAULTS.keySet()) {
      List<String> values = all.remove(each);
      if (values != null) {
        ordered.put(each, values);
      }
    }
    ordered.putAll(all);
    String encoded = new Parameters(ordered).encoded();
    return encoded.isEmpty() ? "/" : "/?" + encoded;
  }

  /** The page's address without a search, in the languages that the reader chose. */
  String start() {
    Map<String, List<String>> chosen = new LinkedHashMap<>(kept.values());
    chosen.keySet().retainAll(List.of("lang", "ui"));
    return address(chosen);
  }
}
