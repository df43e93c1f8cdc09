package org.anun.names;

/** Any text in printable ASCII, as in Java source, so that a test table can hold it. */
final class Escapes {
  private Escapes() {}

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= ' ' && unit <= '~' && unit != '\\') {
        escaped.append(unit);
      } else {
        escaped.append("\\u%04X".formatted((int) unit));
      }
    }
    return escaped.toString();
  }

  static String unescape(String escaped) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(escaped.charAt(i));
      }
    }
    return text.toString();
  }
}
