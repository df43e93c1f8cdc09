package org.anun.indexer.language;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The examples of a folder of training files: {@code texts.tsv} and {@code strings.tsv} with lines
 * {@code language<TAB>text}, {@code words.tsv} with lines {@code language<TAB>word<TAB>count}. A
 * language may be {@code und}: what none of the list looks like. One thread.
 */
final class TrainingCorpus {
  /** Of the texts and strings in other scripts, one in so many is shown romanised. */
  private static final int ROMANISED_TEXTS = 4;

  private static final int ROMANISED_STRINGS = 8;

  private final LanguageTable languages = LanguageTable.standard();
  private final Alphabet alphabet = new Alphabet(languages.scripts());
  private final Romanisation romanisation = Romanisation.read();
  private final List<TrainingSet> sets = new ArrayList<>();

  private TrainingCorpus(int slots) {
    for (UnicodeScript script : languages.scripts()) {
      List<String> labels = new ArrayList<>(languages.codes(script));
      if (labels.size() > 1) {
        labels.add(Language.UNDETERMINED);
        sets.add(new TrainingSet(alphabet, script, labels, slots));
      }
    }
  }

  /**
   * One set of examples a script that several languages use.
   *
   * @param slots of each script's table
   * @throws IllegalArgumentException naming file and line that is not as it must be
   */
  static List<TrainingSet> read(Path folder, int slots) throws IOException {
    TrainingCorpus corpus = new TrainingCorpus(slots);
    corpus.read(folder.resolve("texts.tsv"), Examples::texts, ROMANISED_TEXTS);
    corpus.read(folder.resolve("strings.tsv"), Examples::strings, ROMANISED_STRINGS);
    corpus.readWords(folder.resolve("words.tsv"));
    return corpus.sets;
  }

  private void read(Path file, Function<Examples, List<WordSample>> part, int romanisedShare)
      throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = cells(file, i, lines.get(i), 2);
      for (TrainingSet set : sets) {
        if (set.labels().contains(cells[0])) {
          set.sample(cells[1]).ifPresent(part.apply(set.examples(cells[0]))::add);
        } else if (set.script() == UnicodeScript.LATIN
            && romanisation.codes().contains(cells[0])
            && i % romanisedShare == 0) {
          String latin = romanisation.apply(cells[0], cells[1], i / romanisedShare);
          set.sample(latin).ifPresent(part.apply(set.examples(Language.UNDETERMINED))::add);
        }
      }
    }
  }

  private void readWords(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = cells(file, i, lines.get(i), 3);
      int count = count(file, i, cells[2]);
      for (TrainingSet set : sets) {
        if (set.labels().contains(cells[0])) {
          Vocabulary words = set.examples(cells[0]).words();
          set.sample(cells[1]).ifPresent(word -> words.add(word.slots(), count));
        }
      }
    }
  }

  private String[] cells(Path file, int index, String line, int wanted) {
    String[] cells = line.split("\t", -1);
    boolean known = languages.knows(cells[0]) || cells[0].equals(Language.UNDETERMINED);
    if (cells.length != wanted || !known) {
      throw new IllegalArgumentException(
          place(file, index) + ": must be " + wanted + " cells, the first a language of the list");
    }
    return cells;
  }

  private static int count(Path file, int index, String cell) {
    try {
      int count = Integer.parseInt(cell);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Refused below, like a number that is no count.
    }
    throw new IllegalArgumentException(place(file, index) + ": must be a count, not " + cell);
  }

  private static String place(Path file, int index) {
    return file.getFileName() + ":" + (index + 1);
  }
}
