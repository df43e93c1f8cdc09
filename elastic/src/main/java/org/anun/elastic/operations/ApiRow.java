package org.anun.elastic.operations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One API, or one path of it, over a minute. Times are in milliseconds and null where nothing was
 * asked.
 *
 * @param id the same for one API, path and minute
 * @param at when the minute began
 * @param kind {@link OperationKind#API} or {@link OperationKind#ROUTE}
 * @param outcome whether it answered
 * @param version of Anun that looked
 * @param api its host and port
 * @param route the template of the path, null for the whole API
 * @param requests answered in this time, null where the API did not answer
 * @param clientErrors of them with a status from 400 to 499
 * @param serverErrors of them with a status from 500 on
 * @param p50Ms what half of the answers took at most
 * @param p95Ms what 95 of 100 took at most
 * @param p99Ms what 99 of 100 took at most
 * @param maxMs the longest of the last few minutes
 * @param elasticsearchP95Ms what 95 of 100 calls of Elasticsearch took at most
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiRow(
    @JsonIgnore String id,
    String at,
    OperationKind kind,
    Outcome outcome,
    String version,
    String api,
    @Nullable String route,
    @Nullable Long requests,
    @JsonProperty("client_errors") @Nullable Long clientErrors,
    @JsonProperty("server_errors") @Nullable Long serverErrors,
    @JsonProperty("p50_ms") @Nullable Double p50Ms,
    @JsonProperty("p95_ms") @Nullable Double p95Ms,
    @JsonProperty("p99_ms") @Nullable Double p99Ms,
    @JsonProperty("max_ms") @Nullable Double maxMs,
    @JsonProperty("elasticsearch_p95_ms") @Nullable Double elasticsearchP95Ms)
    implements OperationRow {}
