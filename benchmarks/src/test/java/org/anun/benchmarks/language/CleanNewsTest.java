package org.anun.benchmarks.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CleanNewsTest {
  @Test
  void countsLinesWithAPartInAnotherLanguage() {
    String text = "one\ntwo deux\nthree ...\nfour";
    PageReader reader =
        new FixedReader(
            List.of(
                new Span(0, 8, "en"),
                new Span(8, 13, "fr"),
                new Span(13, 19, "en"),
                new Span(19, 23, "fr"),
                new Span(23, 27, "und")));
    CleanNews news = CleanNews.of(reader, List.of(new GoldText("en", text)));
    assertEquals(new CleanNews(4, 1, 1), news);
    assertEquals(250, news.falsePerThousand());
  }

  private record FixedReader(List<Span> parts) implements PageReader {
    @Override
    public String name() {
      return "fixed";
    }

    @Override
    public PageReading read(String text) {
      return new PageReading("en", List.of("en"), parts);
    }
  }
}
