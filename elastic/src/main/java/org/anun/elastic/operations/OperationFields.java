package org.anun.elastic.operations;

/**
 * The names of the fields of operations rows, as {@code mappings/operations.json} declares them.
 */
public final class OperationFields {
  /** When it happened; of a rejected document when it was last rejected. */
  public static final String AT = "at";

  /** Which kind of row, by the code of an {@link OperationKind}. */
  public static final String KIND = "kind";

  /** How it went, by the code of an {@link Outcome}. */
  public static final String OUTCOME = "outcome";

  /** The version of Anun that wrote the row. */
  public static final String VERSION = "version";

  /** The load run that a row belongs to. */
  public static final String RUN = "run";

  /** Who published the documents, where that is known. */
  public static final String SOURCE = "source";

  public static final String READ = "read";
  public static final String INDEXED = "indexed";
  public static final String UPDATED = "updated";
  public static final String UNCHANGED = "unchanged";
  public static final String REJECTED = "rejected";
  public static final String DURATION_MS = "duration_ms";
  public static final String DOCUMENTS_PER_SECOND = "documents_per_second";

  /** Why a document was rejected, in one word. */
  public static final String REASON = "reason";

  /** Where a rejected document lies, as the loader was told. */
  public static final String PATH = "path";

  /** Which API is measured: its host and port. */
  public static final String API = "api";

  /** The template of an API's path. */
  public static final String ROUTE = "route";

  public static final String REQUESTS = "requests";
  public static final String CLIENT_ERRORS = "client_errors";
  public static final String SERVER_ERRORS = "server_errors";
  public static final String P50_MS = "p50_ms";
  public static final String P95_MS = "p95_ms";
  public static final String P99_MS = "p99_ms";
  public static final String MAX_MS = "max_ms";

  /** What 95 of 100 calls of Elasticsearch by the API took at most. */
  public static final String ELASTICSEARCH_P95_MS = "elasticsearch_p95_ms";

  private OperationFields() {}
}
