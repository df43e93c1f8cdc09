package org.anun.cli;

import java.io.IOException;
import java.util.Map;
import org.anun.api.key.ApiKey;
import org.anun.api.key.KeyFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code anun keys}: who may ask the API. */
@Command(
    name = "keys",
    description =
        "Make API keys. Once there is one, 'up' and 'serve' answer nobody without one. To take a key"
            + " back, delete its line in the file; that counts within a second.")
final class KeysCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Missing subcommand: create or list");
    }
  }

  /** {@code anun keys create}. */
  @Command(
      name = "create",
      description = "Make a key and print it, this once: the file holds only its hash.")
  int create(
      @Mixin ApiKeyOptions keys,
      @Option(
              names = "--per-minute",
              paramLabel = "REQUESTS",
              defaultValue = "" + ApiKey.PER_MINUTE,
              description = "that it may make in a minute (default: ${DEFAULT-VALUE})")
          int perMinute,
      @Parameters(paramLabel = "NAME", description = "whose key it is") String name)
      throws IOException {
    KeyFile file = keys.open();
    String key = file.create(name, perMinute);
    System.err.println("anun: a key for " + name + ", in " + file.path() + " by its hash alone:");
    System.out.println(key);
    return ExitCode.DONE;
  }

  /** {@code anun keys list}. */
  @Command(
      name = "list",
      description = "List whose keys there are; the keys themselves nobody has.")
  int list(
      @Mixin ApiKeyOptions keys,
      @Option(names = "--json", description = "print one JSON object a key") boolean json) {
    var columns = new Columns("name", "a minute", "created");
    for (ApiKey key : keys.open().keys()) {
      String created = key.created().toString();
      if (json) {
        JsonOutput.print(
            Map.of("name", key.name(), "per_minute", key.perMinute(), "created", created));
      } else {
        columns.row(key.name(), Integer.toString(key.perMinute()), created);
      }
    }
    if (!json) {
      System.out.print(columns);
    }
    return ExitCode.DONE;
  }
}
