package org.anun.authority;

/**
 * A form as an authority looks it up.
 *
 * @param folded what all ways to write it share, see {@link Form#folded}
 * @param engineKey how it sounds, see {@link EntityKind#engineKey}; empty for what is no name
 */
record ReadForm(String folded, String engineKey) {
  static ReadForm of(EntityKind kind, String form) {
    return new ReadForm(Form.folded(form), kind.engineKey(form));
  }
}
