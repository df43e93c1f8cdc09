package org.anun.indexer.mention.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.anun.authority.EntityKind;

/**
 * Known names as runs of engine keys, looked up by all keys of the words written. Not thread-safe
 * while it is filled.
 */
// Order is the model's numbering of labels and classes.
@SuppressWarnings("EnumOrdinal")
final class PhraseBook {
  private static final int LONGEST = 8;
  private static final int BEGUN = 1;
  private static final int WHOLE = 2;

  private final IntTable runs;

  PhraseBook() {
    this(new IntTable());
  }

  private PhraseBook(IntTable runs) {
    this.runs = runs;
  }

  /** Adds a name as its words' keys. Names of more than eight words are left out. */
  void add(List<String> keys, EntityKind kind) {
    if (keys.isEmpty() || keys.size() > LONGEST) {
      return;
    }
    long run = 0;
    for (String key : keys) {
      run = Features.mix(run, Features.hash(key));
      runs.add(run, BEGUN);
    }
    runs.add(run, WHOLE << kind.ordinal());
  }

  /** Marks the known names of a run, the longest at each token. */
  void mark(String text, TokenRun run, Vocabulary vocabulary) {
    int at = 0;
    while (at < run.size()) {
      at += run.candidate(at) ? Math.max(1, mark(text, run, at, vocabulary)) : 1;
    }
  }

  private int mark(String text, TokenRun run, int at, Vocabulary vocabulary) {
    long found = longest(text, run, at, vocabulary);
    int length = length(found);
    for (int index = 0; index < length; index++) {
      EntityKind kind = kind(found);
      run.phrase(at + index, index == 0 ? Labels.first(kind) : Labels.inner(kind));
    }
    return length;
  }

  /** The longest name that starts at a token, for {@link #length} and {@link #kind}. */
  long longest(String text, TokenRun run, int at, Vocabulary vocabulary) {
    return longest(text, run, at, 0, 0, vocabulary);
  }

  /** How many tokens a name that was found has; 0 when none was. */
  static int length(long found) {
    return (int) (found >>> 8);
  }

  /** What a name that was found names. */
  static EntityKind kind(long found) {
    return EntityKind.values()[Integer.numberOfTrailingZeros(((int) found & 0xFF) / WHOLE)];
  }

  /** The length of the longest name, eight bits up, and its kinds; 0 where none is. */
  private long longest(
      String text, TokenRun run, int at, int length, long state, Vocabulary vocabulary) {
    if (length == LONGEST || at + length >= run.size()) {
      return 0;
    }
    if (run.word(at + length).shape().mark()) {
      return 0;
    }
    long best = 0;
    long[] keys =
        length == 0 ? run.word(at).keyHashes() : vocabulary.keyHashes(run, at + length, text);
    for (long key : keys) {
      long next = Features.mix(state, key);
      int bits = runs.get(next);
      if (bits == 0) {
        continue;
      }
      long longer = longest(text, run, at, length + 1, next, vocabulary);
      long here = bits >= WHOLE ? ((length + 1L) << 8) | (bits & ~BEGUN) : 0;
      long found = longer != 0 ? longer : here;
      best = found >>> 8 > best >>> 8 ? found : best;
    }
    return best;
  }

  void write(DataOutputStream out) throws IOException {
    runs.write(out);
  }

  static PhraseBook read(ByteBuffer in) {
    return new PhraseBook(IntTable.read(in));
  }
}
