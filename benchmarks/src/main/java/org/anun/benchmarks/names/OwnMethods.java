package org.anun.benchmarks.names;

import java.util.List;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;

/** The two ways in which the engine tells that names are one. */
final class OwnMethods {
  /** Names that share a precise key; of people those with the same person key. */
  static final KeyMethod KEYS = new KeyMethod("Anun precise keys", OwnMethods::keys);

  /** Names that the engine's comparison takes for the same. */
  static final AnunCompare COMPARE = new AnunCompare("Anun compare", NameEngine.standard());

  private OwnMethods() {}

  private static List<String> keys(NameKind kind, String name) {
    NameEngine engine = NameEngine.standard();
    if (kind != NameKind.PERSON) {
      return engine.keys(name).precise();
    }
    String key = engine.personKey(name);
    return key.isEmpty() ? List.of() : List.of(key);
  }
}
