package org.anun.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anun.node.Download;
import org.anun.node.NodeFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The zip of the Elasticsearch server: the user's own, the one that the build put beside the
 * program, or else fetched once from the Maven repository that this release names.
 */
final class ServerZip {
  @Option(
      names = "--elasticsearch-zip",
      paramLabel = "FILE",
      description =
          "zip of the server to unpack (default: ANUN_ELASTICSEARCH_ZIP, then the one beside the"
              + " program, fetched once where there is none)")
  private @Nullable Path own;

  /**
   * The zip, fetched now if need be.
   *
   * @throws NodeFailure if the user's own is missing, or none can be fetched
   */
  Path path(Installation installation) throws InterruptedException {
    Path asked = asked();
    if (asked != null) {
      if (!Files.isRegularFile(asked)) {
        throw new NodeFailure("there is no file " + asked + " to unpack Elasticsearch from");
      }
      return asked;
    }
    Path beside = installation.distribution();
    if (Files.exists(beside)) {
      return beside;
    }
    Path kept = installation.dataFolder().resolve(beside.getFileName());
    if (!Files.exists(kept)) {
      fetch(kept);
    }
    return kept;
  }

  private @Nullable Path asked() {
    if (own != null) {
      return own;
    }
    String environment = System.getenv("ANUN_ELASTICSEARCH_ZIP");
    return environment == null || environment.isBlank() ? null : Path.of(environment);
  }

  private static void fetch(Path into) throws InterruptedException {
    Download download = new Download(address(), Versions.ELASTICSEARCH_SHA256);
    System.err.printf(
        "anun: fetching Elasticsearch %s, about 130 MB, once, from %s%n",
        Versions.ELASTICSEARCH, download.from());
    try (Progress progress = new Progress("Fetching")) {
      download.to(into, progress::expect, progress);
    } catch (NodeFailure e) {
      throw new NodeFailure(
          "%s; fetch that file elsewhere, and name it by --elasticsearch-zip or ANUN_ELASTICSEARCH_ZIP"
              .formatted(e.getMessage()),
          e);
    }
  }

  private static URI address() {
    if (Versions.ELASTICSEARCH_REPOSITORY.isEmpty()) {
      throw new NodeFailure(
          "this Anun was built without saying where Elasticsearch is fetched from; fetch org.elasticsearch.distribution.integ-test-zip:elasticsearch:%s:zip from a Maven repository, and name it by --elasticsearch-zip or ANUN_ELASTICSEARCH_ZIP"
              .formatted(Versions.ELASTICSEARCH));
    }
    return URI.create(
        "%s/org/elasticsearch/distribution/integ-test-zip/elasticsearch/%s/elasticsearch-%2$s.zip"
            .formatted(
                Versions.ELASTICSEARCH_REPOSITORY.replaceFirst("/+$", ""), Versions.ELASTICSEARCH));
  }
}
