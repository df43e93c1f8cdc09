package org.anun.benchmarks.names;

/**
 * A word of the letters a to z, with what rules out that another is close before looking closer.
 */
final class Letters {
  private final String text;
  private final byte[] counts = new byte['z' - 'a' + 1];

  Letters(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      counts[text.charAt(i) - 'a']++;
    }
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** How many letters the two have in common, wherever they stand. */
  int shared(Letters other) {
    int shared = 0;
    for (int i = 0; i < counts.length; i++) {
      shared += Math.min(counts[i], other.counts[i]);
    }
    return shared;
  }

  /** How many letters both begin with. */
  int commonPrefix(Letters other) {
    int shortest = Math.min(text.length(), other.text.length());
    int prefix = 0;
    while (prefix < shortest && text.charAt(prefix) == other.text.charAt(prefix)) {
      prefix++;
    }
    return prefix;
  }
}
