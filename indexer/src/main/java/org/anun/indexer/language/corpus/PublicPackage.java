package org.anun.indexer.language.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anun.indexer.language.LanguageDetector;

/**
 * A row of {@code packages.tsv}: a package that has words or strings of many languages.
 *
 * @param registry {@code npm}, {@code maven} or {@code debian}
 * @param name the registry's name for it
 * @param version exactly this one
 * @param licence as the package states it, SPDX
 * @param use what is read from it
 * @param path the files to read, below the unpacked package; the first group is the language
 */
record PublicPackage(
    String registry, String name, String version, String licence, Use use, Pattern path) {
  /** The label of all languages that are not on the project's list. */
  static final String OTHER = "und";

  private static final Map<String, String> CODES = codes();
  private static final String FILE = "packages.tsv";
  private static final String HEADER = "registry\tpackage\tversion\tlicence\tuse\tpath";

  /** What is read from a package. */
  enum Use {
    /** Counts of letter runs, see {@link LetterRuns}. */
    RUNS,
    /** A word list, see {@link WordGraph}. */
    WORDS,
    /** Words of all languages too common to be worth searching for: one JSON file. */
    STOPWORDS,
    /** Translations, see {@link InterfaceStrings}. */
    STRINGS
  }

  /**
   * A file of a package.
   *
   * @param language what its name tells: a code of two or three letters, or an English name
   * @param path where it is
   */
  record LanguageFile(String language, Path path) {
    /** The language's code of two letters where it has one. */
    String code() {
      return CODES.getOrDefault(language, language);
    }

    /** The code, or {@code und} for a language that is not on the project's list. */
    String label() {
      return LanguageDetector.languages().contains(code()) ? code() : OTHER;
    }
  }

  /** The files of all packages that have a use, in the order of the table. */
  static List<LanguageFile> files(Use use, Path packages) throws IOException {
    List<LanguageFile> files = new ArrayList<>();
    for (PublicPackage row : all()) {
      if (row.use() == use) {
        files.addAll(row.files(packages));
      }
    }
    return files;
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      codes.put(locale.getISO3Language(), code);
      codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    codes.put("nor", "nb");
    codes.put("no", "nb");
    return codes;
  }

  /** The table. */
  static List<PublicPackage> all() {
    try (InputStream in = PublicPackage.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + FILE + " is missing beside the classes");
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      if (!lines.getFirst().equals(HEADER)) {
        throw new IllegalStateException(FILE + ":1: the header must be " + HEADER);
      }
      List<PublicPackage> packages = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        packages.add(parse(FILE + ":" + (i + 1), lines.get(i).split("\t", -1)));
      }
      return packages;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + FILE, e);
    }
  }

  private static PublicPackage parse(String place, String[] cells) {
    if (cells.length != HEADER.split("\t", -1).length) {
      throw new IllegalStateException(place + ": has " + cells.length + " cells");
    }
    try {
      Use use = Use.valueOf(cells[4].toUpperCase(Locale.ROOT));
      return new PublicPackage(
          cells[0], cells[1], cells[2], cells[3], use, Pattern.compile(cells[5]));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(place + ": " + e.getMessage(), e);
    }
  }

  /**
   * The package's files to read, in the order of their paths.
   *
   * @param packages folder that the package is unpacked in, in a folder of its name
   */
  List<LanguageFile> files(Path packages) throws IOException {
    Path folder = packages.resolve(name);
    try (Stream<Path> all = Files.walk(folder)) {
      List<LanguageFile> files = new ArrayList<>();
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String relative =
            folder
                .relativize(file)
                .toString()
                .replace(FileSystems.getDefault().getSeparator(), "/");
        Matcher matcher = path.matcher(relative);
        if (matcher.matches()) {
          files.add(new LanguageFile(matcher.groupCount() > 0 ? matcher.group(1) : "", file));
        }
      }
      return files;
    }
  }
}
