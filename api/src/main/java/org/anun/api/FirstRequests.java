package org.anun.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anun.api.query.FacetField;
import org.anun.api.query.Parameters;
import org.anun.authority.LanguageCodes;

/**
 * What the page's script will ask for first, told to the browser in a header of the page itself, so
 * that the answer is on its way while the browser still reads the script: the wording, and the
 * search that the address describes. Addresses are spelled as {@code search-state.js} spells them,
 * to the letter, or the browser asks twice; {@code PageIT} sees that it does not. See decision
 * 0022.
 *
 * @param wording where the wording stands, with {@code %s} for its language
 * @param spoken the languages of the interface
 */
record FirstRequests(String wording, Set<String> spoken) {
  private static final String WORDING = "wording/";
  private static final String JSON = ".json";

  /** The language where a reader wants none that there is. */
  private static final String FALLBACK = "en";

  /** A longer header is no help worth having: servers in between refuse headers of 8 KiB. */
  private static final int LONGEST = 4_000;

  /** The parameters that the page knows of a search, each with the value that it leaves out. */
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("q", ""),
          Map.entry("match", "any"),
          Map.entry("from", ""),
          Map.entry("to", ""),
          Map.entry("interval", ""),
          Map.entry("sort", ""),
          Map.entry("collapse", "none"),
          Map.entry("facet_size", ""),
          Map.entry("per_page", ""),
          Map.entry("page", ""),
          Map.entry("cursor", ""));

  /**
   * For the page's files.
   *
   * @param names of all of them, wording by language among them
   * @param base what their addresses begin with
   */
  static FirstRequests of(Set<String> names, String base) {
    Set<String> spoken = new TreeSet<>();
    for (String name : names) {
      if (name.startsWith(WORDING) && name.endsWith(JSON)) {
        spoken.add(name.substring(WORDING.length(), name.length() - JSON.length()));
      }
    }
    return new FirstRequests(base + WORDING + "%s" + JSON, spoken);
  }

  /**
   * The value of the {@code Link} header.
   *
   * @param address the parameters of the page's own address
   * @param languages the reader's, most wanted first, as {@code Accept-Language} has them
   */
  String header(Parameters address, List<String> languages) {
    List<String> wanted =
        languages.stream().map(tag -> tag.split("-", 2)[0].toLowerCase(Locale.ROOT)).toList();
    List<String> links = new ArrayList<>();
    links.add(link(wording.formatted(interfaceLanguage(address, wanted))));
    if (one(address, "article").isEmpty() && one(address, "entity").isEmpty()) {
      String search = link("/v1/search?" + search(address, wanted).encoded());
      if (search.length() <= LONGEST) {
        links.add(search);
      }
    }
    return String.join(", ", links);
  }

  private static String link(String address) {
    return "<" + address + ">; rel=preload; as=fetch; crossorigin=anonymous";
  }

  private String interfaceLanguage(Parameters address, List<String> wanted) {
    String chosen = one(address, "ui");
    return spoken.contains(chosen) ? chosen : first(wanted, spoken);
  }

  private Parameters search(Parameters address, List<String> wanted) {
    Map<String, List<String>> search = new TreeMap<>();
    for (FacetField field : FacetField.values()) {
      for (String name : List.of(field.code(), "not." + field.code())) {
        List<String> values = address.values().get(name);
        if (values != null) {
          search.put(name, values);
        }
      }
    }
    DEFAULTS.forEach(
        (name, left) -> {
          String value = address.values().getOrDefault(name, List.of(left)).getFirst();
          if (!value.equals(left)) {
            search.put(name, List.of(value));
          }
        });
    String query = one(address, "q");
    search.putIfAbsent("sort", List.of(query.isBlank() ? "newest" : "relevance"));
    search.putIfAbsent("per_page", List.of("10"));
    search.putIfAbsent("facet_size", List.of("6"));
    search.put("facets", List.of("language,source,person,place,organisation,story,published"));
    String names = labelLanguage(address, wanted);
    String told = interfaceLanguage(address, wanted);
    search.put("lang", List.of(names.equals(told) ? names : names + "," + told));
    return new Parameters(search);
  }

  private static String labelLanguage(Parameters address, List<String> wanted) {
    String chosen = one(address, "lang");
    if (!chosen.isEmpty()) {
      return chosen;
    }
    String spoken = one(address, "ui");
    return spoken.isEmpty() ? first(wanted, Set.copyOf(LanguageCodes.ALL)) : spoken;
  }

  private static String first(List<String> wanted, Set<String> known) {
    return wanted.stream().filter(known::contains).findFirst().orElse(FALLBACK);
  }

  private static String one(Parameters address, String name) {
    return address.values().getOrDefault(name, List.of("")).getFirst();
  }
}
