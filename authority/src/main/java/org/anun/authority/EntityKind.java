package org.anun.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anun.names.NameEngine;

/** What an entity is. */
public enum EntityKind {
  PERSON,
  PLACE,
  ORGANISATION;

  /** How tables, parameters and the index write it, such as {@code person}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with that code. */
  public static Optional<EntityKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** All codes, for messages. */
  static String codes() {
    return Arrays.stream(values()).map(EntityKind::code).collect(Collectors.joining(", "));
  }

  /**
   * The key that the spellings of a name of this kind share; empty for what is no name. See {@link
   * NameEngine}.
   */
  public String engineKey(CharSequence name) {
    NameEngine engine = NameEngine.standard();
    return switch (this) {
      case PERSON -> engine.personKey(name);
      case PLACE -> engine.placeKey(name);
      case ORGANISATION -> engine.organisationKey(name);
    };
  }

  /**
   * What a place's or an organisation's name can be a case form of, in lower case and itself left
   * out; most are no names. None for persons, of whom {@link #otherKeys} knows more.
   */
  public Set<String> nominatives(CharSequence name) {
    return this == PERSON ? Set.of() : NameEngine.standard().nominatives(name);
  }

  /** The engine keys of what else a person's name can be read as; none for other kinds. */
  List<String> otherKeys(CharSequence name) {
    List<String> keys = this == PERSON ? NameEngine.standard().personKeys(name) : List.of();
    return keys.isEmpty() ? keys : keys.subList(1, keys.size());
  }
}
