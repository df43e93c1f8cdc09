package org.anun.indexer.mention.tagger;

import java.util.List;

/**
 * What a model may know a token by, as hashes of 64 bits. Features of a word by itself count for
 * the labels of the tokens around it, each distance with weights of its own; the others depend on
 * the token's surroundings.
 */
// Order is the model's numbering of labels and classes.
@SuppressWarnings("EnumOrdinal")
final class Features {
  /** A word counts for the labels of tokens at most so far away. */
  static final int REACH = 2;

  static final int DISTANCES = 2 * REACH + 1;

  private static final int LONGEST_SUFFIX = 5;
  private static final int LONGEST_PREFIX = 5;
  private static final int LONGEST_KEY_ENDING = 4;
  private static final int KEY_START = 3;
  private static final int MOST_LETTERS = 12;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Features() {}

  /** Receives features of a word. */
  interface WordSink {
    /**
     * Takes one feature.
     *
     * @param reach the distance up to which it counts
     * @param lexical whether it is bound to the letters of one language
     */
    void add(long feature, int reach, boolean lexical);
  }

  /** Receives features of a place. */
  interface PlaceSink {
    /**
     * Takes one feature.
     *
     * @param lexical whether it is bound to the letters of one language
     */
    void add(long feature, boolean lexical);
  }

  static long mix(long one, long other) {
    long mixed = (one ^ (other * FACTOR)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 29);
  }

  private static long of(int template, long what) {
    return mix(what, template + 101L);
  }

  /** A hash of part of a text. */
  static long hash(CharSequence text, int from, int to) {
    long hash = 7;
    for (int at = from; at < to; at++) {
      hash = (hash + text.charAt(at) + 1) * FACTOR;
    }
    long mixed = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }

  static long hash(CharSequence text) {
    return hash(text, 0, text.length());
  }

  /** The features that a word has by itself. */
  static void ofWord(Lexeme word, WordSink sink) {
    sink.add(of(1, word.form()), REACH, true);
    sink.add(of(2, word.shape().ordinal()), REACH, false);
    sink.add(of(3, word.group()), REACH, false);
    for (int classes = word.classes(); classes != 0; classes &= classes - 1) {
      sink.add(of(4, Integer.numberOfTrailingZeros(classes)), REACH, false);
    }
    sink.add(of(5, mix(word.classes(), word.shape().ordinal())), 1, false);
    if (!word.candidate()) {
      return;
    }
    String folded = word.folded();
    int letters = folded.length();
    sink.add(of(8, mix(Math.min(letters, MOST_LETTERS), word.shape().ordinal())), 0, false);
    for (int length = 2; length <= LONGEST_SUFFIX && length < letters; length++) {
      sink.add(of(10 + length, hash(folded, letters - length, letters)), 1, true);
    }
    for (int length = 3; length <= LONGEST_PREFIX && length < letters; length++) {
      sink.add(of(20 + length, hash(folded, 0, length)), length == 4 ? 1 : 0, true);
    }
    ofKey(word.keys(), sink);
  }

  private static void ofKey(List<String> keys, WordSink sink) {
    if (keys.isEmpty()) {
      return;
    }
    String key = keys.getFirst();
    sink.add(of(6, hash(key)), 1, false);
    for (int length = 2; length <= LONGEST_KEY_ENDING && length < key.length(); length++) {
      sink.add(of(30 + length, hash(key, key.length() - length, key.length())), 0, false);
    }
    if (key.length() > KEY_START) {
      sink.add(of(7, hash(key, 0, KEY_START)), 0, false);
    }
  }

  /** Whether the surroundings of a token are looked at: it or a neighbour may be of a name. */
  static boolean active(TokenRun run, int at) {
    return run.candidate(at) || run.candidate(at - 1) || run.candidate(at + 1);
  }

  /** The features that a token has by where it stands. */
  static void ofPlace(TokenRun run, int at, PlaceSink sink) {
    int group = run.word(at).group();
    int before = run.word(at - 1).group();
    int after = run.word(at + 1).group();
    ofMiddle(before, group, after, sink);
    ofLast(run.word(at - 2).group(), before, group, sink);
    ofFirst(group, after, run.word(at + 2).group(), sink);
    sink.add(ofOwnPlace(run.place(at), group), false);
    sink.add(ofNextPlace(run.place(at + 1), group), false);
    ofSurroundings(run, at, sink);
  }

  /** Those of a token between two others, by the groups of the three words. */
  static void ofMiddle(long before, long group, long after, PlaceSink sink) {
    long around = mix(before, group);
    sink.add(of(40, around), false);
    sink.add(of(41, mix(group, after)), false);
    sink.add(of(42, mix(around, after)), false);
  }

  /** Those of a token behind two others. */
  static void ofLast(long first, long before, long group, PlaceSink sink) {
    sink.add(of(43, mix(mix(first, before), group)), false);
  }

  /** Those of a token before two others. */
  static void ofFirst(long group, long after, long last, PlaceSink sink) {
    sink.add(of(44, mix(mix(group, after), last)), false);
  }

  /** That of a token's group by how it stands. */
  static long ofOwnPlace(int place, long group) {
    return of(45, mix(place, group));
  }

  /** That of a token's group by how the next one stands. */
  static long ofNextPlace(int place, long group) {
    return of(46, mix(place, group));
  }

  /** The others, which depend on letters, the line, the document and known names. */
  static void ofSurroundings(TokenRun run, int at, PlaceSink sink) {
    long group = run.word(at).group();
    int evidence = run.evidence(at);
    if (evidence != 0) {
      sink.add(of(47, mix(evidence, group)), false);
    }
    int phrase = run.phrase(at);
    if (phrase != 0) {
      sink.add(of(48, phrase), false);
      sink.add(of(49, mix(phrase, group)), false);
    }
    long form = run.form(at);
    sink.add(of(60, mix(run.form(at - 1), group)), true);
    sink.add(of(61, mix(run.form(at + 1), group)), true);
    sink.add(of(62, mix(run.form(at - 1), form)), true);
    sink.add(of(63, mix(form, run.form(at + 1))), true);
  }
}
