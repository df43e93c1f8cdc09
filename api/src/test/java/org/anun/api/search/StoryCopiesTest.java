package org.anun.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Arrays;
import java.util.List;
import org.anun.elastic.Fields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryCopiesTest {
  private static final StringTermsBucket STORY =
      StringTermsBucket.of(
          story ->
              story
                  .key("s")
                  .docCount(4)
                  .aggregations(
                      Fields.SOURCE,
                      terms(bucket("Alpha", 2), bucket("Beta", 1), bucket("unknown", 1)))
                  .aggregations(Fields.LANGUAGE, terms(bucket("en", 3), bucket("ru", 1))));

  @Test
  void aHitIsNoCopyOfItself() {
    Hit.Copies copies = StoryCopies.copies(hit("Beta", "ru"), STORY);
    assertEquals(3, copies.articles());
    assertEquals(
        List.of(new ValueCount("Alpha", 2), new ValueCount("unknown", 1)), copies.sources());
    assertEquals(List.of(new ValueCount("en", 3)), copies.languages());
  }

  @Test
  void anotherArticleOfItsSourceIsACopy() {
    assertEquals(
        List.of(
            new ValueCount("Alpha", 1), new ValueCount("Beta", 1), new ValueCount("unknown", 1)),
        StoryCopies.copies(hit("Alpha", "en"), STORY).sources());
  }

  @Test
  void anArticleWithoutASourceIsOneOfTheUnknown() {
    assertEquals(
        List.of(new ValueCount("Alpha", 2), new ValueCount("Beta", 1)),
        StoryCopies.copies(hit(null, "en"), STORY).sources());
  }

  @Test
  void aStoryThatWentMeanwhileHasNoCopies() {
    assertEquals(0, StoryCopies.copies(hit("Beta", "ru"), null).articles());
  }

  private static Hit hit(@Nullable String source, String language) {
    return new Hit(
        "id", null, source, language, null, 1.0, "s", null, List.of(), List.of(), List.of());
  }

  private static StringTermsBucket bucket(String key, long count) {
    return StringTermsBucket.of(bucket -> bucket.key(key).docCount(count));
  }

  private static Aggregate terms(StringTermsBucket... buckets) {
    return Aggregate.of(
        terms ->
            terms.sterms(
                values -> values.buckets(Buckets.of(list -> list.array(Arrays.asList(buckets))))));
  }
}
