package org.anun.indexer.language.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.anun.indexer.language.LanguageDetector;

/**
 * Makes the training files of the language model: {@code CorpusCommand PACKAGES TARGET TEXT...}
 * reads the packages of {@code packages.tsv}, unpacked below a folder, and texts as lines {@code
 * language<TAB>text}, and writes {@code texts.tsv}, {@code words.tsv} and {@code strings.tsv} into
 * a folder. The same packages and texts give the same bytes.
 */
final class CorpusCommand {
  private static final String OTHER = "und";

  /** Rarer words, of a million sentences, are mostly misspelt or foreign. */
  private static final int LEAST_COUNT = 4;

  /** Of other languages, the common words say enough. */
  private static final int LEAST_COUNT_OF_OTHERS = 60;

  private final Path packages;
  private final Set<String> languages = LanguageDetector.languages();
  private final Map<String, RunningText> texts = new TreeMap<>();

  private CorpusCommand(Path packages) {
    this.packages = packages;
  }

  /** Makes the files; exit code 2 when called wrongly. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      new PrintStream(System.err, true, StandardCharsets.UTF_8)
          .println("usage: CorpusCommand PACKAGES TARGET TEXT... (lines language<TAB>text)");
      System.exit(2);
    }
    CorpusCommand command = new CorpusCommand(Path.of(arguments[0]));
    Path target = Files.createDirectories(Path.of(arguments[1]));
    List<Path> texts =
        List.of(arguments).subList(2, arguments.length).stream().map(Path::of).toList();
    command.writeTexts(texts, target.resolve("texts.tsv"));
    command.writeWords(target.resolve("words.tsv"));
    command.writeStrings(target.resolve("strings.tsv"));
  }

  private void writeTexts(List<Path> files, Path target) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(target)) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          int tab = line.indexOf('\t');
          texts
              .computeIfAbsent(line.substring(0, tab), language -> new RunningText())
              .add(line.substring(tab + 1));
          out.write(line + "\n");
        }
      }
    }
  }

  private void writeWords(Path target) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(target)) {
      for (PublicPackage words : packages(PublicPackage.Use.WORDS)) {
        for (PublicPackage.LanguageFile file : words.files(packages)) {
          writeWords(file, out);
        }
      }
    }
  }

  private void writeWords(PublicPackage.LanguageFile file, BufferedWriter out) throws IOException {
    String code = twoLetters(file.language());
    List<String> words = WordGraph.words(bytes(file.path()));
    RunningText text = texts.getOrDefault(code, new RunningText());
    for (PublicPackage runs : packages(PublicPackage.Use.RUNS)) {
      for (PublicPackage.LanguageFile model : runs.files(packages)) {
        if (model.language().equals(code)) {
          Path folder = model.path().resolveSibling("");
          SortedMap<String, Double> found = text.frequencies(words, LetterRuns.read(folder));
          write(languages.contains(code) ? code : OTHER, found, out);
          return;
        }
      }
    }
  }

  private static void write(
      String language, SortedMap<String, Double> frequencies, BufferedWriter out)
      throws IOException {
    int least = language.equals(OTHER) ? LEAST_COUNT_OF_OTHERS : LEAST_COUNT;
    for (Map.Entry<String, Double> entry : frequencies.entrySet()) {
      long count = Math.round(entry.getValue());
      if (count >= least) {
        out.write(language + "\t" + entry.getKey() + "\t" + count + "\n");
      }
    }
  }

  private void writeStrings(Path target) throws IOException {
    InterfaceStrings strings = new InterfaceStrings();
    for (PublicPackage translations : packages(PublicPackage.Use.STRINGS)) {
      for (PublicPackage.LanguageFile file : translations.files(packages)) {
        String code = code(file.language());
        if (languages.contains(code)) {
          strings.add(code, file.path());
        }
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(target)) {
      for (Map.Entry<String, SortedSet<String>> entry : strings.distinct().entrySet()) {
        for (String string : entry.getValue()) {
          out.write(entry.getKey() + "\t" + string + "\n");
        }
      }
    }
  }

  private static List<PublicPackage> packages(PublicPackage.Use use) {
    return PublicPackage.all().stream().filter(p -> p.use() == use).toList();
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.readAllBytes(file);
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  /** A code or an English name as a code. */
  private String code(String codeOrName) {
    for (String code : languages) {
      Locale locale = Locale.forLanguageTag(code);
      if (locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT).equals(codeOrName)) {
        return code;
      }
    }
    return codeOrName;
  }

  private static String twoLetters(String threeLetters) {
    for (String code : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(code).getISO3Language().equals(threeLetters)) {
        return code;
      }
    }
    return threeLetters;
  }
}
