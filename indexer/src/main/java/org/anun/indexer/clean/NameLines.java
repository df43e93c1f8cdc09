package org.anun.indexer.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises a line that is only somebody's name, with or without a title of office: the caption of
 * a portrait. Two capitalised words count as a name without a title where the page's running text
 * writes them side by side too. Made for one page; not thread-safe.
 */
final class NameLines {
  private static final int MOST_WORDS = 9;

  private final List<Line> lines;
  private final Roles roles;
  private final Lexicon lexicon;
  private final Set<String> pairs = new HashSet<>();
  private boolean read;

  NameLines(List<Line> lines, Roles roles, Lexicon lexicon) {
    this.lines = lines;
    this.roles = roles;
    this.lexicon = lexicon;
  }

  boolean test(Line line) {
    List<Word> words = line.words();
    if (words.size() < 2 || words.size() > MOST_WORDS || line.endsSentence() || line.quotes()) {
      return false;
    }
    boolean titled = false;
    int names = 0;
    int index = 0;
    while (index < words.size()) {
      int role = roles.at(words, index);
      if (role > 0) {
        titled = true;
        names = 0;
        index += role;
      } else if (words.get(index).capitalised()) {
        names++;
        index++;
      } else if (lexicon.fillers.at(words, index) > 0) {
        names = 0;
        index++;
      } else {
        return false;
      }
    }
    return titled ? names >= 2 && names <= 4 : names == words.size() && names <= 3 && known(words);
  }

  private boolean known(List<Word> words) {
    if (!read) {
      read = true;
      lines.stream().filter(Line::runs).forEach(line -> collect(line.words()));
    }
    for (int index = 1; index < words.size(); index++) {
      if (!pairs.contains(pair(words, index))) {
        return false;
      }
    }
    return true;
  }

  private void collect(List<Word> words) {
    for (int index = 1; index < words.size(); index++) {
      if (words.get(index - 1).capitalised() && words.get(index).capitalised()) {
        pairs.add(pair(words, index));
      }
    }
  }

  private static String pair(List<Word> words, int index) {
    return words.get(index - 1).folded() + ' ' + words.get(index).folded();
  }
}
