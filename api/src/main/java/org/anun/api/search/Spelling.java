package org.anun.api.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that the search found.
 *
 * @param id what runs refer to, good for one answer
 * @param form as written
 * @param script ISO 15924 code
 * @param relation how it is related to the words of the search: a relation of the spelling engine
 *     in lower case, or {@code word} for an ordinary word
 * @param articles how many articles of the answer have it; null where only a mark showed it
 * @param sources the same by outlet
 */
public record Spelling(
    String id,
    String form,
    String script,
    String relation,
    @Nullable Long articles,
    List<ValueCount> sources) {
  /** Copies the sources. */
  public Spelling {
    sources = List.copyOf(sources);
  }
}
