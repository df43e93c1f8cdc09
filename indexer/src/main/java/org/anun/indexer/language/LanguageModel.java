package org.anun.indexer.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The trained weights of all scripts that more than one language uses. Immutable. */
final class LanguageModel {
  /** The resource that {@link LanguageModelTrainer} writes. */
  static final String FILE = "language-model.bin";

  private final Alphabet alphabet;
  private final List<List<String>> codes = new ArrayList<>();
  private final Optional<ScriptModel>[] byKind;
  private final @Nullable WordWeights[] weights;
  private final int[] labels;

  /**
   * Puts the models of the scripts together.
   *
   * @throws IllegalStateException when a script with several languages has no model, or a model
   *     speaks of other languages than the table
   */
  LanguageModel(LanguageTable languages, List<ScriptModel> models) {
    this.alphabet = new Alphabet(languages.scripts());
    this.byKind = empty(Alphabet.FIRST_SCRIPT + alphabet.scriptCount());
    for (int kind = 0; kind < byKind.length; kind++) {
      boolean known = kind >= Alphabet.FIRST_SCRIPT;
      codes.add(known ? languages.codes(alphabet.script(kind)) : List.of());
    }
    for (ScriptModel model : models) {
      int index = languages.scripts().indexOf(model.script());
      List<String> codes =
          model.labels().stream().filter(label -> !label.equals(Language.UNDETERMINED)).toList();
      if (index < 0 || !languages.codes(model.script()).equals(codes)) {
        throw new IllegalStateException(
            FILE + " was trained for " + codes + " in " + model.script() + ": train it again");
      }
      byKind[Alphabet.FIRST_SCRIPT + index] = Optional.of(model);
    }
    this.weights = new WordWeights[byKind.length];
    this.labels = new int[byKind.length];
    for (int kind = Alphabet.FIRST_SCRIPT; kind < byKind.length; kind++) {
      weights[kind] = byKind[kind].map(WordWeights::new).orElse(null);
      labels[kind] = byKind[kind].map(model -> model.labels().size()).orElse(0);
      if (codes(kind).size() > 1 && byKind[kind].isEmpty()) {
        throw new IllegalStateException(
            FILE + " lacks " + alphabet.script(kind) + ": train it again");
      }
    }
  }

  /** The model beside this class. */
  static LanguageModel read() {
    return new LanguageModel(
        LanguageTable.standard(), ModelFile.read(FILE, new Resource(FILE).bytes()));
  }

  Alphabet alphabet() {
    return alphabet;
  }

  /** One more than the largest kind of a letter. */
  int kinds() {
    return byKind.length;
  }

  /** The weights for letters of a kind; empty where the script alone decides. */
  Optional<ScriptModel> script(int kind) {
    return byKind[kind];
  }

  /** How many labels words of a kind are weighed for; 0 where the script alone decides. */
  int labels(int kind) {
    return labels[kind];
  }

  /** What words of a kind say; null where the script alone decides. */
  @Nullable WordWeights weights(int kind) {
    return weights[kind];
  }

  /** The languages written in letters of a kind; none for letters of unknown scripts. */
  List<String> codes(int kind) {
    return codes.get(kind);
  }

  // An array of a generic type cannot be made without a cast; it is filled before anyone sees it.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Optional<ScriptModel>[] empty(int length) {
    Optional<ScriptModel>[] models = new Optional[length];
    Arrays.fill(models, Optional.empty());
    return models;
  }
}
