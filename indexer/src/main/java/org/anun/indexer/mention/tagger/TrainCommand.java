package org.anun.indexer.mention.tagger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the model of names: {@code TrainCommand MODEL SENTENCES ARMENIAN RUSSIAN}; MODEL is
 * written, with its checksum beside it. SENTENCES is a folder of files {@code LANGUAGE.txt} as
 * {@link MarkedSentences} reads them, the others are files as {@link Conll} reads them.
 */
final class TrainCommand {
  private static final int EPOCHS = 12;
  private static final int SENTENCES = 10;

  private TrainCommand() {}

  /** Trains and writes; exit code 2 when called wrongly. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length != 4) {
      out.println("usage: TrainCommand MODEL SENTENCES ARMENIAN RUSSIAN");
      System.exit(2);
    }
    List<AnnotatedText> texts = new ArrayList<>(written(Path.of(arguments[1])));
    texts.addAll(mixed(Path.of(arguments[2]), "hy"));
    texts.addAll(mixed(Path.of(arguments[3]), "ru"));
    TaggerFile file = TaggerTrainer.file(texts, EPOCHS);
    byte[] bytes = file.bytes();
    Path model = Path.of(arguments[0]);
    Files.write(model, bytes);
    out.printf(
        "%d texts, %d features, %d bytes%n", texts.size(), file.weights().size(), bytes.length);
  }

  /** The sentences written for the project, by themselves and as texts of ten. */
  static List<AnnotatedText> written(Path folder) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
          String language = name.substring(0, name.length() - ".txt".length());
          texts.addAll(MarkedSentences.read(file, language, 1));
          texts.addAll(MarkedSentences.read(file, language, SENTENCES));
        }
      }
    }
    return texts;
  }

  /** A corpus as texts of ten sentences, every other one with blanks around all tokens. */
  static List<AnnotatedText> mixed(Path file, String language) throws IOException {
    List<AnnotatedText> plain = Conll.read(file, language, SENTENCES, false);
    List<AnnotatedText> spaced = Conll.read(file, language, SENTENCES, true);
    List<AnnotatedText> texts = new ArrayList<>();
    for (int at = 0; at < plain.size(); at++) {
      texts.add(at % 2 == 0 ? plain.get(at) : spaced.get(at));
    }
    return texts;
  }
}
