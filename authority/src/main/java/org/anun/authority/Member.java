package org.anun.authority;

/**
 * A form under a stored key, as the index's field {@code member} holds it.
 *
 * @param key what the field of the kind holds
 * @param form as articles write it
 */
public record Member(EntityKind kind, String key, String form) {
  /** The value of the field, such as {@code person:nikol-pashinyan|Никол Пашинян}. */
  public String value() {
    return kind.code() + ':' + key + '|' + form;
  }
}
