package org.anun.indexer.clean;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * The words of a page's running text, each by its beginning, so that inflected forms count as one,
 * and whether one line or several hold it. Made for one page; not thread-safe.
 */
final class Vocabulary {
  /** As many units of a word are compared: shorter than most stems, longer than most prefixes. */
  private static final int STEM = 5;

  private static final int FEWEST_UNITS = 4;

  /** As much is read of a line that is too long to be looked into. */
  private static final int MOST_UNITS = 4_000;

  private static final int SEVERAL = -1;

  private final HashTable lines = new HashTable();
  private final int[] scripts = new int[UnicodeScript.values().length];

  void add(Line line, int index) {
    List<Word> words =
        line.isLong()
            ? Words.of(line.plain(), 0, Math.min(MOST_UNITS, line.plain().length()))
            : line.words();
    for (Word word : words) {
      scripts[script(word)]++;
      if (word.length() >= FEWEST_UNITS) {
        long stem = word.stem(STEM);
        int line0 = lines.get(stem);
        lines.put(stem, line0 == 0 || line0 == index + 1 ? index + 1 : SEVERAL);
      }
    }
  }

  /** Whether a line other than this one holds the word. */
  boolean has(Word word, int index) {
    int line = lines.get(word.stem(STEM));
    return line == SEVERAL || (line > 0 && line != index + 1);
  }

  /** The script of most words. */
  int mainScript() {
    int main = 0;
    for (int script = 1; script < scripts.length; script++) {
      main = scripts[script] > scripts[main] || main == 0 ? script : main;
    }
    return main;
  }

  /** The script of a word's first letter; 0 for a number. */
  static int script(Word word) {
    return word.number() ? 0 : Letters.script(word.first());
  }
}
