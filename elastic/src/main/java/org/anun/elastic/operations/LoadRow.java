package org.anun.elastic.operations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One load run.
 *
 * @param at when it began
 * @param run its id
 * @param outcome how it ended
 * @param version of Anun
 * @param source who published documents that do not say so, as the user told, or null
 * @param read documents met; this and the other counts are null where the load broke off
 * @param indexed written for the first time
 * @param updated there with other content
 * @param unchanged there already
 * @param rejected could not be used
 * @param durationMs how long it took, in milliseconds
 * @param documentsPerSecond documents met in a second
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoadRow(
    String at,
    String run,
    Outcome outcome,
    String version,
    @Nullable String source,
    @Nullable Integer read,
    @Nullable Integer indexed,
    @Nullable Integer updated,
    @Nullable Integer unchanged,
    @Nullable Integer rejected,
    @JsonProperty("duration_ms") long durationMs,
    @JsonProperty("documents_per_second") @Nullable Double documentsPerSecond)
    implements OperationRow {
  /** Always {@link OperationKind#LOAD}. */
  @JsonProperty
  public OperationKind kind() {
    return OperationKind.LOAD;
  }

  @Override
  @JsonIgnore
  public String id() {
    return run;
  }
}
