package org.anun.indexer.mention.tagger;

import org.anun.authority.EntityKind;

/**
 * The labels of tokens, as small numbers: 0 outside of names, then for each {@link EntityKind} one
 * for the first token of a name and one for the others.
 */
// Order is the model's numbering of labels and classes.
@SuppressWarnings("EnumOrdinal")
final class Labels {
  static final int OUTSIDE = 0;
  static final int COUNT = 1 + 2 * EntityKind.values().length;

  private static final EntityKind[] TYPES = EntityKind.values();

  private Labels() {}

  static int first(EntityKind type) {
    return 1 + 2 * type.ordinal();
  }

  static int inner(EntityKind type) {
    return 2 + 2 * type.ordinal();
  }

  static boolean isFirst(int label) {
    return (label & 1) == 1;
  }

  static boolean isInner(int label) {
    return label != OUTSIDE && (label & 1) == 0;
  }

  /** The type of the name that a token with this label, not {@link #OUTSIDE}, belongs to. */
  static EntityKind type(int label) {
    return TYPES[(label - 1) >> 1];
  }

  /** Whether a token with one label may stand before one with another. */
  static boolean follows(int before, int label) {
    return !isInner(label) || before == label || before == label - 1;
  }

  /** Makes a range of tokens one name. */
  static void mark(byte[] labels, int from, int to, EntityKind kind) {
    for (int at = from; at < to; at++) {
      labels[at] = (byte) (at == from ? first(kind) : inner(kind));
    }
  }
}
