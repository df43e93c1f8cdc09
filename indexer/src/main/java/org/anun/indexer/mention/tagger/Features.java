package org.anun.indexer.mention.tagger;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * What a model may know a token by, as hashes of 64 bits. Features of a word by itself are given
 * for each distance at which they count; the others depend on the token's surroundings.
 */
final class Features {
  /** A word counts for the labels of tokens at most so far away. */
  static final int REACH = 2;

  static final int DISTANCES = 2 * REACH + 1;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Features() {}

  /** Receives features of a word. */
  interface WordSink {
    /**
     * Takes one feature.
     *
     * @param distance from the token whose label it speaks of to the word
     * @param lexical whether it is bound to the letters of one language
     */
    void add(int distance, long feature, boolean lexical);
  }

  static long hash(CharSequence text) {
    long hash = 7;
    for (int at = 0; at < text.length(); at++) {
      hash = (hash + text.charAt(at) + 1) * FACTOR;
    }
    return hash ^ (hash >>> 32);
  }

  static long mix(long one, long other) {
    long mixed = (one ^ (other * FACTOR)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 29);
  }

  private static long mix(int template, long one) {
    return mix(one, template + 101L);
  }

  /** The features that a word has by itself, at each distance. */
  static void ofWord(Lexeme word, WordSink sink) {
    String folded = word.folded();
    spread(sink, REACH, mix(1, word.form()), true);
    if (!word.shape().mark()) {
      for (int length = 2; length <= 5; length++) {
        if (folded.length() > length) {
          spread(sink, 1, mix(10 + length, hash(folded.substring(folded.length() - length))), true);
        }
      }
      for (int length = 3; length <= 5; length++) {
        if (folded.length() > length) {
          spread(
              sink, length == 4 ? 1 : 0, mix(20 + length, hash(folded.substring(0, length))), true);
        }
      }
    }
    spread(sink, REACH, mix(2, word.shape().ordinal()), false);
    spread(sink, REACH, mix(3, word.group()), false);
    for (int classes = word.classes(); classes != 0; classes &= classes - 1) {
      spread(sink, REACH, mix(4, Integer.numberOfTrailingZeros(classes)), false);
    }
    spread(sink, 1, mix(5, mix(word.classes(), word.shape().ordinal())), false);
    List<String> keys = word.keys();
    if (!keys.isEmpty()) {
      String key = keys.getFirst();
      spread(sink, 1, mix(6, hash(key)), false);
      for (int length = 2; length <= 4; length++) {
        if (key.length() > length) {
          spread(sink, 0, mix(30 + length, hash(key.substring(key.length() - length))), false);
        }
      }
      if (key.length() > 3) {
        spread(sink, 0, mix(7, hash(key.substring(0, 3))), false);
      }
    }
    int length = Math.min(folded.length(), 12);
    spread(sink, 0, mix(8, mix(length, word.shape().ordinal())), false);
  }

  private static void spread(WordSink sink, int reach, long feature, boolean lexical) {
    for (int distance = -reach; distance <= reach; distance++) {
      sink.add(distance, mix(feature, distance + 50), lexical);
    }
  }

  /** Whether the surroundings of a token are looked at: it or a neighbour may be of a name. */
  static boolean active(TokenRun run, int at) {
    return run.candidate(at) || run.candidate(at - 1) || run.candidate(at + 1);
  }

  /** The features that a token has by where it stands; those of letters last. */
  static void ofPlace(TokenRun run, int at, LongConsumer neutral, LongConsumer lexical) {
    Lexeme word = run.word(at);
    Lexeme before = run.word(at - 1);
    Lexeme after = run.word(at + 1);
    long group = word.group();
    neutral.accept(mix(40, mix(before.group(), group)));
    neutral.accept(mix(41, mix(group, after.group())));
    neutral.accept(mix(42, mix(mix(before.group(), group), after.group())));
    neutral.accept(mix(43, mix(mix(run.word(at - 2).group(), before.group()), group)));
    neutral.accept(mix(44, mix(mix(group, after.group()), run.word(at + 2).group())));
    int place = run.place(at);
    neutral.accept(mix(45, mix(place, group)));
    neutral.accept(mix(46, mix(run.place(at + 1), group)));
    int evidence = run.evidence(at);
    if (evidence != 0) {
      neutral.accept(mix(47, mix(evidence, group)));
    }
    int phrase = run.phrase(at);
    if (phrase != 0) {
      neutral.accept(mix(48, phrase));
      neutral.accept(mix(49, mix(phrase, group)));
    }
    lexical.accept(mix(60, mix(before.form(), group)));
    lexical.accept(mix(61, mix(after.form(), group)));
    lexical.accept(mix(62, mix(before.form(), word.form())));
    lexical.accept(mix(63, mix(word.form(), after.form())));
  }
}
