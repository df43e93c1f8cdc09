package org.anun.indexer.language;

/**
 * What stands between two words of a line: how easily the language changes there. The costs are in
 * nats of calibrated evidence; a change into a language and back out of it costs two of them, and
 * its entry.
 */
enum Gap {
  /** A quote or a bracket: what it encloses may well be in another language. */
  QUOTE(2.5),
  /** The end of a sentence. */
  STOP(4.5),
  /** A comma, a colon, a dash, or words in letters of another script. */
  PAUSE(6.5),
  /** White space alone. */
  SPACE(8.5),
  /** Nothing, or a hyphen: one word, as most would say. */
  NONE(14);

  private final double nats;

  Gap(double nats) {
    this.nats = nats;
  }

  /** What a change of language costs there, in nats. */
  double nats() {
    return nats;
  }

  /** What stands between two offsets, the end of one word and the start of the next. */
  static Gap between(String text, int from, int to) {
    boolean stop = false;
    boolean pause = false;
    boolean space = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Enclosure.opens(text, i) || Enclosure.closes(text, i)) {
        return QUOTE;
      }
      space |= Enclosure.isSpace(c);
      stop |= ".!?…։؟:\n".indexOf(c) >= 0;
      pause |= c != '-' && !Enclosure.isSpace(c);
    }
    if (!space) {
      return NONE;
    }
    return stop ? STOP : pause ? PAUSE : SPACE;
  }
}
