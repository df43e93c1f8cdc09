package org.anun.authority;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers how the forms of an authority are read, so that an edit does not read them all again.
 * Holds as many as the tables have forms. Thread-safe.
 */
final class ReadForms {
  /** As many of a kind as ship, so that a start need not make room again and again. */
  private static final int SHIPPED = 10_000;

  private final Map<EntityKind, Map<String, ReadForm>> known = new EnumMap<>(EntityKind.class);

  ReadForms() {
    for (EntityKind kind : EntityKind.values()) {
      known.put(kind, new ConcurrentHashMap<>(SHIPPED));
    }
  }

  ReadForm of(EntityKind kind, String form) {
    ReadForm before = ofKind(kind).get(form);
    return before == null
        ? ofKind(kind).computeIfAbsent(form, unread -> ReadForm.of(kind, unread))
        : before;
  }

  void remember(EntityKind kind, String form, ReadForm read) {
    ofKind(kind).put(form, read);
  }

  int size() {
    return known.values().stream().mapToInt(Map::size).sum();
  }

  /** Reads all forms, with every processor. */
  void prepare(Collection<Located> entities) {
    entities.parallelStream()
        .map(Located::entity)
        .forEach(entity -> entity.forms().forEach(form -> of(entity.kind(), form)));
  }

  private Map<String, ReadForm> ofKind(EntityKind kind) {
    Map<String, ReadForm> forms = known.get(kind);
    if (forms == null) {
      throw new IllegalStateException("no forms of " + kind);
    }
    return forms;
  }
}
