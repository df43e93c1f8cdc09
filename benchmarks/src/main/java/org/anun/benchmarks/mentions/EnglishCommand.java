package org.anun.benchmarks.mentions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anun.authority.Authority;
import org.anun.authority.EntityKind;
import org.anun.indexer.mention.tagger.AnnotatedText;
import org.anun.indexer.mention.tagger.MarkedSentences;
import org.anun.indexer.mention.tagger.Tagger;

/**
 * Measures the tagger that ships on English news annotated by others: {@code EnglishCommand DIR
 * [--errors]}. DIR holds one article a file, of the English Worldwide Newswire ({@code .tsv}) or as
 * text with marked names ({@code .txt}).
 */
public final class EnglishCommand {
  private EnglishCommand() {}

  /** Measures; exit code 2 when called wrongly. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean errors = arguments.length == 2 && arguments[1].equals("--errors");
    if (arguments.length < 1 || (arguments.length > 1 && !errors)) {
      out.println("usage: english.sh DIR [--errors]");
      System.exit(2);
    }
    Tagger tagger = Tagger.standard(Authority.shipped());
    Map<String, AnnotatedText> articles = articles(Path.of(arguments[0]));
    if (errors) {
      articles.forEach(
          (file, text) -> FoundNames.tellErrors(out, file, text, FoundNames.find(tagger, text)));
    }
    List<AnnotatedText> texts = List.copyOf(articles.values());
    out.println("| articles | names in gold | method | names | precision | recall | F1 |");
    out.println("|---|---|---|---|---|---|---|");
    report(out, texts, "Anun", text -> FoundNames.find(tagger, text));
    report(out, texts, "words with capitals", CapitalRuns::find);
  }

  private static Map<String, AnnotatedText> articles(Path folder) throws IOException {
    Map<String, AnnotatedText> articles = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".tsv")) {
          articles.put(name, WorldwideNewswire.read(file));
        } else if (name.endsWith(".txt")) {
          articles.put(name, MarkedSentences.read(file, "en", Integer.MAX_VALUE).getFirst());
        }
      }
    }
    if (articles.isEmpty()) {
      throw new IllegalStateException(folder + " holds no .tsv and no .txt files");
    }
    return articles;
  }

  private static void report(
      PrintStream out,
      List<AnnotatedText> texts,
      String method,
      Function<AnnotatedText, List<AnnotatedText.Name>> finder) {
    SpanScore untyped = new SpanScore();
    SpanScore typed = new SpanScore();
    Map<EntityKind, SpanScore> kinds = new LinkedHashMap<>();
    Map<EntityKind, Integer> counts = new LinkedHashMap<>();
    int all = 0;
    for (AnnotatedText text : texts) {
      List<AnnotatedText.Name> found = finder.apply(text);
      all += text.names().size();
      untyped.add(FoundNames.spans(text.names()), FoundNames.spans(found));
      typed.add(text.names(), found);
      for (EntityKind kind : EntityKind.values()) {
        List<AnnotatedText.Name> gold = of(kind, text.names());
        counts.merge(kind, gold.size(), Integer::sum);
        kinds.computeIfAbsent(kind, none -> new SpanScore()).add(gold, of(kind, found));
      }
    }
    String row = "| " + texts.size() + " | %d | " + method + " | %s | %s |%n";
    out.printf(row, all, "untyped", untyped.cells());
    if (!method.equals("Anun")) {
      return;
    }
    out.printf(row, all, "typed", typed.cells());
    kinds.forEach((kind, score) -> out.printf(row, counts.get(kind), kind.code(), score.cells()));
  }

  private static List<AnnotatedText.Name> of(EntityKind kind, List<AnnotatedText.Name> names) {
    return new ArrayList<>(names.stream().filter(name -> name.type() == kind).toList());
  }
}
