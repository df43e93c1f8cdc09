package org.anun.elastic;

import co.elastic.clients.elasticsearch.indices.GetAliasResponse;
import co.elastic.clients.elasticsearch.indices.GetIndexRequest;
import co.elastic.clients.elasticsearch.indices.IndexState;
import java.io.StringReader;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.anun.elastic.operations.Operations;
import org.jspecify.annotations.Nullable;

/**
 * The indices behind the alias {@code anun}. Each is named {@code anun-<mapping version>-<time of
 * creation in UTC>}; readers and the loader only ever name the alias.
 */
public final class Indices {
  /** The alias that everybody reads and writes through. */
  public static final String ALIAS = "anun";

  /** What is read of an index: mapping and settings whole would be some hundred classes more. */
  private static final String STATE = "*.mappings._meta,*.aliases";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ElasticConnection connection;
  private final Mapping mapping;
  private final Clock clock;

  /** Indices of this Elasticsearch, named by the system's clock. */
  public Indices(ElasticConnection connection) {
    this(connection, Mapping.standard(), Clock.systemUTC());
  }

  Indices(ElasticConnection connection, Mapping mapping, Clock clock) {
    this.connection = connection;
    this.mapping = mapping;
    this.clock = clock;
  }

  /**
   * One index of ours.
   *
   * @param name its full name
   * @param mappingVersion the version of the mapping it was created with
   * @param serving whether the alias leads to it
   */
  public record Index(String name, int mappingVersion, boolean serving) {}

  /** Our indices, oldest first. */
  public List<Index> list() {
    Map<String, IndexState> states =
        states(get -> get.index(ALIAS + "-*", "-" + Operations.PATTERN).allowNoIndices(true));
    return new TreeMap<>(states)
        .entrySet().stream()
            .filter(entry -> version(entry.getValue()) != null)
            .map(
                entry ->
                    new Index(
                        entry.getKey(),
                        Optional.ofNullable(version(entry.getValue())).orElse(0),
                        entry.getValue().aliases().containsKey(ALIAS)))
            .toList();
  }

  /**
   * The index that the alias leads to, if there is one.
   *
   * @throws ElasticsearchRefused if the name is taken by something that is not ours, or by an index
   *     of another mapping version
   */
  public Optional<Index> serving() {
    Optional<Index> leading = leading();
    leading.ifPresent(
        index -> {
          if (index.mappingVersion() != mapping.version()) {
            throw new ElasticsearchRefused(
                "the index '%s' has mapping version %d and this Anun writes version %d; "
                        .formatted(index.name(), index.mappingVersion(), mapping.version())
                    + "copy it into one of this version: './anun indices rebuild'",
                0,
                null);
          }
        });
    return leading;
  }

  /**
   * The index that the alias leads to, of whatever mapping version.
   *
   * @throws ElasticsearchRefused if the name is taken by something that is not ours
   */
  Optional<Index> leading() {
    boolean taken =
        connection.call(client -> client.indices().exists(get -> get.index(ALIAS))).value();
    if (!taken) {
      return Optional.empty();
    }
    Map<String, IndexState> states = states(get -> get.index(ALIAS));
    if (states.isEmpty()) {
      throw notOurs(ALIAS);
    }
    if (states.size() != 1) {
      throw declined(
          "leads to " + states.size() + " indices (" + states.keySet() + "), not to one");
    }
    Map.Entry<String, IndexState> only = states.entrySet().iterator().next();
    Integer version = version(only.getValue());
    if (version == null) {
      throw notOurs(only.getKey());
    }
    return Optional.of(new Index(only.getKey(), version, true));
  }

  /**
   * Takes away the index template of Anun before 0.1, which would reach into indices that are not
   * for articles.
   *
   * @return whether there was one
   */
  public boolean retireTemplate() {
    boolean there =
        connection
            .call(client -> client.indices().existsIndexTemplate(exists -> exists.name(ALIAS)))
            .value();
    if (there) {
      connection.call(client -> client.indices().deleteIndexTemplate(delete -> delete.name(ALIAS)));
    }
    return there;
  }

  /** What {@link #STATE} says of each index; an index of which it says nothing is left out. */
  private Map<String, IndexState> states(UnaryOperator<GetIndexRequest.Builder> which) {
    return connection.call(
        client ->
            client
                .withTransportOptions(options -> options.setParameter("filter_path", STATE))
                .indices()
                .get(get -> which.apply(get))
                .indices());
  }

