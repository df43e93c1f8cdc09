package org.anun.elastic.operations;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a load or a look at the API went. */
public enum Outcome {
  /** A load ended and every document was used. */
  DONE,
  /** A load ended and some documents were rejected. */
  SOME_REJECTED,
  /** A load broke off, because Elasticsearch refused it. */
  BROKEN,
  /** The API answered. */
  ANSWERED,
  /** The API did not answer. */
  UNREACHABLE,
  /** The API answered with something else than its metrics. */
  REFUSED;

  /** The name used in the index: lower case. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
