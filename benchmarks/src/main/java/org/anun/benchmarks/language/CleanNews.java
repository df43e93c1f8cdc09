package org.anun.benchmarks.language;

import java.util.List;

/**
 * Lines of news in one language that are said to hold another.
 *
 * @param lines how many there are
 * @param falsely how many of them have a part in a language that is neither theirs nor und
 * @param unsure how many have a part that is und
 */
record CleanNews(int lines, int falsely, int unsure) {
  static CleanNews of(PageReader reader, List<GoldText> documents) {
    int lines = 0;
    int falsely = 0;
    int unsure = 0;
    for (GoldText document : documents) {
      String text = document.text();
      List<Span> parts = reader.read(text).parts();
      int start = 0;
      while (start < text.length()) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        Span line = new Span(start, end, document.language());
        List<String> languages =
            parts.stream()
                .filter(part -> part.trimmed(text).shared(line) > 0)
                .map(Span::language)
                .toList();
        boolean und = languages.contains(Guess.UNDETERMINED);
        boolean foreign =
            languages.stream()
                .anyMatch(l -> !l.equals(line.language()) && !l.equals(Guess.UNDETERMINED));
        lines++;
        falsely += foreign ? 1 : 0;
        unsure += und ? 1 : 0;
        start = end + 1;
      }
    }
    return new CleanNews(lines, falsely, unsure);
  }

  /** Lines with another language, of a thousand. */
  double falsePerThousand() {
    return 1000.0 * falsely / lines;
  }

  /** Lines with a part that is und, of a thousand. */
  double unsurePerThousand() {
    return 1000.0 * unsure / lines;
  }
}
