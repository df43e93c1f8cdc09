package org.anun.indexer.html;

/**
 * A line of a page's visible text: what stands between two breaks.
 *
 * @param start its first offset in the page's text, in UTF-16 code units
 * @param text the line
 * @param box the element that its first character stands in
 * @param words how many words it has
 * @param units how many characters it has, spaces aside
 * @param linkUnits how many of them stand in links
 * @param strongUnits how many of them are emphasised
 * @param links how many links start in it
 * @param broken whether a {@code <br>} stands before or behind it
 * @param pictured whether a picture stands between the line before and this one
 * @param alternative the description of that picture; empty when it has none
 */
record TextBlock(
    int start,
    String text,
    Box box,
    int words,
    int units,
    int linkUnits,
    int strongUnits,
    int links,
    boolean broken,
    boolean pictured,
    String alternative) {
  private static final String CLOSING = "\"'”’»)]›“*";
  private static final String STOPS = ".!?…։。:;।؟";

  double linkShare() {
    return units == 0 ? 0 : linkUnits / (double) units;
  }

  double strongShare() {
    return units == 0 ? 0 : strongUnits / (double) units;
  }

  /** Whether it ends as a sentence or an introduction to a list does. */
  boolean endsSentence() {
    int at = text.length() - 1;
    while (at >= 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && STOPS.indexOf(text.charAt(at)) >= 0;
  }
}
