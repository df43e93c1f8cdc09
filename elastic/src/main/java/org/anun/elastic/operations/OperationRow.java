package org.anun.elastic.operations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/** One row of the operations index. */
public sealed interface OperationRow permits LoadRow, RejectRow, ApiRow {
  /** Under which the index knows the row; the same event always has the same. */
  @JsonIgnore
  String id();

  /** When it happened, as ISO 8601. */
  String at();

  /** When it happened. */
  @JsonIgnore
  default Instant instant() {
    return Instant.parse(at());
  }
}
