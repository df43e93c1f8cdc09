package org.anun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions that the build wrote into {@code versions.properties}. */
final class Versions implements IVersionProvider {
  private static final Properties PROPERTIES = load();

  /** The Elasticsearch that the local node runs. */
  static final String ELASTICSEARCH = PROPERTIES.getProperty("elasticsearch");

  /** The Maven repository that a release fetches its zip from; empty if none was named. */
  static final String ELASTICSEARCH_REPOSITORY =
      PROPERTIES.getProperty("elasticsearch.repository", "");

  /** The SHA-256 of its zip. */
  static final String ELASTICSEARCH_SHA256 = PROPERTIES.getProperty("elasticsearch.sha256");

  /** This program. */
  static final String ANUN = PROPERTIES.getProperty("anun");

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading versions.properties", e);
    }
    return properties;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Anun " + ANUN + " (Elasticsearch " + ELASTICSEARCH + ")"};
  }
}
