package org.anun.indexer.mention.tagger;

import org.anun.authority.EntityKind;

/**
 * Finds the names in a run of words with capitals: takes titles, peoples and articles off, parts it
 * at a title, and leaves out what names no person, place or organisation. Immutable and
 * thread-safe.
 */
final class ChunkLimits {
  private final Titles titles;
  private final ChunkStarts starts;
  private final Nameless nameless;

  ChunkLimits(Lexicon lexicon) {
    titles = new Titles(lexicon);
    starts = new ChunkStarts(lexicon);
    nameless = new Nameless(lexicon);
  }

  /** Labels the names in some tokens. */
  void mark(TokenScores scores, int from, int to, byte[] labels) {
    int title = titles.inside(scores.run(), from, to);
    if (title < 0) {
      name(scores, from, to, labels);
    } else {
      int end = Titles.beforeField(scores.run(), from, title);
      if (end > from) {
        name(scores, from, end, labels);
      }
      mark(scores, title, to, labels);
    }
  }

  private void name(TokenScores scores, int from, int to, byte[] labels) {
    TokenRun run = scores.run();
    int start = starts.of(run, from, to);
    // A title with an ending behind it is of the name: Prime Minister's Office.
    start = start < to && run.word(start).ending() ? from : start;
    int end = end(run, start, to);
    boolean titled = Titles.titled(run, from, start) && !NameJoints.of(run, start - 1);
    if (start >= end || nameless.all(run, start, end, titled)) {
      return;
    }
    EntityKind kind = ChunkKinds.of(scores, start, end, titled, labels);
    int first = kind == EntityKind.PERSON ? particle(run, start) : start;
    Labels.mark(labels, first, overStop(run, end), kind);
  }

  /** The token behind the stop that shortens the last word: NationsBank Corp. could. */
  private static int overStop(TokenRun run, int end) {
    if (run.word(end).shape() != Shape.STOP
        || run.start(end) != run.end(end - 1)
        || !EnglishWords.SHORTENED.has(run.word(end - 1))) {
      return end;
    }
    return switch (run.word(end + 1).shape()) {
      case SMALL, COMMA, NUMBER, DASH, CLOSING_BRACKET -> end + 1;
      case STRAIGHT_QUOTE, CLOSING_QUOTE -> run.end(end) == run.start(end + 1) ? end + 1 : end;
      default -> end;
    };
  }

  /** Where a person's name starts when its particles are small: dos Santos, van der Bellen. */
  private static int particle(TokenRun run, int start) {
    int at = start;
    while (at > 0
        && EnglishWords.PARTICLE.has(run.word(at - 1))
        && run.word(at - 1).shape() == Shape.SMALL
        && NameJoints.joined(run, at)) {
      at--;
    }
    return at;
  }

  private int end(TokenRun run, int start, int to) {
    int end = to;
    if (end - start > 1 && run.word(end - 1).folded().equals("family")) {
      end--;
    }
    while (end > start
        && ((run.word(end - 1).shape().mark() && !run.word(end - 1).ending())
            || run.word(end - 1).shape() == Shape.SMALL
            || (end - start > 1 && Nameless.people(run.word(end - 1))))) {
      end--;
    }
    return end - start > 1 ? titles.beforeLast(run, start, end) : end;
  }
}
