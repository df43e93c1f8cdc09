package org.anun.benchmarks.mentions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anun.authority.Authority;
import org.anun.indexer.mention.tagger.AnnotatedText;
import org.anun.indexer.mention.tagger.MarkedSentences;
import org.anun.indexer.mention.tagger.Tagger;

/**
 * Measures the tagger that ships on sentences written for Anun that it did not learn from: {@code
 * SentencesCommand DIR [--errors]}. DIR holds files {@code LANGUAGE.txt}; ten sentences are read as
 * one document.
 */
public final class SentencesCommand {
  private static final int SENTENCES = 10;

  private SentencesCommand() {}

  /** Measures; exit code 2 when called wrongly. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean errors = arguments.length == 2 && arguments[1].equals("--errors");
    if (arguments.length < 1 || (arguments.length > 1 && !errors)) {
      out.println("usage: sentences.sh [--errors]");
      System.exit(2);
    }
    Tagger tagger = Tagger.standard(Authority.shipped());
    out.println("| language | names in gold | method | names | precision | recall | F1 |");
    out.println("|---|---|---|---|---|---|---|");
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        String language = name.substring(0, name.indexOf('.'));
        report(out, language, MarkedSentences.read(file, language, SENTENCES), tagger, errors);
      }
    }
  }

  private static void report(
      PrintStream out, String language, List<AnnotatedText> texts, Tagger tagger, boolean errors) {
    SpanScore typed = new SpanScore();
    SpanScore untyped = new SpanScore();
    SpanScore capitals = new SpanScore();
    int gold = 0;
    for (AnnotatedText text : texts) {
      List<AnnotatedText.Name> found = FoundNames.find(tagger, text);
      gold += text.names().size();
      typed.add(text.names(), found);
      untyped.add(FoundNames.spans(text.names()), FoundNames.spans(found));
      capitals.add(FoundNames.spans(text.names()), FoundNames.spans(CapitalRuns.find(text)));
      if (errors) {
        FoundNames.tellErrors(out, language, text, found);
      }
    }
    String row = "| %s | %d | %s | %s | %s |";
    out.println(row.formatted(language, gold, "Anun", "typed", typed.cells()));
    out.println(row.formatted(language, gold, "Anun", "untyped", untyped.cells()));
    out.println(row.formatted(language, gold, "words with capitals", "untyped", capitals.cells()));
  }
}
