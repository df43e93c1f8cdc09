package org.anun.benchmarks.language;

import static org.anun.benchmarks.MarkdownTable.share;
import static org.anun.benchmarks.language.Percent.percent;

import java.io.IOException;
import java.util.List;
import org.anun.benchmarks.MarkdownTable;

/** The tables of how well the fragments of pages are told. */
record PageReport(List<PageReader> readers, GoldFolder gold) {
  private static final List<String> BASES = List.of("en", "hy", "ru");

  /** Pages with inserted fragments. */
  String fragments() throws IOException {
    MarkdownTable table =
        new MarkdownTable(
            List.of(
                "pages in",
                "by",
                "exact F1",
                "overlap F1",
                "any overlap F1",
                "character F1",
                "own-line sentences",
                "own-line interface strings",
                "words inside a line",
                "page's language"));
    List<GoldPage> pages = gold.pages();
    for (String base : BASES) {
      for (PageReader reader : readers) {
        SpanScore score = new SpanScore();
        pages.stream()
            .filter(page -> page.base().equals(base))
            .forEach(page -> score.add(page, reader.read(page.text())));
        table.row(
            List.of(
                base,
                reader.name(),
                share(score.exact().f1()),
                share(score.overlap().f1()),
                share(score.any().f1()),
                share(score.characters().f1()),
                share(score.foundExactly("L")),
                share(score.foundExactly("U")),
                share(score.foundExactly("I")),
                share(score.rightLanguage())));
      }
    }
    return table.toString();
  }

  /** Clean news, and news between the interface of another language. */
  String clean() throws IOException {
    MarkdownTable table =
        new MarkdownTable(
            List.of(
                "by",
                "lines of English news",
                "with another language, per 1,000",
                "with a part that is und, per 1,000",
                "lines of news in all 20",
                "with another language, per 1,000"));
    List<GoldText> documents = gold.documents();
    List<GoldText> english =
        documents.stream().filter(text -> text.language().equals("en")).toList();
    for (PageReader reader : readers) {
      CleanNews own = CleanNews.of(reader, english);
      CleanNews all = CleanNews.of(reader, documents);
      table.row(
          List.of(
              reader.name(),
              Integer.toString(own.lines()),
              MarkdownTable.tenths(own.falsePerThousand()),
              MarkdownTable.tenths(own.unsurePerThousand()),
              Integer.toString(all.lines()),
              MarkdownTable.tenths(all.falsePerThousand())));
    }
    return table.toString();
  }

  /** News between the interface of another language. */
  String framed() throws IOException {
    MarkdownTable table =
        new MarkdownTable(
            List.of("by", "pages", "article's language told, %", "no other listed, %"));
    List<GoldText> documents = gold.documents();
    List<GoldText> strings = gold.strings();
    for (PageReader reader : readers) {
      FramedPages framed = FramedPages.of(reader, documents, strings);
      table.row(
          List.of(
              reader.name(),
              Integer.toString(framed.pages()),
              percent((double) framed.right() / framed.pages()),
              percent((double) framed.only() / framed.pages())));
    }
    return table.toString();
  }
}
