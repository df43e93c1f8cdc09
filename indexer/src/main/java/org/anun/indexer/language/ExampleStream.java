package org.anun.indexer.language;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Examples to learn from, one after another, drawn at random: a label, then words drawn by their
 * frequencies, or a run of words of a text or of an interface string; each with part of the
 * features hidden, so that no single one decides. The same seed gives the same stream. One thread.
 */
final class ExampleStream {
  /**
   * The shares of drawn words and of running text; the rest are interface strings. With 0.6 and 0.2
   * single words were told half a point worse on the development fragments; with 0.3 and 0.4 alike.
   */
  private static final double WORDS = 0.45;

  private static final double TEXTS = 0.3;

  /** How often the label for none of the languages is drawn, a language being 1. */
  private static final double NONE = 1;

  /** Up to this part of an example's features is hidden; with 0.7 single words are told worse. */
  private static final double MOST_HIDDEN = 0.5;

  private static final int LONGEST_RUN = 5;

  /** This part of the runs is longer: most of a sentence. */
  private static final double LONG_RUNS = 0.15;

  private static final int LONG_RUN = 12;
  private static final int MOST_WORDS = 4;

  private final TrainingSet set;
  private final boolean[] met;
  private final Random random;
  private final int languages;
  private int[] slots = new int[1024];
  private int count;
  private int label;

  /**
   * A stream from its beginning.
   *
   * @param met which slots to show; others are passed over
   */
  ExampleStream(TrainingSet set, boolean[] met, long seed) {
    this.set = set;
    this.met = met;
    this.random = new Random(seed);
    int none = set.labels().indexOf(Language.UNDETERMINED);
    this.languages = none < 0 ? set.labels().size() : none;
  }

  /** Moves to the next example, which may show nothing. */
  void next() {
    boolean none =
        languages < set.labels().size() && random.nextDouble() < NONE / (languages + NONE);
    label = none ? languages : random.nextInt(languages);
    count = 0;
    Examples examples = set.examples(label);
    double hidden = MOST_HIDDEN * random.nextDouble();
    double kind = random.nextDouble();
    if (kind < WORDS) {
      showWords(examples.words(), hidden);
    } else {
      showRun(kind < WORDS + TEXTS ? examples.texts() : examples.strings(), hidden);
    }
  }

  /** What the example is an example of. */
  int label() {
    return label;
  }

  /** How many features the example shows. */
  int count() {
    return count;
  }

  /** A feature that it shows. */
  int slot(int number) {
    return slots[number];
  }

  private void showWords(Vocabulary words, double hidden) {
    int some = random.nextInt(MOST_WORDS);
    int other = random.nextInt(MOST_WORDS);
    int left = 1 + Math.min(some, other); // few words more often than many
    for (; left > 0 && !words.isEmpty(); left--) {
      int[] word = words.draw(random);
      show(word, 0, word.length, hidden);
    }
  }

  private void showRun(List<WordSample> samples, double hidden) {
    if (samples.isEmpty()) {
      return;
    }
    WordSample sample = samples.get(random.nextInt(samples.size()));
    boolean longRun = random.nextDouble() < LONG_RUNS;
    int words = Math.min(sample.words(), longRun ? LONG_RUN : 1 + random.nextInt(LONGEST_RUN));
    int first = random.nextInt(sample.words() - words + 1);
    show(sample.slots(), sample.start(first), sample.start(first + words), hidden);
  }

  private void show(int[] features, int from, int to, double hidden) {
    if (slots.length < count + to - from) {
      slots = Arrays.copyOf(slots, 2 * (count + to - from));
    }
    for (int i = from; i < to; i++) {
      if (met[features[i]] && random.nextDouble() >= hidden) {
        slots[count++] = features[i];
      }
    }
  }
}
