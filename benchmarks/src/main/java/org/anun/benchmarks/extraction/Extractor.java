package org.anun.benchmarks.extraction;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.Inspection;
import org.anun.indexer.Inspector;
import org.anun.indexer.read.RawDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A way to get an article's text out of a page.
 *
 * @param label what the table calls it
 * @param text gives a page's article
 */
record Extractor(String label, Function<GoldPage, String> text) {
  /** What is measured, ours first. */
  static List<Extractor> all() {
    Inspector inspector = Inspector.standard();
    return List.of(
        new Extractor("Anun, body of `inspect`", page -> inspected(inspector, page)),
        new Extractor("readability4j", Extractor::readability),
        new Extractor("boilerpipe, ArticleExtractor", Extractor::boilerpipe),
        new Extractor("jsoup, paragraphs of the `article` element", Extractor::paragraphs),
        new Extractor(
            "jsoup, all visible text", page -> Jsoup.parse(page.html()).body().wholeText()),
        new Extractor("jsoup, parsing alone", page -> Jsoup.parse(page.html()).title()));
  }

  /** The whole path of {@code anun inspect}: article, languages and people. */
  private static String inspected(Inspector inspector, GoldPage page) {
    Inspection inspection =
        inspector.inspect(
            new RawDocument(page.id(), page.html(), true, null, null, null, null, null, List.of()),
            null);
    return inspection.segments().stream()
        .filter(segment -> segment.kind() == SegmentKind.BODY)
        .map(segment -> inspection.text().substring(segment.start(), segment.end()))
        .collect(Collectors.joining());
  }

  private static String readability(GoldPage page) {
    String content =
        new Readability4J("https://" + page.host() + "/", page.html()).parse().getContent();
    return content == null ? "" : Jsoup.parse(content).wholeText();
  }

  private static String boilerpipe(GoldPage page) {
    try {
      return ArticleExtractor.INSTANCE.getText(page.html());
    } catch (BoilerpipeProcessingException failed) {
      return "";
    }
  }

  /** What is simplest: all paragraphs in the element that is meant for an article. */
  private static String paragraphs(GoldPage page) {
    Document document = Jsoup.parse(page.html());
    Element article = document.selectFirst("article");
    return (article == null ? document.body() : article)
        .select("p").stream().map(Element::text).collect(Collectors.joining("\n"));
  }
}
