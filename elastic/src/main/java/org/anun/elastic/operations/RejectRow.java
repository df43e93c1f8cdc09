package org.anun.elastic.operations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One document that could not be used. The sentence that explains it is not here: it may quote the
 * document.
 *
 * @param id the same for the same document and reason, however often it is read
 * @param at when the load began that rejected it last
 * @param run that load
 * @param source who published it, or null
 * @param reason in one word
 * @param path where it lies, as the loader was told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RejectRow(
    @JsonIgnore String id,
    String at,
    String run,
    @Nullable String source,
    String reason,
    String path)
    implements OperationRow {
  /** Always {@link OperationKind#REJECT}. */
  @JsonProperty
  public OperationKind kind() {
    return OperationKind.REJECT;
  }
}
