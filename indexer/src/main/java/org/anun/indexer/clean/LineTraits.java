package org.anun.indexer.clean;

import static org.anun.indexer.clean.LineShape.set;

import org.anun.elastic.SegmentKind;

/**
 * The traits of all lines of a page, neighbours and the rest of the page included. Made for one
 * page; not thread-safe. Time and memory are linear in the page.
 */
final class LineTraits {
  /** Counts of lines end here: what is further away is just far. */
  private static final int FAR = 12;

  /** How many lines above and below are near. */
  private static final int NEAR = 4;

  /** Longer counts of words make no difference. */
  private static final int MANY_WORDS = 80;

  private static final int FEWEST_UNITS = 4;
  private static final int LONG_UNITS = 7;

  private final Labels labels;
  private final float[][] traits;
  private final Vocabulary vocabulary;
  private final Vocabulary title = new Vocabulary();

  LineTraits(Labels labels, LineShape shape) {
    this.labels = labels;
    traits = new float[labels.size()][Trait.COUNT];
    vocabulary = new Vocabulary();
    HashTable lines = new HashTable();
    for (int index = 0; index < labels.size(); index++) {
      Line line = labels.line(index);
      shape.write(line, traits[index]);
      if (labels.open(index) && line.runs()) {
        vocabulary.add(line, index);
      } else if (labels.is(index, SegmentKind.TITLE)) {
        title.add(line, index);
      }
      long hash = line.hash();
      lines.put(hash, lines.get(hash) + 1);
    }
    for (int index = 0; index < labels.size(); index++) {
      set(traits[index], Trait.REPEATED, Math.min(3, lines.get(labels.line(index).hash()) - 1));
    }
    writeNeighbours();
    writePage();
    writeKnown();
  }

  /** The traits of a line, in the order of {@link Trait}. */
  float[] of(int index) {
    return traits[index];
  }

  private void writeNeighbours() {
    int loose = 0;
    for (int index = 0; index < traits.length; index++) {
      float[] own = traits[index];
      set(own, Trait.WORDS_ABOVE, words(index - 1));
      set(own, Trait.WORDS_BELOW, words(index + 1));
      set(own, Trait.WORDS_TWO_ABOVE, words(index - 2));
      set(own, Trait.WORDS_TWO_BELOW, words(index + 2));
      set(own, Trait.ENDING_ABOVE, get(index - 1, Trait.ENDING));
      set(own, Trait.ENDING_BELOW, get(index + 1, Trait.ENDING));
      set(own, Trait.SMALL_BELOW, get(index + 1, Trait.FIRST_SMALL));
      set(own, Trait.FRAME_ABOVE, kind(index - 1));
      set(own, Trait.FRAME_BELOW, kind(index + 1));
      writeWindow(index);
      boolean sentence = get(index, Trait.ENDING) == 1 || get(index, Trait.ENDING) == 2;
      loose = sentence ? 0 : loose + 1;
      set(own, Trait.LOOSE_RUN, loose);
      float two =
          Math.abs(words(index) - words(index - 2)) + Math.abs(words(index) - words(index + 2));
      float one =
          Math.abs(words(index) - words(index - 1)) + Math.abs(words(index) - words(index + 1));
      set(own, Trait.ALTERNATES, (one - two) / (1 + words(index)));
    }
    for (int index = traits.length - 2; index >= 0; index--) {
      float run = get(index, Trait.LOOSE_RUN);
      float below = get(index + 1, Trait.LOOSE_RUN);
      set(traits[index], Trait.LOOSE_RUN, run > 0 && below > run ? below : run);
    }
    for (float[] own : traits) {
      int at = Trait.LOOSE_RUN.ordinal();
      own[at] = Math.min(FAR, own[at]);
    }
  }

  private void writeWindow(int index) {
    float words = 0;
    float sentences = 0;
    float framed = 0;
    int count = 0;
    for (int near = Math.max(0, index - NEAR);
        near <= Math.min(traits.length - 1, index + NEAR);
        near++) {
      if (near != index) {
        count++;
        words += words(near);
        sentences += get(near, Trait.ENDING) == 1 || get(near, Trait.ENDING) == 2 ? 1 : 0;
        framed += labels.framed(near) ? 1 : 0;
      }
    }
    float divisor = Math.max(1, count);
    set(traits[index], Trait.WORDS_NEAR, words / divisor);
    set(traits[index], Trait.SENTENCES_NEAR, sentences / divisor);
    set(traits[index], Trait.FRAME_NEAR, framed / divisor);
  }

