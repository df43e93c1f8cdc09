package org.anun.cli;

import java.util.List;
import org.anun.indexer.mention.tagger.NameModels;
import picocli.CommandLine.Option;

/** The user's own models that find names. */
final class NameModelOptions {
  @Option(
      names = "--name-model",
      paramLabel = "LANG=FILE",
      description =
          "find the names in text of this language by your own name finder, a file that OpenNLP"
              + " trained; may be given again (default: ANUN_NAME_MODELS, with commas between)")
  private List<String> models = List.of();

  /**
   * The models, read now.
   *
   * @throws IllegalArgumentException if one cannot be used, with the reason
   */
  NameModels read() {
    String environment = System.getenv("ANUN_NAME_MODELS");
    boolean unset = environment == null || environment.isBlank();
    return NameModels.read(
        models.isEmpty() && !unset ? List.of(environment.strip().split("\\s*,\\s*")) : models);
  }
}