  private ElasticsearchRefused notOurs(String index) {
    return declined("belongs to the index '" + index + "', which Anun did not create");
  }

  private ElasticsearchRefused declined(String how) {
    return new ElasticsearchRefused(
        "the name '%s' at %s %s; Anun leaves it untouched: remove or rename it, or use another"
                .formatted(ALIAS, connection.settings().address(), how)
            + " Elasticsearch",
        0,
        null);
  }

  /** The serving index, created with its alias if there is none yet. */
  public Index createIfMissing() {
    return serving().orElseGet(this::create);
  }

  /**
   * A new, empty index to which the alias leads from now on. An index that served before stays,
   * without the alias.
   */
  public Index create() {
    Index index = prepare();
    lead(index);
    return new Index(index.name(), index.mappingVersion(), true);
  }

  /** A new, empty index, to which nothing leads yet. */
  Index prepare() {
    String name = ALIAS + "-" + mapping.version() + "-" + STAMP.format(clock.instant());
    createEmpty(name);
    return new Index(name, mapping.version(), false);
  }

  /** Leads the alias to this index, and away from another, at one moment. */
  void lead(Index index) {
    String before = servingName();
    connection.call(
        client ->
            client
                .indices()
                .updateAliases(
                    update -> {
                      if (before != null) {
                        update.actions(a -> a.remove(r -> r.index(before).alias(ALIAS)));
                      }
                      return update.actions(
                          a -> a.add(add -> add.index(index.name()).alias(ALIAS)));
                    }));
  }

  void delete(Index index) {
    connection.call(client -> client.indices().delete(delete -> delete.index(index.name())));
  }

  /**
   * Leads the alias back to the index that was made last before the serving one. That one is kept.
   *
   * @return the index that serves now
   * @throws ElasticsearchRefused if there is none
   */
  public Index rollback() {
    Index serving =
        leading().orElseThrow(() -> declined("leads to no index, so there is no way back"));
    Index before =
        list().stream()
            .filter(index -> stamp(index).compareTo(stamp(serving)) < 0)
            .max(Comparator.comparing(Indices::stamp))
            .orElseThrow(
                () -> declined("leads to '" + serving.name() + "', and none is older than that"));
    lead(before);
    return new Index(before.name(), before.mappingVersion(), true);
  }

  /**
   * Deletes our indices to which the alias does not lead, all but the newest.
   *
   * @param keep how many of them stay
   * @return those that are gone, oldest first
   * @throws ElasticsearchRefused if the alias leads to no index of ours, so that one of them may be
   *     all there is
   */
  public List<Index> prune(int keep) {
    if (leading().isEmpty()) {
      throw declined("leads to no index; nothing is deleted");
    }
    List<Index> idle =
        list().stream()
            .filter(index -> !index.serving())
            .sorted(Comparator.comparing(Indices::stamp))
            .toList();
    List<Index> gone = idle.subList(0, Math.max(0, idle.size() - keep));
    gone.forEach(this::delete);
    return gone;
  }

  /** When it was made: mapping versions may have one digit or two. */
  private static String stamp(Index index) {
    return index.name().substring(index.name().lastIndexOf('-') + 1);
  }

  private @Nullable String servingName() {
    if (!connection.call(client -> client.indices().existsAlias(a -> a.name(ALIAS))).value()) {
      return null;
    }
    GetAliasResponse aliases =
        connection.call(client -> client.indices().getAlias(get -> get.name(ALIAS)));
    return aliases.aliases().keySet().iterator().next();
  }

  /**
   * Settings and mapping go with the index, not into a template: who may create our indices need
   * not be trusted with the templates of the whole cluster.
   */
  private void createEmpty(String name) {
    try {
      connection.call(
          client ->
              client
                  .indices()
                  .create(create -> create.index(name).withJson(new StringReader(mapping.json()))));
    } catch (ElasticsearchRefused e) {
      if (String.valueOf(e.getMessage()).contains("anun_")) {
        throw new ElasticsearchRefused(
            "Elasticsearch at %s lacks Anun's plugin; install anun-names-plugin there (README, \"Your own cluster\"): %s"
                .formatted(connection.settings().address(), e.getMessage()),
            e.status(),
            e);
      }
      throw e;
    }
  }

  private static @Nullable Integer version(IndexState state) {
    var mappings = state.mappings();
    if (mappings == null || !mappings.meta().containsKey(Mapping.VERSION_KEY)) {
      return null;
    }
    return mappings.meta().get(Mapping.VERSION_KEY).to(Integer.class);
  }
}
