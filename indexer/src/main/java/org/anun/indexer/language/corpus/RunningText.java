package org.anun.indexer.language.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often the words of some text are used in it, in lower case. Grows; one thread. */
final class RunningText {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’ʼ\u200C]\\p{L}[\\p{L}\\p{M}]*)*");
  private static final int LONGEST = 40;

  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private long letters;

  void add(String text) {
    Matcher words = WORD.matcher(lowerCase(text));
    while (words.find()) {
      counts.merge(words.group(), 1, Integer::sum);
      letters += words.group().length();
    }
  }

  /** The words of a list and of this text, with the counts they have in the text. */
  SortedMap<String, Double> words(List<String> list) {
    SortedMap<String, Double> known = new TreeMap<>();
    for (String entry : list) {
      Matcher words = WORD.matcher(lowerCase(entry));
      while (words.find()) {
        if (words.group().length() <= LONGEST) {
          known.put(words.group(), 0.0);
        }
      }
    }
    counts.forEach((word, count) -> known.put(word, (double) count));
    return known;
  }

  /** The same words, with the counts they have in the text that runs were counted in. */
  Map<String, Double> frequencies(List<String> list, LetterRuns runs) {
    SortedMap<String, Double> known = words(list);
    known.replaceAll((word, count) -> count * runs.letters() / Math.max(1, letters));
    return WordFrequencies.of(known, runs);
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT).replace("i\u0307", "i");
  }
}
