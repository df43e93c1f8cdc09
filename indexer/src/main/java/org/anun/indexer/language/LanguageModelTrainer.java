package org.anun.indexer.language;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trains the language model: {@code LanguageModelTrainer MODEL TSV...} reads lines {@code
 * language<TAB>text} and writes the model and, beside it, its SHA-256. The same files in the same
 * order give the same bytes. See the README beside the model for the data.
 */
final class LanguageModelTrainer {
  /** Slots of each script's table. Half as many cost 0.3 points on interface strings. */
  private static final int SLOTS = 1 << 18;

  /** Steps of a weight that make one nat; a byte then reaches eight nats. */
  private static final int RESOLUTION = 16;

  /** Of the texts in other scripts, one in so many is shown romanised. */
  private static final int ROMANISED_SHARE = 4;

  private final LanguageTable languages = LanguageTable.standard();
  private final Alphabet alphabet = new Alphabet(languages.scripts());
  private final Romanisation romanisation = Romanisation.read();
  private final List<TrainingSet> sets = new ArrayList<>();

  private LanguageModelTrainer() {
    for (UnicodeScript script : languages.scripts()) {
      List<String> labels = new ArrayList<>(languages.codes(script));
      if (labels.size() > 1) {
        if (script == UnicodeScript.LATIN) {
          labels.add(Language.UNDETERMINED);
        }
        sets.add(new TrainingSet(alphabet, script, labels, SLOTS));
      }
    }
  }

  /** Trains from files; exit code 2 when called wrongly or a file is not as it must be. */
  public static void main(String[] arguments) throws IOException {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    if (arguments.length < 2) {
      err.println("usage: LanguageModelTrainer MODEL TSV... (lines language<TAB>text)");
      System.exit(2);
    }
    List<Path> data = Stream.of(arguments).skip(1).map(Path::of).toList();
    try {
      train(Path.of(arguments[0]), data);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      System.exit(2);
    }
  }

  /**
   * Trains from files and writes the model and its checksum.
   *
   * @throws IllegalArgumentException naming file and line that is not as it must be
   */
  static void train(Path target, List<Path> data) throws IOException {
    LanguageModelTrainer trainer = new LanguageModelTrainer();
    for (Path file : data) {
      trainer.read(file);
    }
    byte[] model = ModelFile.write(trainer.models());
    Files.write(target, model);
    Files.writeString(
        target.resolveSibling(target.getFileName() + ".sha256"),
        Checksum.sha256(model) + "  " + target.getFileName() + "\n");
  }

  private void read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (tab < 0 || !languages.knows(line.substring(0, tab))) {
        throw new IllegalArgumentException(
            file + ":" + (i + 1) + ": must be a language of the list, a tab and a text");
      }
      add(line.substring(0, tab), line.substring(tab + 1), i);
    }
  }

  private void add(String language, String text, int number) {
    for (TrainingSet set : sets) {
      if (set.labels().contains(language)) {
        set.add(language, text);
      } else if (set.labels().contains(Language.UNDETERMINED)
          && romanisation.codes().contains(language)
          && number % ROMANISED_SHARE == 0) {
        int style = number / ROMANISED_SHARE;
        set.add(Language.UNDETERMINED, romanisation.apply(language, text, style));
      }
    }
  }

  private List<ScriptModel> models() {
    List<ScriptModel> models = new ArrayList<>();
    for (TrainingSet set : sets) {
      float[] weights = Refinement.refine(set, NaiveBayes.weights(set));
      models.add(new ScriptModel(set.script(), set.labels(), RESOLUTION, steps(weights)));
    }
    return models;
  }

  private static byte[] steps(float[] weights) {
    byte[] steps = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int step = Math.round(weights[i] * RESOLUTION);
      if (step != (byte) step) {
        throw new IllegalStateException(
            "a weight of " + weights[i] + " nats needs a coarser resolution than " + RESOLUTION);
      }
      steps[i] = (byte) step;
    }
    return steps;
  }
}
