package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.anun.api.search.ArticleIndex;
import org.anun.api.search.IndexState;
import org.anun.elastic.Indices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Labels stay while the articles do: every way in which articles change is noticed. */
@ExtendWith(LiveElasticsearch.class)
class IndexStateIT {
  private static URI elasticsearch;
  private static LiveApi api;

  @BeforeAll
  static void load(URI url) throws IOException {
    elasticsearch = url;
    api = new LiveApi(url);
    IndexedArticles articles = new IndexedArticles(api.connection());
    articles.add("one", "en", "Alpha", "2024-03-01").person("nikol pashinian", "Nikol Pashinian");
    articles.add("two", "en", "Alpha", "2024-03-02").person("nikol pashinian", "Nikol Pashinian");
    articles.write();
  }

  @AfterAll
  static void close() {
    api.close();
  }

  /** Read anew, as nothing that was read before is half a minute old. */
  private static IndexState.Version version() {
    ArticleIndex index = new ArticleIndex(api.connection().client(), Indices.ALIAS);
    return Objects.requireNonNull(index.state().version(), "a shard did not answer");
  }

  @Test
  void staysWhileTheArticlesDo() {
    assertEquals(version(), version());
  }

  @Test
  void changesWithEachArticle() throws IOException {
    IndexState.Version before = version();
    IndexedArticles added = new IndexedArticles(api.connection());
    added.add("three", "en", "Alpha", "2024-03-03");
    added.write();
    IndexState.Version more = version();
    assertNotEquals(before, more);

    IndexedArticles changed = new IndexedArticles(api.connection());
    changed.add("one", "en", "Alpha", "2024-03-01").person("nikol pashinian", "N. Pashinyan");
    changed.write();
    IndexState.Version other = version();
    assertNotEquals(more, other);
    assertEquals(more.articles(), other.articles());

    new NodeCalls(elasticsearch)
        .send("DELETE", "/" + Indices.ALIAS + "/_doc/three?refresh=true", "");
    assertNotEquals(other, version());
    assertEquals(before.articles(), version().articles());
  }
}
