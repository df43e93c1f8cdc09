package org.anun.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A shard whose files are damaged as by a bad disk, so that Elasticsearch gives it up; it heals
 * when this is closed. Only where the node's files are on this machine, and best with an index that
 * is not tried again ({@code index.allocation.max_retries}).
 */
final class BrokenShard implements AutoCloseable {
  private final NodeCalls node;
  private final String index;
  private final int shard;
  private final Path commit;
  private final byte[] whole;

  /** Damages a shard, and returns when Elasticsearch has found out. */
  BrokenShard(URI elasticsearch, String index, int shard) throws IOException {
    this.node = new NodeCalls(elasticsearch);
    this.index = index;
    this.shard = shard;
    Path folder = folder();
    assumeTrue(Files.isWritable(folder), "the node's files are not on this machine");
    node.send("POST", "/" + index + "/_close", "");
    commit = files(folder, "segments_").findAny().orElseThrow();
    whole = Files.readAllBytes(commit);
    Files.write(commit, new byte[16]);
    node.send("POST", "/" + index + "/_open?wait_for_active_shards=0", "");
    NodeCalls.await("the damage", () -> isGone() && others("STARTED"));
  }

  /** Whether no node has it. */
  boolean isGone() {
    return is("UNASSIGNED");
  }

  private Path folder() {
    String uuid =
        node.get("/" + index + "/_settings").path(index).at("/settings/index/uuid").asText();
    return node.data().resolve("indices").resolve(uuid).resolve(shard + "/index");
  }

  private static Stream<Path> files(Path folder, String beginning) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .toList()
          .stream();
    }
  }

  private boolean is(String state) {
    return state.equals(shards().path(shard).path("state").asText());
  }

  private boolean others(String state) {
    for (JsonNode each : shards()) {
      if (each.path("shard").asInt() != shard && !state.equals(each.path("state").asText())) {
        return false;
      }
    }
    return true;
  }

  /** Its shards, in order. */
  private JsonNode shards() {
    return node.get("/_cat/shards/" + index + "?format=json&s=shard&h=shard,state");
  }

  @Override
  public void close() throws IOException {
    Files.write(commit, whole);
    for (Path mark : files(Objects.requireNonNull(commit.getParent()), "corrupted_").toList()) {
      Files.delete(mark);
    }
    // It has noted that this copy is none, and looks again only when told to take it all the same.
    node.send(
        "POST",
        "/_cluster/reroute",
        """
        {"commands": [{"allocate_stale_primary":
          {"index": "%s", "shard": %d, "node": "%s", "accept_data_loss": true}}]}\
        """
            .formatted(index, shard, node.name()));
    NodeCalls.await("the shard", () -> is("STARTED"));
  }
}
