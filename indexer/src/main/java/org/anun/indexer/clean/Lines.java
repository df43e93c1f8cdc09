package org.anun.indexer.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into its lines. Lines end at LF, CR, CR LF, NEL and the Unicode line and paragraph
 * separators. The blocks of the lines cover the text without gaps: blank lines before the first one
 * belong to it, all others to the line before them. Linear in the text.
 */
final class Lines {
  private Lines() {}

  /** The lines of a text that is not blank; nobody has looked what their words open. */
  static List<Line> of(String text) {
    return of(text, null);
  }

  /**
   * The lines of a text.
   *
   * @param openings tells what their words open
   */
  static List<Line> of(String text, @Nullable Openings openings) {
    List<Line> lines = new ArrayList<>();
    int blockStart = 0;
    int at = 0;
    boolean blankBefore = true;
    Pending pending = null;
    while (at < text.length()) {
      int end = endOfLine(text, at);
      int next = behindBreak(text, end);
      if (isBlank(text, at, end)) {
        blankBefore = true;
      } else {
        if (pending != null) {
          lines.add(pending.line(text, blockStart, at, openings));
          blockStart = at;
        }
        pending = new Pending(at, end, blankBefore);
        blankBefore = false;
      }
      at = next;
    }
    if (pending != null) {
      lines.add(pending.line(text, blockStart, text.length(), openings));
    }
    return lines;
  }

  private record Pending(int from, int to, boolean paragraph) {
    Line line(String text, int start, int end, @Nullable Openings openings) {
      String content = text.substring(from, to).strip();
      if (content.length() > Line.LONGEST) {
        return new Line(start, end, content, List.of(), Line.Mark.NONE, paragraph);
      }
      Markdown markdown = Markdown.of(content);
      String plain = markdown.plain();
      List<Word> words = Words.of(plain, 0, plain.length(), openings);
      return new Line(start, end, plain, words, markdown.mark(), paragraph);
    }
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int behindBreak(String text, int at) {
    if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
      return at + 2;
    }
    return Math.min(at + 1, text.length());
  }

  private static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      boolean blank =
          Character.isWhitespace(unit)
              || Character.isSpaceChar(unit)
              || Character.getType(unit) == Character.FORMAT
              || Character.isISOControl(unit);
      if (!blank) {
        return false;
      }
    }
    return true;
  }
}
