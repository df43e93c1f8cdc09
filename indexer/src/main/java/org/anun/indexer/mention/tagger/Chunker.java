package org.anun.indexer.mention.tagger;

import java.util.Arrays;

/**
 * Finds names by their capitals where a language capitalises names and little else. The labels of
 * the tagger decide where capitals do not, and which type a name is of. Immutable and thread-safe.
 */
final class Chunker {
  private final Lexicon lexicon;
  private final ChunkLimits limits;

  Chunker(Lexicon lexicon) {
    this.lexicon = lexicon;
    limits = new ChunkLimits(lexicon);
  }

  /** Puts the names that capitals show in the place of the tagger's. */
  void mark(TokenScores scores, byte[] labels) {
    TokenRun run = scores.run();
    byte[] tagged = labels.clone();
    Arrays.fill(labels, (byte) 0);
    int at = 0;
    int read = 0;
    boolean capitals = false;
    while (at < run.size()) {
      if (!run.candidate(at)) {
        at++;
        continue;
      }
      if (at >= read) {
        read = CapitalLines.end(run, at);
        capitals = read > at && CapitalLines.sentence(run, at, read);
      }
      if (at < read && capitals) {
        int behind = over(run, at, read);
        if (behind > at) {
          limits.mark(scores, at, behind, labels);
        }
        at = Math.max(at + 1, behind);
        continue;
      }
      if (!CapitalWords.named(run, at, tagged)) {
        at++;
        continue;
      }
      int role = lexicon.roleAt(run, at, run.size());
      if (role > 1 && run.word(at + role - 1).shape() == Shape.SMALL) {
        at += role;
        continue;
      }
      int behind = Titles.overFirstField(run, Titles.overOffice(run, at));
      if (behind > at) {
        at = behind;
        continue;
      }
      int end = end(run, at, tagged);
      int title = titleBeyond(run, at, end);
      if (title > at) {
        limits.mark(scores, at, title, labels);
        at = title + lexicon.roleAt(run, title, run.size());
        continue;
      }
      limits.mark(scores, at, end, labels);
      at = end;
    }
  }

  /** The token behind the name that starts at one in a line in capitals; else the same. */
  private static int over(TokenRun run, int at, int to) {
    int end = at;
    while (end < to
        && run.candidate(end)
        && CapitalLines.named(run, end)
        && (end == at || NameJoints.joined(run, end))) {
      end++;
    }
    return end;
  }

  private int end(TokenRun run, int start, byte[] tagged) {
    int end = start + 1;
    while (end < run.size()) {
      if (NameJoints.joined(run, end) && CapitalWords.named(run, end, tagged)) {
        end++;
        continue;
      }
      int over = NameJoints.over(run, start, end);
      if (over == 0) {
        break;
      }
      end += over;
    }
    return end;
  }

  /**
   * Where a title starts in a run of capitals that goes on behind it: Presidential Chief of Staff.
   */
  private int titleBeyond(TokenRun run, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (run.word(at).is(WordClass.ROLE) && at + lexicon.roleAt(run, at, run.size()) > to) {
        return at;
      }
    }
    return from;
  }
}
