package org.anun.api.search;

import java.util.List;

/**
 * A name's form as articles write it.
 *
 * @param form as written
 * @param articles how many have it
 * @param sources the same by outlet
 */
record AttestedForm(String form, long articles, List<ValueCount> sources) {
  /** Copies the sources. */
  AttestedForm {
    sources = List.copyOf(sources);
  }
}