  private void writePage() {
    int running = 0;
    float words = 0;
    for (int index = 0; index < traits.length; index++) {
      if (running(index)) {
        running++;
        words += get(index, Trait.WORDS);
      }
    }
    float mean = words / Math.max(1, running);
    int above = 0;
    float wordsAbove = 0;
    int since = FAR;
    for (int index = 0; index < traits.length; index++) {
      float[] own = traits[index];
      boolean runs = running(index);
      set(own, Trait.FROM_TOP, Math.min(FAR, index));
      set(own, Trait.FROM_BOTTOM, Math.min(FAR, traits.length - 1 - index));
      set(own, Trait.PLACE, index / (float) traits.length);
      set(own, Trait.RUNNING_ABOVE, Math.min(FAR, above));
      int below = running - above - (runs ? 1 : 0);
      set(own, Trait.RUNNING_BELOW, Math.min(FAR, below));
      float wordsBelow = words - wordsAbove - (runs ? get(index, Trait.WORDS) : 0);
      set(own, Trait.RUNNING_WORDS_BELOW, wordsBelow / Math.max(1, words));
      set(own, Trait.SINCE_RUNNING, since);
      set(own, Trait.AGAINST_MEAN, get(index, Trait.WORDS) / Math.max(1, mean));
      above += runs ? 1 : 0;
      wordsAbove += runs ? get(index, Trait.WORDS) : 0;
      since = runs ? 1 : Math.min(FAR, since + 1);
    }
    int until = FAR;
    for (int index = traits.length - 1; index >= 0; index--) {
      set(traits[index], Trait.UNTIL_RUNNING, until);
      until = running(index) ? 1 : Math.min(FAR, until + 1);
    }
  }

  private void writeKnown() {
    int script = vocabulary.mainScript();
    for (int index = 0; index < traits.length; index++) {
      float[] own = traits[index];
      int content = 0;
      int known = 0;
      int longs = 0;
      int knownLongs = 0;
      int names = 0;
      int knownNames = 0;
      int titled = 0;
      int foreign = 0;
      int lettered = 0;
      for (Word word : labels.line(index).words()) {
        int ownScript = Vocabulary.script(word);
        lettered += ownScript > 0 ? 1 : 0;
        foreign += ownScript > 0 && ownScript != script ? 1 : 0;
        if (word.length() < FEWEST_UNITS) {
          continue;
        }
        boolean met = vocabulary.has(word, index);
        content++;
        known += met ? 1 : 0;
        titled += title.has(word, index) ? 1 : 0;
        if (word.length() >= LONG_UNITS) {
          longs++;
          knownLongs += met ? 1 : 0;
        }
        if (word.capitalised()) {
          names++;
          knownNames += met ? 1 : 0;
        }
      }
      set(own, Trait.KNOWN_WORDS, share(known, content));
      set(own, Trait.KNOWN_LONG_WORDS, share(knownLongs, longs));
      set(own, Trait.KNOWN_NAMES, share(knownNames, names));
      set(own, Trait.TITLE_WORDS, share(titled, content));
      set(own, Trait.OTHER_SCRIPT, share(foreign, lettered));
    }
  }

  private static float share(int part, int whole) {
    return whole == 0 ? Trait.UNKNOWN : part / (float) whole;
  }

  private boolean running(int index) {
    return labels.open(index) && labels.line(index).runs();
  }

  private float words(int index) {
    return Math.min(MANY_WORDS, get(index, Trait.WORDS));
  }

  private float get(int index, Trait trait) {
    return index < 0 || index >= traits.length ? Trait.UNKNOWN : traits[index][trait.ordinal()];
  }

  /** 0 for an unlabelled line, 1 for the article's own, 2 for captions and bylines, 3 for frame. */
  private float kind(int index) {
    if (index < 0 || index >= traits.length) {
      return Trait.UNKNOWN;
    }
    SegmentKind kind = labels.kind(index);
    if (kind == null) {
      return 0;
    }
    return switch (kind) {
      case TITLE, BODY -> 1;
      case CAPTION, BYLINE -> 2;
      case INTERFACE, RELATED, PROMO -> 3;
    };
  }
}
