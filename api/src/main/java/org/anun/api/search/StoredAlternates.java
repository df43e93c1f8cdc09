package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anun.authority.Authority;
import org.anun.authority.EntityKind;
import org.anun.authority.Member;
import org.anun.elastic.Fields;

/**
 * Which of the keys and forms that an authority puts into another row than they are stored under an
 * index holds. Most indices hold none: they were made with the same authority. Immutable.
 *
 * @param keys stored keys of each kind
 * @param members values of the index's {@link Fields#MEMBER}
 */
record StoredAlternates(Map<EntityKind, Set<String>> keys, Set<String> members) {
  /** An index that is as the authority would have it. */
  static final StoredAlternates NONE = new StoredAlternates(Map.of(), Set.of());

  /** Copies the collections. */
  StoredAlternates {
    keys = Map.copyOf(keys);
    members = Set.copyOf(members);
  }

  boolean holdsKey(EntityKind kind, String key) {
    return keys.getOrDefault(kind, Set.of()).contains(key);
  }

  boolean holdsMember(Member member) {
    return members.contains(member.value());
  }

  /** Asks an index; asks nothing where the authority has no alternates. */
  static StoredAlternates in(ArticleIndex index, Authority authority) {
    Map<String, Aggregation> counts = counts(authority);
    return counts.isEmpty()
        ? NONE
        : read(index.search(request(index.alias(), counts)).aggregations());
  }

  static SearchRequest request(String alias, Map<String, Aggregation> counts) {
    return ArticleIndex.counting(alias).aggregations(counts).build();
  }

  private static Map<String, Aggregation> counts(Authority authority) {
    var counts = new LinkedHashMap<String, Aggregation>();
    var members = new HashSet<String>();
    for (EntityKind kind : EntityKind.values()) {
      Set<String> alternates = authority.alternates(kind).keySet();
      if (!alternates.isEmpty()) {
        counts.put(kind.code(), these(kind.code(), List.copyOf(alternates)));
      }
      authority.members(kind).keySet().forEach(member -> members.add(member.value()));
    }
    if (!members.isEmpty()) {
      counts.put(Fields.MEMBER, these(Fields.MEMBER, List.copyOf(members)));
    }
    return counts;
  }

  private static Aggregation these(String field, List<String> values) {
    return Aggregation.of(
        agg ->
            agg.terms(
                by ->
                    by.field(field).size(values.size()).include(include -> include.terms(values))));
  }

  private static StoredAlternates read(Map<String, Aggregate> counts) {
    var keys = new EnumMap<EntityKind, Set<String>>(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      keys.put(kind, values(counts, kind.code()));
    }
    return new StoredAlternates(keys, values(counts, Fields.MEMBER));
  }

  private static Set<String> values(Map<String, Aggregate> counts, String name) {
    var values = new HashSet<String>();
    if (counts.containsKey(name)) {
      FacetReader.counts(FacetReader.terms(counts, name))
          .forEach(value -> values.add(value.value()));
    }
    return values;
  }
}
