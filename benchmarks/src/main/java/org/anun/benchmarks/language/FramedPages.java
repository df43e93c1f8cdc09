package org.anun.benchmarks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * News documents with the interface of a site in another language above and below.
 *
 * @param pages how many
 * @param right how many have the language of their article
 * @param only how many have no other language listed
 */
record FramedPages(int pages, int right, int only) {
  /** Strings above the article, and as many below. */
  private static final int STRINGS = 15;

  /** An odd step through the languages, so that each meets many others. */
  private static final int STEP = 7;

  /** Reads each document between strings of another language of the same data. */
  static FramedPages of(PageReader reader, List<GoldText> documents, List<GoldText> strings) {
    SortedMap<String, List<String>> byLanguage =
        strings.stream()
            .collect(
                Collectors.groupingBy(
                    GoldText::language,
                    TreeMap::new,
                    Collectors.mapping(GoldText::text, Collectors.toList())));
    int right = 0;
    int only = 0;
    for (int i = 0; i < documents.size(); i++) {
      GoldText document = documents.get(i);
      List<List<String>> others =
          byLanguage.entrySet().stream()
              .filter(entry -> !entry.getKey().equals(document.language()))
              .map(Map.Entry::getValue)
              .toList();
      List<String> frame = others.get(i * STEP % others.size());
      PageReading reading = reader.read(framed(document.text(), frame, i));
      right += reading.language().equals(document.language()) ? 1 : 0;
      only += reading.languages().equals(List.of(document.language())) ? 1 : 0;
    }
    return new FramedPages(documents.size(), right, only);
  }

  private static String framed(String article, List<String> strings, int from) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < STRINGS; i++) {
      lines.add(strings.get((from + i) % strings.size()));
    }
    lines.add(article);
    for (int i = 0; i < STRINGS; i++) {
      lines.add(strings.get((from + STRINGS + i) % strings.size()));
    }
    return String.join("\n", lines);
  }
}
