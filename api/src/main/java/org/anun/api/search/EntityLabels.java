package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anun.authority.Authority;
import org.anun.elastic.Fields;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What rows are called, by what the articles of the whole index call them. Thread-safe. */
final class EntityLabels {
  private static final Logger LOG = LoggerFactory.getLogger(EntityLabels.class);

  private static final String ROW = "row";
  private static final String IN_LANGUAGE = "in_language";

  /** Forms read for one label; case forms among them are passed over. */
  private static final int FORMS = 8;

  /**
   * How long a label is still shown when the articles have changed since. It follows from all of
   * them, so that a load of some hardly ever changes it; an edit of the authority does, and counts
   * at once. Who asks for such a label gets it, and it is read anew meanwhile.
   */
  private static final Duration KEPT = Duration.ofMinutes(10);

  /** Labels kept: those of some hundred pages. */
  private static final int MOST_KEPT = 10_000;

  /**
   * What a label follows from, but for the articles.
   *
   * @param authority compared by identity: each edit makes another
   */
  private record Known(Authority authority, EntityRow row, @Nullable String language) {}

  /**
   * A label, and what it was read of.
   *
   * @param articles that there were; null where it is not known
   * @param nanos when, by the clock that only goes forward
   */
  private record Label(String text, IndexState.@Nullable Version articles, long nanos) {
    boolean of(IndexState.@Nullable Version now) {
      return articles != null && articles.equals(now);
    }

    boolean shown() {
      return System.nanoTime() - nanos < KEPT.toNanos();
    }
  }

  private final Cache<Known, Label> known = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
  private final ArticleIndex index;
  private final LabelChoice choice;
  private final AtomicBoolean renewing = new AtomicBoolean();

  EntityLabels(ArticleIndex index, LabelChoice choice) {
    this.index = index;
    this.choice = choice;
  }

  /**
   * A row with its label.
   *
   * @param articles how many name it
   */
  record Named(String label, long articles) {}

  /**
   * The label of each row, those that are not known yet by one request.
   *
   * @param language the reader's; null for none in particular
   */
  Map<EntityRow, String> of(
      EntityRows names, Collection<EntityRow> rows, @Nullable String language) {
    var labels = new HashMap<EntityRow, String>();
    var unknown = new ArrayList<EntityRow>();
    var old = new ArrayList<EntityRow>();
    if (rows.isEmpty()) {
      return labels;
    }
    IndexState.Version now = index.state().version();
    for (EntityRow row : rows) {
      Label label = known.getIfPresent(new Known(names.authority(), row, language));
      boolean current = label != null && label.of(now);
      if (label == null || !(current || label.shown())) {
        unknown.add(row);
      } else {
        labels.put(row, label.text());
        if (!current) {
          old.add(row);
        }
      }
    }
    if (!unknown.isEmpty()) {
      labels.putAll(asked(names, unknown, language));
    }
    if (!old.isEmpty()) {
      renew(names, old, language);
    }
    return labels;
  }

  private Map<EntityRow, String> asked(
      EntityRows names, List<EntityRow> rows, @Nullable String language) {
    // Older than what is read now at most, so that a change in between is noticed later.
    IndexState.Version articles = index.state().version();
    var response = index.search(request(index.alias(), rows, language));
    boolean whole = !ArticleSearch.partial(response);
    var labels = new HashMap<EntityRow, String>();
    read(names, rows, language, response)
        .forEach(
            (row, named) -> {
              labels.put(row, named.label());
              if (whole) {
                known.put(
                    new Known(names.authority(), row, language),
                    new Label(named.label(), articles, System.nanoTime()));
              }
            });
    return labels;
  }

  /** Nobody waits for this: it hardly ever brings news. */
  private void renew(EntityRows names, List<EntityRow> rows, @Nullable String language) {
    if (renewing.compareAndSet(false, true)) {
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  asked(names, rows, language);
                } catch (IndexFailure failure) {
                  LOG.debug("labels stay as they were: {}", failure.reason());
                } finally {
                  renewing.set(false);
                }
              });
    }
  }

  /** The same, with the articles of each row, in the order given. */
  Map<EntityRow, Named> counted(
      EntityRows names, Collection<EntityRow> rows, @Nullable String language) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    List<EntityRow> each = List.copyOf(rows);
    return read(names, each, language, index.search(request(index.alias(), each, language)));
  }

  private Map<EntityRow, Named> read(
      EntityRows names,
      List<EntityRow> each,
      @Nullable String language,
      SearchResponse<JsonData> response) {
    Map<String, Aggregate> found = response.aggregations();
    var labels = new LinkedHashMap<EntityRow, Named>();
    for (int number = 0; number < each.size(); number++) {
      EntityRow row = each.get(number);
      var ofRow = FacetReader.aggregate(found, ROW + number).filter();
      Map<String, Aggregate> counted = ofRow.aggregations();
      String label =
          choice.label(names, row, language, inLanguage(row, counted), all(row, counted));
      labels.put(row, new Named(label, ofRow.docCount()));
    }
    return labels;
  }

  private static List<ValueCount> all(EntityRow row, Map<String, Aggregate> counted) {
    return MemberCounts.counts(row, counted);
  }

  private static List<ValueCount> inLanguage(EntityRow row, Map<String, Aggregate> counted) {
    Aggregate narrowed = counted.get(IN_LANGUAGE);
    return narrowed == null
        ? List.of()
        : MemberCounts.counts(row, narrowed.filter().aggregations());
  }

  static SearchRequest request(String alias, List<EntityRow> rows, @Nullable String language) {
    Map<String, Aggregation> each = new LinkedHashMap<>();
    rows.forEach(row -> each.put(ROW + each.size(), forms(row, language)));
    return ArticleIndex.counting(alias).query(RowQueries.anyOf(rows)).aggregations(each).build();
  }

  private static Aggregation forms(EntityRow row, @Nullable String language) {
    Map<String, Aggregation> forms = MemberCounts.of(row, FORMS, Map.of());
    var counts = new LinkedHashMap<>(forms);
    if (language != null) {
      counts.put(
          IN_LANGUAGE,
          Aggregation.of(
              agg ->
                  agg.filter(in -> in.term(by -> by.field(Fields.LANGUAGE).value(language)))
                      .aggregations(forms)));
    }
    return Aggregation.of(agg -> agg.filter(RowQueries.articles(row)).aggregations(counts));
  }
}
