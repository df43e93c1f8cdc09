package org.anun.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.ElasticsearchRefused;
import org.anun.elastic.ElasticsearchUnreachable;
import org.anun.elastic.Indices;
import org.anun.elastic.access.AccessKey;
import org.anun.elastic.access.AccessSetup;
import org.anun.elastic.operations.Operations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code anun setup}: what an administrator does once for a cluster, and again after an upgrade.
 */
@Command(
    name = "setup",
    description = {
      "Make the index, and a key with the least privileges for each part: api.key, loader.key and"
          + " monitor.key, which ANUN_ELASTICSEARCH_API_KEY_FILE reads.",
      "Needs an administrator's ANUN_ELASTICSEARCH_USERNAME and ANUN_ELASTICSEARCH_PASSWORD_FILE."
          + " What is right already is left as it is."
    })
final class SetupCommand implements Callable<Integer> {
  private static final String KIBANA = "kibana_system";

  private static final Duration POLL = Duration.ofSeconds(1);

  @Mixin private ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--keys",
      paramLabel = "DIR",
      required = true,
      description = "folder for the keys; made if missing, and readable by its owner alone")
  private Path folder = Path.of("");

  @Option(
      names = "--kibana-password-file",
      paramLabel = "FILE",
      description = "give the user kibana_system the password in this file")
  private @Nullable Path kibanaPassword;

  @Option(
      names = "--rotate",
      description = "make new keys although the old ones are right; these count no longer")
  private boolean rotate;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description = "wait so long at most until Elasticsearch answers (default: do not wait)")
  private int wait;

  private boolean changed;

  @Override
  public Integer call() throws InterruptedException {
    String password = kibanaPassword == null ? null : password(kibanaPassword);
    try (ElasticConnection open = connection.open()) {
      AccessSetup access = new AccessSetup(open);
      long deadline = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
      while (!isSetUp(open, access, password, deadline)) {
        Thread.sleep(POLL);
      }
    }
    if (!changed) {
      System.out.println("nothing changed");
    }
    return ExitCode.DONE;
  }

  private static String password(Path file) {
    try {
      String password = Files.readString(file, StandardCharsets.UTF_8).strip();
      if (password.isEmpty()) {
        throw new IllegalArgumentException("there is no password in " + file);
      }
      return password;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "--kibana-password-file names a file that cannot be read: " + file, e);
    }
  }

  /**
   * Sets up all, or says no where a server that has just come up may do better in a moment: it
   * answers 503, also to the first key that it makes, and knows its users only later. What is right
   * already is left, so that it may be done again from the start.
   */
  private boolean isSetUp(
      ElasticConnection open, AccessSetup access, @Nullable String password, long deadline) {
    try {
      access.requirePrivileges();
      index(new Indices(open));
      Operations operations = new Operations(open);
      if (operations.createIfMissing()) {
        tell("created " + operations.current());
      }
      for (AccessKey key : AccessKey.all()) {
        key(access, key);
      }
      if (password != null) {
        kibana(access, password);
      }
      return true;
    } catch (ElasticsearchUnreachable | ElasticsearchRefused notYet) {
      boolean mayCome =
          !(notYet instanceof ElasticsearchRefused refused)
              || List.of(401, 429, 500, 503).contains(refused.status());
      if (!mayCome || System.nanoTime() > deadline) {
        throw notYet;
      }
      return false;
    }
  }

  private void index(Indices indices) {
    if (indices.retireTemplate()) {
      tell("took away the index template of an earlier Anun");
    }
    if (indices.serving().isEmpty()) {
      tell("created " + indices.create().name());
    }
  }

  private void key(AccessSetup access, AccessKey key) {
    Path file = folder.resolve(key.fileName());
    switch (access.ensure(key, folder, rotate)) {
      case KEPT -> System.err.println("anun: " + file + " is right");
      case CREATED -> tell("wrote a new key to " + file);
      case REPLACED -> tell("replaced the key in " + file + "; the old one counts no longer");
    }
    List<String> others = access.others(key, folder);
    if (!others.isEmpty()) {
      System.err.println(
          "anun: other keys named %s are valid too: %s; if nobody uses them, invalidate them"
              .formatted(key.name(), String.join(", ", others)));
    }
  }

  private void kibana(AccessSetup access, String password) {
    if (access.ensurePassword(KIBANA, password)) {
      tell("set the password of " + KIBANA);
    } else {
      System.err.println("anun: the password of " + KIBANA + " is right");
    }
  }

  private void tell(String change) {
    changed = true;
    System.out.println(change);
  }
}
