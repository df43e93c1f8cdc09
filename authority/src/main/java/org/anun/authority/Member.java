package org.anun.authority;

import org.jspecify.annotations.Nullable;

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

  // Written out, because what a record brings the JVM puts together anew at each start.

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + form.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Member member
        && kind == member.kind
        && key.equals(member.key)
        && form.equals(member.form);
  }
}
