package org.anun.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Why two spellings are, or are not, one name: a short sentence for a reader, in English, Armenian
 * or Russian. Immutable.
 *
 * @param saying what is said
 * @param values the names, letters and terms that it is said of
 * @param notes what else a reader should know
 */
public record Reason(Saying saying, List<Said> values, List<Reason> notes) implements Said {
  /** The language of sentences where the reader's has none. */
  public static final String ENGLISH = "en";

  private static final String BETWEEN_NOTES = "; ";

  /** Refuses values that the saying has no place for, or lacks. */
  public Reason {
    values = List.copyOf(values);
    notes = List.copyOf(notes);
    if (values.size() != saying.places()) {
      throw new IllegalArgumentException(
          saying + " takes " + saying.places() + " values, not " + values);
    }
  }

  static Reason of(Saying saying, Said... values) {
    return new Reason(saying, List.of(values), List.of());
  }

  /** A saying of names and letters alone. */
  static Reason of(Saying saying, String... written) {
    List<Said> values = new ArrayList<>();
    for (String each : written) {
      values.add(new Written(each));
    }
    return new Reason(saying, values, List.of());
  }

  static Reason of(Saying saying) {
    return new Reason(saying, List.of(), List.of());
  }

  /** The same with another note behind it. */
  Reason and(Reason note) {
    List<Reason> longer = new ArrayList<>(notes);
    longer.add(note);
    return new Reason(saying, values, longer);
  }

  /**
   * The sentence.
   *
   * @param language {@code en}, {@code hy} or {@code ru}; any other gives English
   */
  @Override
  public String in(String language) {
    StringBuilder sentence = new StringBuilder(Reasons.standard().sentence(this, language));
    for (Reason note : notes) {
      sentence.append(BETWEEN_NOTES).append(note.in(language));
    }
    return sentence.toString();
  }
}
