package org.anun.benchmarks.mentions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anun.authority.Authority;
import org.anun.indexer.mention.tagger.AnnotatedText;
import org.anun.indexer.mention.tagger.Conll;
import org.anun.indexer.mention.tagger.MarkedSentences;
import org.anun.indexer.mention.tagger.Tagger;
import org.anun.indexer.mention.tagger.TaggerTrainer;

/**
 * Trains the tagger on four fifths of the annotated texts and measures it on the last, by blocks of
 * texts that follow one another: {@code MentionsCommand DIR SENTENCES FOLD...}. DIR holds the gold
 * data, SENTENCES the sentences written for Anun; a fold is 0 to 4.
 */
public final class MentionsCommand {
  private static final int FOLDS = 5;
  private static final int SENTENCES = 10;

  /** How many texts that follow one another fall into one fold. */
  private static final int BLOCK = 5;

  private MentionsCommand() {}

  /** Measures; exit code 2 when called wrongly. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length < 3) {
      out.println("usage: mentions.sh DIR FOLD... (0 to 4)");
      System.exit(2);
    }
    Path gold = Path.of(arguments[0]).resolve("ner");
    List<AnnotatedText> armenian =
        Conll.read(gold.resolve("hy-armtdp-train.conll"), "hy", SENTENCES, false);
    List<AnnotatedText> russian =
        Conll.read(gold.resolve("ru-factrueval-devset.conll"), "ru", SENTENCES, false);
    out.println("| fold | language | method | names | precision | recall | F1 |");
    out.println("|---|---|---|---|---|---|---|");
    for (String fold : List.of(arguments).subList(2, arguments.length)) {
      int kept = Integer.parseInt(fold);
      List<AnnotatedText> training = new ArrayList<>(written(Path.of(arguments[1])));
      training.addAll(part(armenian, kept, false));
      training.addAll(part(russian, kept, false));
      Tagger tagger = TaggerTrainer.train(training, Authority.shipped());
      compare(out, fold, tagger, armenian);
      compare(out, fold, tagger, russian);
    }
  }

  private static void compare(
      PrintStream out, String fold, Tagger tagger, List<AnnotatedText> texts) throws IOException {
    int kept = Integer.parseInt(fold);
    String language = texts.getFirst().language();
    String row = fold + " | " + language + " | ";
    List<AnnotatedText> measured = part(texts, kept, true);
    report(out, row + "Anun", measured, text -> FoundNames.find(tagger, text));
    OpenNlpNames openNlp = OpenNlpNames.train(language, part(texts, kept, false));
    report(out, row + "OpenNLP's name finder", measured, openNlp::find);
    report(out, row + "words with capitals", measured, CapitalRuns::find);
  }

  private static List<AnnotatedText> written(Path folder) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        texts.addAll(MarkedSentences.read(file, name.substring(0, name.indexOf('.')), 1));
      }
    }
    return texts;
  }

  private static List<AnnotatedText> part(List<AnnotatedText> texts, int fold, boolean inside) {
    List<AnnotatedText> part = new ArrayList<>();
    for (int at = 0; at < texts.size(); at++) {
      if ((at / BLOCK % FOLDS == fold) == inside) {
        part.add(texts.get(at));
      }
    }
    return part;
  }

  private static void report(
      PrintStream out,
      String row,
      List<AnnotatedText> texts,
      Function<AnnotatedText, List<AnnotatedText.Name>> finder) {
    SpanScore typed = new SpanScore();
    SpanScore untyped = new SpanScore();
    for (AnnotatedText text : texts) {
      List<AnnotatedText.Name> found = finder.apply(text);
      typed.add(text.names(), found);
      untyped.add(FoundNames.spans(text.names()), FoundNames.spans(found));
    }
    out.println("| %s | typed | %s |".formatted(row, typed.cells()));
    out.println("| %s | untyped | %s |".formatted(row, untyped.cells()));
  }
}
