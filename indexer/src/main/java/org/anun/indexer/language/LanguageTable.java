package org.anun.indexer.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The languages of {@code languages.tsv}, in its order, and the scripts they are read in.
 * Immutable.
 *
 * @param languages all of them, in the order of the file
 * @param scripts every script one of them is read in, in order of first mention
 */
record LanguageTable(List<Language> languages, List<UnicodeScript> scripts) {
  private static final String FILE = "languages.tsv";

  LanguageTable {
    languages = List.copyOf(languages);
    scripts = List.copyOf(scripts);
  }

  /** The table, read once. */
  static LanguageTable standard() {
    return Holder.TABLE;
  }

  /** The codes of the languages read in a script, in the order of the file. */
  List<String> codes(UnicodeScript script) {
    return languages.stream()
        .filter(l -> l.scripts().contains(script))
        .map(Language::code)
        .toList();
  }

  /** Whether a code is one of the list. */
  boolean knows(String code) {
    return languages.stream().anyMatch(language -> language.code().equals(code));
  }

  private static LanguageTable read() {
    Map<String, Language> languages = new LinkedHashMap<>();
    Set<UnicodeScript> scripts = new LinkedHashSet<>();
    for (Resource.Row row : new Resource(FILE).rows("code", "name", "scripts", "source")) {
      Language language = language(row);
      if (languages.put(language.code(), language) != null) {
        throw new IllegalStateException(row.place() + ": " + language.code() + " is there twice");
      }
      scripts.addAll(language.scripts());
    }
    return new LanguageTable(new ArrayList<>(languages.values()), new ArrayList<>(scripts));
  }

  private static Language language(Resource.Row row) {
    try {
      Set<UnicodeScript> scripts = new LinkedHashSet<>();
      for (String script : row.cells().get(2).split(" ", -1)) {
        scripts.add(UnicodeScript.forName(script));
      }
      return new Language(row.cells().get(0), row.cells().get(1), scripts);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.place() + ": " + e.getMessage(), e);
    }
  }

  private static final class Holder {
    private static final LanguageTable TABLE = read();
  }
}
