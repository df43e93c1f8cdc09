package org.anun.indexer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ArticleModelTest {
  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = ArticleModel.class.getResourceAsStream(name)) {
      assertNotNull(stream, name);
      return stream.readAllBytes();
    }
  }

  @Test
  void theTreesAreTheOnesThatWereLearnt() throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource("article_trees.tsv"));
    assertEquals(
        new String(resource("article_trees.tsv.sha256"), StandardCharsets.US_ASCII).strip(),
        HexFormat.of().formatHex(digest));
  }

  @Test
  void everyMeasureHasItsName() {
    List<String> names = ArticleModel.features();
    assertEquals(names.size(), new HashSet<>(names).size());
  }

  @Test
  void aLineGoesDownEachTreeToItsLeaf() {
    ArticleModel model =
        new ArticleModel(
            0.5,
            List.of(
                new ArticleModel.Node[] {
                  new ArticleModel.Node(1, 3, 1, 2, 0),
                  new ArticleModel.Node(-1, 0, 0, 0, -1),
                  new ArticleModel.Node(-1, 0, 0, 0, 2)
                },
                new ArticleModel.Node[] {new ArticleModel.Node(-1, 0, 0, 0, 10)}));
    assertEquals(9.5, model.score(new double[] {0, 3}));
    assertEquals(12.5, model.score(new double[] {0, 3.5}));
  }

  @Test
  void theModelKnowsAParagraphFromAMenu() {
    String html =
        "<body><div class=menu><a href=/>Home</a><br><a href=/n>News</a></div><div class=text>"
            + "<p>The lake froze early this winter, and the ferry stopped.</p>".repeat(4)
            + "</div>";
    assertTrue(score(html, 0) < 0, "a menu");
    assertTrue(score(html, 3) > 0, "a paragraph");
  }

  private static double score(String html, int line) {
    Layout layout = Layout.of(VisibleText.of(Jsoup.parse(html).body()), null);
    return ArticleModel.standard().score(new BlockFeatures(layout).of(line));
  }
}
