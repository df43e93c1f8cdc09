package org.anun.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the page says, by language: a table with a row a sentence and a column a language, so that
 * translations stand side by side.
 *
 * <p>A word in braces such as {@code {n}} is replaced by the page; all languages have the same
 * ones, but for the forms of a number ({@code .one}, {@code .few}, {@code .many}), which may spell
 * it out. {@code -} stands where a language needs no text: it lacks that form, or browsers know the
 * word.
 */
final class PageWording {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOT_NEEDED = "-";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final Pattern FORM_OF_NUMBER = Pattern.compile(".*\\.(?:zero|one|two|few|many)");

  private final List<String> languages;
  private final List<Map<String, String>> texts = new ArrayList<>();
  private final String file;

  private PageWording(String file, List<String> languages) {
    this.file = file;
    this.languages = languages;
    languages.forEach(language -> texts.add(new LinkedHashMap<>()));
  }

  /**
   * Reads a table.
   *
   * @param file its name, for messages
   * @param text the first line is {@code key} and the languages' codes; {@code #} begins a comment
   * @throws IllegalStateException when a row is not as the class says, naming its line
   */
  static PageWording of(String file, String text) {
    List<String> lines = text.lines().toList();
    List<String> header = cells(lines.getFirst());
    PageWording wording = new PageWording(file, header.subList(1, header.size()));
    for (int line = 1; line < lines.size(); line++) {
      if (!lines.get(line).isBlank() && !lines.get(line).startsWith("#")) {
        wording.add(cells(lines.get(line)), line + 1);
      }
    }
    return wording;
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private void add(List<String> row, int line) {
    String key = row.getFirst();
    require(row.size() == languages.size() + 1, "has not one cell a column", key, line);
    require(row.stream().noneMatch(String::isBlank), "has an empty cell; - says none", key, line);
    require(!isKnown(key), "comes twice", key, line);
    if (!FORM_OF_NUMBER.matcher(key).matches()) {
      require(
          row.stream()
                  .skip(1)
                  .filter(PageWording::isNeeded)
                  .map(PageWording::placeholders)
                  .distinct()
                  .count()
              <= 1,
          "has not the same words in braces in every language",
          key,
          line);
    }
    for (int i = 0; i < languages.size(); i++) {
      if (isNeeded(row.get(i + 1))) {
        texts.get(i).put(key, row.get(i + 1));
      }
    }
  }

  private boolean isKnown(String key) {
    return texts.stream().anyMatch(each -> each.containsKey(key));
  }

  private static boolean isNeeded(String cell) {
    return !cell.equals(NOT_NEEDED);
  }

  private static Set<String> placeholders(String cell) {
    return PLACEHOLDER
        .matcher(cell)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void require(boolean holds, String otherwise, String key, int line) {
    if (!holds) {
      throw new IllegalStateException("%s, line %d: %s %s".formatted(file, line, key, otherwise));
    }
  }

  /** For each language a JSON object of its texts by key. */
  Map<String, byte[]> json() {
    Map<String, byte[]> json = new LinkedHashMap<>();
    try {
      for (int i = 0; i < languages.size(); i++) {
        json.put(languages.get(i), JSON.writeValueAsBytes(texts.get(i)));
      }
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("strings cannot be written as JSON", impossible);
    }
    return json;
  }
}
