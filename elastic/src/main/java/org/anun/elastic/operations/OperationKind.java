package org.anun.elastic.operations;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a row tells of. */
public enum OperationKind {
  /** One load run. */
  LOAD,
  /** One rejected document. */
  REJECT,
  /** One API, over a minute. */
  API,
  /** One path of an API, over a minute; its requests are counted in the row of the API too. */
  ROUTE;

  /** The name used in the index: lower case. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
