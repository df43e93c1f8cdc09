package org.anun.indexer.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The examples of one script. One thread. */
final class TrainingSet {
  private final Alphabet alphabet;
  private final UnicodeScript script;
  private final List<String> labels;
  private final int size;
  private final List<Examples> examples = new ArrayList<>();
  private final int[] hashes = new int[Grams.MOST];

  /**
   * An empty set.
   *
   * @param labels what a text of the script can be: languages, then perhaps {@code und}
   * @param size slots of the table to train, a power of two
   */
  TrainingSet(Alphabet alphabet, UnicodeScript script, List<String> labels, int size) {
    this.alphabet = alphabet;
    this.script = script;
    this.labels = List.copyOf(labels);
    this.size = size;
    labels.forEach(label -> examples.add(Examples.none()));
  }

  UnicodeScript script() {
    return script;
  }

  List<String> labels() {
    return labels;
  }

  int size() {
    return size;
  }

  Examples examples(int label) {
    return examples.get(label);
  }

  Examples examples(String label) {
    return examples.get(labels.indexOf(label));
  }

  /** A text's words of this script; words of other scripts say nothing about its language. */
  Optional<WordSample> sample(String text) {
    Words words = new Words(alphabet, text, 0, text.length());
    int[] slots = new int[64];
    int[] ends = new int[8];
    int count = 0;
    int wordCount = 0;
    while (words.next()) {
      if (words.kind() == Alphabet.OTHER_LETTER || alphabet.script(words.kind()) != script) {
        continue;
      }
      int features = Grams.of(words.padded(), words.length(), hashes);
      if (count + features > slots.length) {
        slots = Arrays.copyOf(slots, Math.max(2 * slots.length, count + features));
      }
      for (int i = 0; i < features; i++) {
        slots[count++] = Grams.slot(hashes[i], size);
      }
      if (wordCount == ends.length) {
        ends = Arrays.copyOf(ends, 2 * wordCount);
      }
      ends[wordCount++] = count;
    }
    return wordCount == 0
        ? Optional.empty()
        : Optional.of(new WordSample(Arrays.copyOf(slots, count), Arrays.copyOf(ends, wordCount)));
  }
}
