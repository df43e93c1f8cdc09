package org.anun.indexer.mention.tagger;

import java.util.List;
import org.anun.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * One word or mark as written, with what is known of it wherever it stands. Words in small letters
 * of which nothing is known share one. Immutable but for what is noted of it; thread-safe.
 */
final class Lexeme extends WordCache.Remembered {
  private final String folded;
  private final long form;
  private final Shape shape;
  private final int classes;
  private final int small;
  private final List<String> keys;
  private final int group;
  private final boolean candidate;
  private final long englishRoles;
  private final long[] keyHashes;
  private final long[] scores;

  /** Noted by who finds it out; two threads that look at once find the same. */
  private @Nullable Listing listed;

  /**
   * What an authority says of a word by itself.
   *
   * @param kind of what it lists; null when it lists nothing
   */
  record Listing(@Nullable EntityKind kind) {}

  /**
   * A word.
   *
   * @param written the hash of the word as written; 0 for one that is not remembered by it
   */
  Lexeme(
      long written,
      String folded,
      long form,
      Shape shape,
      int classes,
      int small,
      List<String> keys,
      int group,
      Scorer scorer) {
    super(written);
    this.folded = folded;
    this.form = form;
    this.shape = shape;
    this.classes = classes;
    this.small = small;
    this.keys = List.copyOf(keys);
    this.group = group;
    candidate = shape.capital() || (shape == Shape.CASELESS && classes != 0);
    englishRoles = EnglishWords.roles(folded);
    keyHashes = keys.stream().mapToLong(Features::hash).toArray();
    scores = scorer.scores(this);
  }

  /** The word for comparison; empty for one that others share. */
  String folded() {
    return folded;
  }

  /** A hash of the folded word; 0 for one that others share. */
  long form() {
    return form;
  }

  Shape shape() {
    return shape;
  }

  /** The bits of {@link WordClass}. */
  int classes() {
    return classes;
  }

  /** The bits of {@link EnglishWords}; none of a word that shares its lexeme. */
  long englishRoles() {
    return englishRoles;
  }

  /** Its precise keys, as far as it may be a name. */
  List<String> keys() {
    return keys;
  }

  /** Hashes of the keys. Not to be changed. */
  long[] keyHashes() {
    return keyHashes;
  }

  /** Shape and foremost class as one small number. */
  int group() {
    return group;
  }

  /**
   * What a model's features of this word add up to, as a {@link Scorer} says. Not to be changed.
   */
  long[] scores() {
    return scores;
  }

  /**
   * What an authority lists the word as; null when nobody has looked. Only for words that may be of
   * a name, which share no lexeme.
   */
  @Nullable Listing listed() {
    return listed;
  }

  /** Notes what {@link #listed} says from now on. */
  void listed(Listing found) {
    listed = found;
  }

  /** Whether it is an ending that a mark sets off: 's, 'ın. */
  boolean ending() {
    return shape == Shape.OTHER_MARK && folded.length() > 1;
  }

  /** Whether the word may be of a name by itself. */
  boolean candidate() {
    return candidate;
  }

  /** Whether a language writes the word small where no sentence starts. */
  boolean smallIn(int languageBit) {
    return (small & languageBit) != 0;
  }

  boolean is(WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }
}
