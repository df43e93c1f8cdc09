package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.anun.elastic.Fields;
import org.anun.elastic.Indices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code anun indices rebuild}, {@code rollback} and {@code prune}, over an index of their own. */
@ExtendWith(LiveElasticsearch.class)
class RebuildIT {
  private static final int ARTICLES = 450;

  private URI elasticsearch;
  private NodeCalls node;
  private LiveApi api;

  @BeforeEach
  void load(URI elasticsearch) throws Exception {
    this.elasticsearch = elasticsearch;
    node = new NodeCalls(elasticsearch);
    api = new LiveApi(elasticsearch);
    // What other tests left.
    indices("prune", "--keep", "0");
    write("a", ARTICLES);
  }

  @AfterEach
  void close() {
    api.close();
    indices("prune", "--keep", "0");
  }

  private void write(String prefix, int number) throws Exception {
    IndexedArticles articles = new IndexedArticles(api.connection());
    for (int i = 0; i < number; i++) {
      articles
          .add(prefix + i, "en", "Alpha", "2025-02-03")
          .with(Fields.TEXT, "Nikol Pashinian visited Gyumri.");
    }
    articles.write();
  }

  private CommandRun indices(String... arguments) {
    List<String> all = new ArrayList<>(List.of("indices"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--elasticsearch-url", elasticsearch.toString()));
    return CommandRun.of("", all.toArray(String[]::new));
  }

  private String serving() {
    return new Indices(api.connection())
        .list().stream().filter(Indices.Index::serving).findFirst().orElseThrow().name();
  }

  /** Asked without the API, whose answers a busy machine may cut off. */
  private long found() {
    return node.get("/anun/_search?size=0&track_total_hits=true&q=text.name:Pachinian")
        .at("/hits/total/value")
        .asLong();
  }

  /** Makes the serving index one of another mapping version. */
  private void age(String index, int version) {
    node.send(
        "PUT", "/" + index + "/_mapping", "{\"_meta\": {\"anun_mapping\": %d}}".formatted(version));
  }

  private static int version(JsonNode mapping) {
    return mapping.findValue("anun_mapping").asInt();
  }

  @Test
  void takesTheMappingOfTodayWhileEverythingIsSearched() throws Exception {
    String before = serving();
    int today = version(node.get("/" + before + "/_mapping"));
    age(before, today - 1);
    CommandRun refused =
        CommandRun.of("", "indices", "create", "--elasticsearch-url", elasticsearch.toString());
    assertEquals(ExitCode.ELASTICSEARCH, refused.code());
    assertTrue(refused.err().contains("'./anun indices rebuild'"), refused.err());

    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger searches = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    while (!done.get()) {
                      assertEquals(ARTICLES, found());
                      searches.incrementAndGet();
                    }
                  } catch (RuntimeException | AssertionError e) {
                    failure.set(e);
                  }
                });
    CommandRun run = indices("rebuild");
    done.set(true);
    reader.join();
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertEquals(null, failure.get());
    assertTrue(searches.get() > 0, "nobody searched meanwhile");
    String after = serving();
    assertEquals("rebuilt %s as %s, %d articles\n".formatted(before, after, ARTICLES), run.out());
    assertEquals(today, version(node.get("/" + after + "/_mapping")));
    assertEquals(ARTICLES, found());
  }

  @Test
  void leadsBackAndDeletesOnlyWhatDoesNotServe() throws Exception {
    String first = serving();
    indices("rebuild");
    String second = serving();
    write("later", 1);
    assertEquals(ARTICLES + 1, found());
    CommandRun back = indices("rollback");
    assertEquals(ExitCode.DONE, back.code(), back.err());
    assertTrue(back.out().startsWith("serving " + first), back.out());
    assertEquals(first, serving());
    assertEquals(ARTICLES, found());

    CommandRun none = indices("prune");
    assertEquals("anun: indices deleted: 0\n", none.err().substring(none.err().indexOf("anun: ")));
    CommandRun all = indices("prune", "--keep", "0");
    assertTrue(all.out().contains("deleted " + second), all.out());
    assertEquals(first, serving());
    CommandRun further = indices("rollback");
    assertEquals(ExitCode.ELASTICSEARCH, further.code());
    assertTrue(further.err().contains("none is older than that"), further.err());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 99})
  void refusesArticlesWhoseFieldsAreOthers(int version) throws Exception {
    String before = serving();
    int today = version(node.get("/" + before + "/_mapping"));
    age(before, version);
    CommandRun run = indices("rebuild");
    assertEquals(ExitCode.ELASTICSEARCH, run.code());
    assertTrue(run.err().contains("'./anun indices create --replace'"), run.err());
    assertEquals(before, serving());
    age(before, today);
  }

  @Test
  void anArticleThatIsRefusedLeavesEverythingAsItWas() throws Exception {
    String before = serving();
    node.send(
        "PUT", "/" + before + "/_mapping", "{\"properties\": {\"odd\": {\"type\": \"keyword\"}}}");
    IndexedArticles odd = new IndexedArticles(api.connection());
    odd.add("odd", "en", "Alpha", "2025-02-03").with("odd", "a field of nobody's");
    odd.write();
    CommandRun run = indices("rebuild");
    assertEquals(ExitCode.ELASTICSEARCH, run.code());
    assertTrue(run.err().contains("refused to copy the article odd"), run.err());
    assertEquals(before, serving());
    assertEquals(
        before,
        new Indices(api.connection()).list().getLast().name(),
        "the half copied index is gone");
  }

  @Test
  void twoRebuildsAreTwoIndices() {
    indices("rebuild");
    String first = serving();
    indices("rebuild");
    assertNotEquals(first, serving());
  }
}
