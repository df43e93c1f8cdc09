package org.anun.indexer;

import java.io.InputStream;
import java.util.function.LongConsumer;
import org.anun.elastic.ElasticConnection;
import org.anun.indexer.load.LoadReport;
import org.anun.indexer.load.Loader;
import org.anun.indexer.read.DocumentReader;
import org.anun.indexer.read.Format;
import org.anun.indexer.read.Inputs;
import org.anun.indexer.read.RawDocument;
import org.anun.indexer.read.Reading;
import org.anun.indexer.read.Unusable;
import org.jspecify.annotations.Nullable;

/** The whole path of documents: read, inspect, load. Thread-safe; each run is one load. */
public final class Indexing {
  private final Inspector inspector;
  private final ElasticConnection connection;

  /** Loads what this inspector makes of documents into this Elasticsearch. */
  public Indexing(Inspector inspector, ElasticConnection connection) {
    this.inspector = inspector;
    this.connection = connection;
  }

  /**
   * Loads everything the inputs hold and accounts for each document.
   *
   * @param format of standard input, where the inputs name it
   * @param defaultSource who published documents that do not say so, or null
   * @param progress told how many bytes were read, chunk by chunk
   * @throws org.anun.elastic.ElasticsearchUnreachable if Elasticsearch does not answer
   * @throws org.anun.elastic.ElasticsearchRefused if it refuses whole requests
   */
  public LoadReport run(
      Inputs inputs,
      InputStream standardInput,
      Format format,
      @Nullable String defaultSource,
      LongConsumer progress) {
    Inspector learnt = FrameLearning.of(inspector, inputs, defaultSource);
    try (Loader loader = new Loader(connection)) {
      new DocumentReader(inspector.languages(), progress)
          .read(
              inputs,
              standardInput,
              format,
              reading -> load(learnt, reading, defaultSource, loader));
      return loader.finish();
    }
  }

  private static void load(
      Inspector inspector, Reading reading, @Nullable String defaultSource, Loader loader) {
    if (reading instanceof RawDocument document) {
      loader.ignore(document.ignoredFields());
    }
    Inspection inspection = inspector.inspect(reading, defaultSource);
    Inspection.Rejection rejected = inspection.rejected();
    if (rejected == null) {
      loader.add(inspector.prepare(inspection));
    } else {
      String source = reading instanceof RawDocument document ? document.source() : null;
      loader.reject(
          new Unusable(
              inspection.path(),
              rejected.reason(),
              rejected.detail(),
              source == null ? defaultSource : source));
    }
  }
}
