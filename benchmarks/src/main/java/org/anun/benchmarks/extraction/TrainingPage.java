package org.anun.benchmarks.extraction;

import java.util.List;
import org.anun.indexer.clean.PageMetadata;
import org.anun.indexer.html.PageLines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The lines of one page, in one of its variants, with what they should be.
 *
 * @param gold the page
 * @param shares how much of each line is the article's; NaN where it has no word
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record TrainingPage(
    GoldPage gold, PageVariant variant, PageLines lines, double[][] features, double[] shares) {
  /** A line that the article holds half of, or more, is the article's. */
  static final double OWN = 0.5;

  static TrainingPage of(GoldPage gold, PageVariant variant) {
    Document document = Jsoup.parse(gold.html());
    variant.apply(document);
    String article = gold.article();
    if (variant == PageVariant.FRAME || variant == PageVariant.FRAGMENT) {
      keep(document, article, variant == PageVariant.FRAGMENT);
      article = variant == PageVariant.FRAME ? "" : article;
    }
    PageLines lines = PageLines.of(document, PageMetadata.NONE);
    return new TrainingPage(
        gold, variant, lines, lines.features(), GoldLines.shares(lines.texts(), article));
  }

  /** Takes the page without its article, or the article without its page, out of a document. */
  private static void keep(Document document, String article, boolean own) {
    PageLines lines = PageLines.of(document, PageMetadata.NONE);
    double[] shares = GoldLines.shares(lines.texts(), article);
    List<org.jsoup.nodes.Element> blocks = lines.elements();
    StringBuilder bare = new StringBuilder();
    for (int line = 0; line < shares.length; line++) {
      boolean inArticle = shares[line] >= OWN;
      if (own && inArticle) {
        String tag =
            blocks.get(line).normalName().matches("p|li|h[2-6]|blockquote")
                ? blocks.get(line).normalName()
                : "p";
        bare.append('<')
            .append(tag)
            .append('>')
            .append(org.jsoup.nodes.Entities.escape(lines.texts().get(line)))
            .append("</")
            .append(tag)
            .append('>');
      } else if (!own && inArticle) {
        blocks.get(line).empty();
      }
    }
    if (own) {
      document.body().html(bare.toString());
    }
  }

  /** What a line counts in training: longer ones more, and those of one page together alike. */
  double[] weights() {
    double[] weights = new double[shares.length];
    double sum = 0;
    for (int line = 0; line < weights.length; line++) {
      boolean clear = shares[line] <= 0.2 || shares[line] >= 0.8;
      double words = Math.min(60, features[line][WORDS]);
      weights[line] = Double.isNaN(shares[line]) ? 0 : Math.sqrt(words) * (clear ? 1 : 0.5);
      sum += weights[line];
    }
    for (int line = 0; line < weights.length; line++) {
      weights[line] *= 2 * variant.weight / Math.sqrt(Math.max(1, sum));
    }
    return weights;
  }

  private static final int WORDS = org.anun.indexer.html.ArticleModel.features().indexOf("words");
}
