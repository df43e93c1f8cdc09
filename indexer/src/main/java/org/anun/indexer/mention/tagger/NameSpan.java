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

  /** Whether the token at a place has letters or digits, and is no mark. */
  public boolean word(int at) {
    return !run.word(at).shape().mark();
  }

  /** Its last token of letters or digits; -1 when it has none. */
  int lastWord() {
    int at = to - 1;
    while (at >= from && !word(at)) {
      at--;
    }
    return at < from ? -1 : at;
  }

  /** How many of its tokens have letters or digits. */
  int words() {
    int words = 0;
    for (int at = from; at < to; at++) {
      words += word(at) ? 1 : 0;
    }
    return words;
  }

  /** A hash of its folded words. */
  long form() {
    long form = 0;
    for (int at = from; at < to; at++) {
      form = Features.mix(form, run.form(at));
    }
    return form;
  }

  /** Labels its tokens as a name of another kind. */
  void mark(byte[] labels, EntityKind as) {
    Labels.mark(labels, from, to, as);
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
      while (end < labels.length && labels[end] == Labels.inner(kind) && !bare(run, end, labels)) {
        end++;
      }
      NameSpan span = new NameSpan(run, at, end, kind);
      if (span.lastWord() >= 0) {
        spans.add(span);
      }
      at = end;
      while (at < labels.length && Labels.isInner(labels[at])) {
        at++;
      }
    }
    return spans;
  }

  /** Whether an ending is no part of the name: 's, unless the name goes on behind it. */
  private static boolean bare(TokenRun run, int at, byte[] labels) {
    Lexeme word = run.word(at);
    if (!word.ending() || !run.language().equals("en")) {
      return word.ending();
    }
    boolean goesOn = at + 1 < labels.length && Labels.isInner(labels[at + 1]);
    return word.folded().charAt(0) != '-' && !goesOn;
  }
}
