package org.anun.api.wording;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A phrase with its values: a sentence in every language that there are wordings in. Immutable.
 *
 * @param phrase what is said
 * @param values what stands at its {@code {0}}, {@code {1}} …, as they are to be read
 */
public record Message(Phrase phrase, List<String> values) {
  /** Refuses values that the phrase has no place for, or lacks. */
  public Message {
    values = List.copyOf(values);
    if (values.size() != phrase.places()) {
      throw new IllegalArgumentException(
          phrase + " takes " + phrase.places() + " values, not " + values);
    }
  }

  /** A phrase with values, written as they write themselves. */
  public static Message of(Phrase phrase, Object... values) {
    return new Message(phrase, Stream.of(values).map(String::valueOf).toList());
  }

  /** The sentence in a language; in English where that has no wording, or is null. */
  public String in(@Nullable String language) {
    return Wording.standard().sentence(this, language);
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return in(null);
  }
}
