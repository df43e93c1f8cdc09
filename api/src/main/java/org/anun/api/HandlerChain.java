package org.anun.api;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anun.elastic.ElasticConnection;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.ConditionalHandler;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** What a request passes before {@link ApiHandler} sees it: Jetty's own handlers, by path. */
final class HandlerChain {
  /**
   * Answers worked on at the same time; one more is told to come again. As many as Elasticsearch
   * gets connections for, and many times what two cores can search at once.
   */
  static final int ANSWERS = ElasticConnection.CONNECTIONS;

  /** Exports at the same time: each keeps Elasticsearch busy for as long as it lasts. */
  static final int EXPORTS = 4;

  private static final String EXPORT = "/v1/export";

  /** Shorter answers gain nothing: the packet is one either way. */
  private static final int SMALLEST_COMPRESSED = 512;

  private static final Duration PREFLIGHT = Duration.ofHours(1);

  private HandlerChain() {}

  /**
   * The chain.
   *
   * @param answers the last handler
   * @param places for answers of the API
   * @param origins whose pages may read answers; empty for none
   */
  static Handler of(Handler answers, Places places, List<String> origins, Metrics metrics) {
    ConditionalHandler exports = new Places("exports", EXPORTS, metrics).before(answers);
    exports.includePath(EXPORT);
    // Health and metrics cost no search, and are to answer when all places are taken. So is the
    // start page, which takes a place for its search itself.
    ConditionalHandler searches = places.before(exports);
    searches.includePath("/v1/*");
    searches.excludePath(EXPORT);
    Handler handler = compressed(searches);
    return new GracefulHandler(origins.isEmpty() ? handler : crossOrigin(origins, handler));
  }

  private static Handler compressed(Handler handler) {
    var gzip = new GzipCompression();
    gzip.setMinCompressSize(SMALLEST_COMPRESSED);
    var compression = new CompressionHandler(handler);
    compression.putCompression(gzip);
    compression.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .compressIncludeMethod("GET")
            .compressIncludeMimeType("application/json")
            .compressIncludeMimeType("application/problem+json")
            .compressIncludeMimeType("application/x-ndjson")
            .compressIncludeMimeType("text/csv")
            .compressIncludeMimeType("text/plain")
            .decompressExcludePath("/*")
            .build());
    return compression;
  }

  private static Handler crossOrigin(List<String> origins, Handler handler) {
    var crossOrigin = new CrossOriginHandler();
    crossOrigin.setHandler(handler);
    // Jetty takes patterns; an origin is meant as it stands.
    crossOrigin.setAllowedOriginPatterns(
        origins.stream().map(Pattern::quote).collect(Collectors.toUnmodifiableSet()));
    crossOrigin.setAllowedMethods(Set.of("GET", "HEAD"));
    crossOrigin.setAllowedHeaders(
        Set.of("Authorization", "X-API-Key", "If-None-Match", RequestMarks.ID_HEADER));
    crossOrigin.setExposedHeaders(Set.of("ETag", "Retry-After", RequestMarks.ID_HEADER));
    crossOrigin.setAllowCredentials(false);
    crossOrigin.setDeliverPreflightRequests(false);
    crossOrigin.setPreflightMaxAge(PREFLIGHT);
    return crossOrigin;
  }
}
