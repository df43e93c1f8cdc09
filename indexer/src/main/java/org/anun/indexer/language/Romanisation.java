package org.anun.indexer.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes a text in Latin letters as people do who lack the keyboard, after {@code
 * romanisation.tsv}. Only the trainer uses it: what it writes shows the model what Latin letters
 * look like that are none of its Latin languages.
 *
 * @param languages letters (one or two) to Latin forms, by language
 */
record Romanisation(Map<String, Map<String, List<String>>> languages) {
  private static final int LONGEST = 2;

  /** Reads the tables. */
  static Romanisation read() {
    Map<String, Map<String, List<String>>> languages = new HashMap<>();
    Resource file = new Resource("romanisation.tsv");
    for (Resource.Row row : file.rows("language", "letters", "latin", "source")) {
      String letters = row.cells().get(1);
      Map<String, List<String>> table =
          languages.computeIfAbsent(row.cells().get(0), language -> new HashMap<>());
      if (letters.isEmpty() || letters.length() > LONGEST) {
        throw new IllegalStateException(row.place() + ": one or two letters, not " + letters);
      }
      if (table.put(letters, List.of(row.cells().get(2).split(" ", -1))) != null) {
        throw new IllegalStateException(row.place() + ": " + letters + " is there twice");
      }
    }
    return new Romanisation(languages);
  }

  /** The languages that have a table. */
  Set<String> codes() {
    return languages.keySet();
  }

  /**
   * Romanises a text, in lower case.
   *
   * @param style which of a letter's forms to take, counted round where it has fewer
   */
  String apply(String language, String text, int style) {
    Map<String, List<String>> table = languages.getOrDefault(language, Map.of());
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder latin = new StringBuilder(2 * lower.length());
    int i = 0;
    while (i < lower.length()) {
      int length = Math.min(LONGEST, lower.length() - i);
      while (length > 1 && !table.containsKey(lower.substring(i, i + length))) {
        length--;
      }
      String letters = lower.substring(i, i + length);
      List<String> forms = table.getOrDefault(letters, List.of(letters));
      latin.append(forms.get(style % forms.size()));
      i += length;
    }
    return latin.toString();
  }
}
