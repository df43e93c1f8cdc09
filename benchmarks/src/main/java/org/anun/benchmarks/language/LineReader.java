package org.anun.benchmarks.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each line of a page as a text of its own: what identifiers of whole texts can do for a page. */
record LineReader(Identifier identifier) implements PageReader {
  @Override
  public String name() {
    return identifier.name() + ", line by line";
  }

  @Override
  public PageReading read(String text) {
    List<Span> parts = new ArrayList<>();
    Map<String, Integer> amounts = new LinkedHashMap<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) + 1;
      end = end == 0 ? text.length() : end;
      String language = identifier.guess(text.substring(start, end)).language();
      parts.add(new Span(start, end, language));
      amounts.merge(language, end - start, Integer::sum);
      start = end;
    }
    List<String> languages =
        amounts.entrySet().stream()
            .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return new PageReading(
        languages.isEmpty() ? Guess.UNDETERMINED : languages.getFirst(), languages, parts);
  }
}
