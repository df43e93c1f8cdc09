package org.anun.indexer.mention.tagger;

import java.util.ArrayList;
import java.util.List;
import org.anun.authority.EntityKind;

/**
 * A name where it stands.
 *
 * @param run the tokens of its segment
 * @param from its first token
 * @param to the token behind its last
 * @param kind what it names
 */
public record NameSpan(TokenRun run, int from, int to, EntityKind kind) {
  /** First offset, in UTF-16 code units of the document's text. */
  public int start() {
    return run.start(from);
  }

  /** Offset behind the last unit. */
  public int end() {
    return run.end(to - 1);
  }

  /** The tokens of letters or digits, without marks. */
  public List<Integer> words() {
    List<Integer> words = new ArrayList<>(to - from);
    for (int at = from; at < to; at++) {
      if (!run.word(at).shape().mark()) {
        words.add(at);
      }
    }
    return words;
  }

  /** Whether the token at a place is a single letter, as in {@code N. Pashinyan}. */
  public boolean initial(int at) {
    return run.word(at).shape() == Shape.INITIAL;
  }

  static List<NameSpan> of(TokenRun run, byte[] labels) {
    List<NameSpan> spans = new ArrayList<>();
    int at = 0;
    while (at < labels.length) {
      if (labels[at] == Labels.OUTSIDE) {
        at++;
        continue;
      }
      int end = at + 1;
      EntityKind kind = Labels.type(labels[at]);
      while (end < labels.length && labels[end] == Labels.inner(kind) && !run.word(end).ending()) {
        end++;
      }
      NameSpan span = new NameSpan(run, at, end, kind);
      if (!span.words().isEmpty()) {
        spans.add(span);
      }
      at = end;
      while (at < labels.length && Labels.isInner(labels[at])) {
        at++;
      }
    }
    return spans;
  }
}
