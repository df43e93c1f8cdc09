package org.anun.authority;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the engine keys of the forms of an authority, so that an edit does not read them all
 * again. Holds as many as the tables have forms. Thread-safe.
 */
final class EngineKeys {
  private final Map<EntityKind, Map<String, String>> known =
      Map.of(
          EntityKind.PERSON, new ConcurrentHashMap<>(),
          EntityKind.PLACE, new ConcurrentHashMap<>(),
          EntityKind.ORGANISATION, new ConcurrentHashMap<>());

  /** The engine key of a form; empty for what is no name. */
  String of(EntityKind kind, String form) {
    return known.getOrDefault(kind, Map.of()).computeIfAbsent(form, kind::engineKey);
  }

  /** Works out the keys of all forms, with every processor: a start waits for it. */
  void prepare(Collection<Located> entities) {
    entities.parallelStream()
        .map(Located::entity)
        .forEach(entity -> entity.forms().forEach(form -> of(entity.kind(), form)));
  }
}
