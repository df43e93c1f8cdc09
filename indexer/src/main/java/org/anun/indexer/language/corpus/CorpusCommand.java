package org.anun.indexer.language.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the training files of the language model: {@code CorpusCommand PACKAGES TARGET TEXT...}
 * reads the packages of {@code packages.tsv}, unpacked below a folder, and texts as lines {@code
 * language<TAB>text}, and writes {@code texts.tsv}, {@code words.tsv} and {@code strings.tsv} into
 * a folder. The same packages and texts give the same bytes.
 */
final class CorpusCommand {
  private CorpusCommand() {}

  /** Makes the files; exit code 2 when called wrongly. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      new PrintStream(System.err, true, StandardCharsets.UTF_8)
          .println("usage: CorpusCommand PACKAGES TARGET TEXT... (lines language<TAB>text)");
      System.exit(2);
    }
    Path packages = Path.of(arguments[0]);
    Path target = Files.createDirectories(Path.of(arguments[1]));
    WordLists words = new WordLists(packages);
    try (BufferedWriter out = Files.newBufferedWriter(target.resolve("texts.tsv"))) {
      for (String file : List.of(arguments).subList(2, arguments.length)) {
        for (String line : Files.readAllLines(Path.of(file))) {
          int tab = line.indexOf('\t');
          words.addText(line.substring(0, tab), line.substring(tab + 1));
          out.write(line + "\n");
        }
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(target.resolve("words.tsv"))) {
      words.write(out);
    }
    try (BufferedWriter out = Files.newBufferedWriter(target.resolve("strings.tsv"))) {
      InterfaceStrings.read(packages).write(out);
    }
  }
}
