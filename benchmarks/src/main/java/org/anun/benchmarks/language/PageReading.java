package org.anun.benchmarks.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A page's language and those of its parts.
 *
 * @param language the document's
 * @param languages of the article's own text
 * @param parts in text order
 */
record PageReading(String language, List<String> languages, List<Span> parts) {
  PageReading {
    languages = List.copyOf(languages);
    parts = List.copyOf(parts);
  }

  /**
   * The fragments in another language than the page: parts of one language joined that meet inside
   * a line, trimmed, without those in the page's language, without a language or without a word.
   */
  List<Span> foreign(String base, String text) {
    List<Span> runs = new ArrayList<>();
    for (Span part : parts) {
      Span last = runs.isEmpty() ? null : runs.getLast();
      if (last != null
          && last.end() == part.start()
          && text.charAt(part.start() - 1) != '\n'
          && last.language().equals(part.language())) {
        runs.set(runs.size() - 1, new Span(last.start(), part.end(), part.language()));
      } else {
        runs.add(part);
      }
    }
    return runs.stream()
        .filter(run -> !run.language().equals(base) && !run.language().equals(Guess.UNDETERMINED))
        .map(run -> run.trimmed(text))
        .filter(run -> run.length() > 0)
        .toList();
  }
}
