package org.anun.indexer.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the language model: {@code LanguageModelTrainer MODEL FOLDER} reads the training files of
 * a folder, see {@link TrainingCorpus}, and writes the model and, beside it, its SHA-256. The same
 * files give the same bytes. See the README beside the model for the data.
 */
final class LanguageModelTrainer {
  /** Slots of each script's table. */
  private static final int SLOTS = 1 << 19;

  /** Steps of a weight that make one nat; a byte then reaches eight nats. */
  private static final int RESOLUTION = 16;

  /** A row whose weights are all nearer to zero is left out. */
  private static final int LEAST_STEP = 3;

  /** Examples to learn from, by script, for each of its labels. Three times as many add nothing. */
  private static final int EXAMPLES = 150_000;

  private LanguageModelTrainer() {}

  /** Trains from files; exit code 2 when called wrongly or a file is not as it must be. */
  public static void main(String[] arguments) throws IOException {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (arguments.length != 2) {
      err.println("usage: LanguageModelTrainer MODEL FOLDER (of texts, strings and words .tsv)");
      System.exit(2);
    }
    try {
      train(Path.of(arguments[0]), Path.of(arguments[1]), EXAMPLES);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      System.exit(2);
    }
  }

  /**
   * Trains from files and writes the model and its checksum.
   *
   * @param examples how many to learn from, for each label of a script
   * @throws IllegalArgumentException naming file and line that is not as it must be
   */
  static void train(Path target, Path folder, int examples) throws IOException {
    List<ScriptModel> models = new ArrayList<>();
    for (TrainingSet set : TrainingCorpus.read(folder, SLOTS)) {
      float[] counted = NaiveBayes.weights(set);
      float[] weights = Refinement.refine(set, counted, examples * set.labels().size());
      WeightTable table = table(weights, set.labels().size());
      models.add(new ScriptModel(set.script(), set.labels(), RESOLUTION, table));
    }
    byte[] model = ModelFile.write(models);
    Files.write(target, model);
    Files.writeString(
        target.resolveSibling(target.getFileName() + ".sha256"),
        Checksum.sha256(model) + "  " + target.getFileName() + "\n");
  }

  /** Rows centred on zero, in steps; those that say next to nothing are left zero. */
  private static WeightTable table(float[] weights, int labels) {
    WeightTable table = new WeightTable(weights.length / labels, labels);
    byte[] row = new byte[labels];
    for (int slot = 0; slot < table.size(); slot++) {
      float mean = 0;
      for (int label = 0; label < labels; label++) {
        mean += weights[slot * labels + label] / labels;
      }
      boolean speaks = false;
      for (int label = 0; label < labels; label++) {
        int step = Math.round((weights[slot * labels + label] - mean) * RESOLUTION);
        row[label] = (byte) Math.clamp(step, Byte.MIN_VALUE, Byte.MAX_VALUE);
        speaks |= Math.abs(step) >= LEAST_STEP;
      }
      if (speaks) {
        table.set(slot, row, 0);
      }
    }
    return table;
  }
}
