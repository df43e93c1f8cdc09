package org.anun.indexer.clean;

import java.util.regex.Pattern;

/**
 * Reads the marks of Markdown as people save pages with it, and gives the line without them.
 * Thread-safe: without state. Meant for short lines; its time is linear in the line.
 *
 * @param plain the line without marks and surrounding blanks; it may be empty
 * @param mark what the marks say
 */
record Markdown(String plain, Line.Mark mark) {
  private static final Pattern ADDRESS =
      Pattern.compile("<?(?:https?://|www\\.)[^\\s<>]++>?", Pattern.CASE_INSENSITIVE);

  static Markdown of(String line) {
    String text = line.strip();
    Line.Mark mark = Line.Mark.NONE;
    while (text.startsWith(">")) {
      text = text.substring(1).strip();
    }
    int hashes = leading(text, '#');
    if (hashes >= 1 && hashes <= 6 && hashes < text.length() && text.charAt(hashes) == ' ') {
      mark = Line.Mark.HEADING;
      text = text.substring(hashes).strip();
      text = text.substring(0, text.length() - trailing(text, '#')).strip();
    } else if (text.length() > 2 && "-*+•·".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ') {
      mark = Line.Mark.ITEM;
      text = text.substring(2).strip();
    }
    if (mayBeAddress(text) && ADDRESS.matcher(text).matches()) {
      return new Markdown(bare(text), Line.Mark.ADDRESS);
    }
    boolean whole = text.startsWith("[") && text.endsWith(")") && text.indexOf("](") > 0;
    String plain = withoutLinks(text);
    plain = plain.replace("**", "").replace("__", "").strip();
    if (whole && mark != Line.Mark.HEADING && text.indexOf("](") == text.lastIndexOf("](")) {
      mark = Line.Mark.LINK;
    }
    return new Markdown(plain, mark);
  }

  /**
   * A look at the first letter before the costly one: of {@code http}, {@code www}, or a bracket.
   */
  private static boolean mayBeAddress(String text) {
    return !text.isEmpty() && "<hHwW".indexOf(text.charAt(0)) >= 0;
  }

  private static String bare(String address) {
    int from = address.startsWith("<") ? 1 : 0;
    int to = address.endsWith(">") ? address.length() - 1 : address.length();
    return address.substring(from, to);
  }

  private static int leading(String text, char mark) {
    int count = 0;
    while (count < text.length() && text.charAt(count) == mark) {
      count++;
    }
    return count;
  }

  private static int trailing(String text, char mark) {
    int count = 0;
    while (count < text.length() && text.charAt(text.length() - 1 - count) == mark) {
      count++;
    }
    return count;
  }

  /** Keeps the text of each link and image; a bracket that opens no link stays. */
  private static String withoutLinks(String text) {
    if (!text.contains("](")) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int middle = text.indexOf("](", at);
      int close = middle < 0 ? -1 : text.indexOf(')', middle);
      if (close < 0) {
        break;
      }
      int open = text.lastIndexOf('[', middle);
      if (open < at) {
        plain.append(text, at, close + 1);
      } else {
        boolean image = open > at && text.charAt(open - 1) == '!';
        plain.append(text, at, image ? open - 1 : open).append(text, open + 1, middle);
      }
      at = close + 1;
    }
    return plain.append(text, Math.min(at, text.length()), text.length()).toString();
  }
}
