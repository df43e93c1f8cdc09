package org.anun.benchmarks.retrieval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anun.elastic.Fields;
import org.anun.names.Script;

/**
 * Articles that look like news: sentences of the sample articles of one outlet, drawn at random,
 * with half of the capitalised words inside them replaced by made-up names.
 *
 * <p>A made-up name begins as one capitalised word of the samples and ends as another of the same
 * script. Names come up as often as words of a language do: the second of a script half as often as
 * the first, the tenth a tenth. So there are many thousands of different words, most of them rare,
 * and no cache can know them all. The same seed gives the same articles. Not thread-safe.
 */
public final class SampleArticles {
  /** Made-up names of each script. */
  private static final int NAMES = 50_000;

  /** Shorter lines of the samples are menus, captions and bylines. */
  private static final int SHORTEST_LINE = 80;

  private static final int FEWEST_SENTENCES = 6;
  private static final int MORE_SENTENCES = 9;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?։])\\s+");

  /** A capitalised word with a word before it. Georgian, without capitals, keeps its words. */
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll}\\p{Lo},] )\\p{Lu}\\p{Ll}{3,}");

  private final List<List<String>> outlets = new ArrayList<>();
  private final Map<Script, List<String>> names = new EnumMap<>(Script.class);
  private final Random random;

  /** Reads the samples: the text files of a folder. */
  public SampleArticles(Path samples, long seed) throws IOException {
    random = new Random(seed);
    Map<String, List<String>> byOutlet = new LinkedHashMap<>();
    Map<Script, Set<String>> capitalised = new EnumMap<>(Script.class);
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        String outlet = file.getFileName().toString().replaceAll("^(\\w+-\\w+).*", "$1");
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          if (line.length() >= SHORTEST_LINE) {
            List<String> sentences = SENTENCE_END.splitAsStream(line).toList();
            byOutlet.computeIfAbsent(outlet, fresh -> new ArrayList<>()).addAll(sentences);
            NAME.matcher(line)
                .results()
                .forEach(
                    word ->
                        capitalised
                            .computeIfAbsent(
                                Script.of(word.group()), fresh -> new LinkedHashSet<>())
                            .add(word.group()));
          }
        }
      }
    }
    outlets.addAll(byOutlet.values());
    if (outlets.isEmpty()) {
      throw new IllegalArgumentException(samples + " holds no sample articles");
    }
    capitalised.forEach((script, words) -> names.put(script, madeUp(List.copyOf(words))));
  }

  private List<String> madeUp(List<String> words) {
    List<String> made = new ArrayList<>();
    for (int number = 0; number < NAMES; number++) {
      String first = words.get(random.nextInt(words.size()));
      String last = words.get(random.nextInt(words.size()));
      int middle = 2 + random.nextInt(first.length() - 2);
      int end = Math.min(last.length() - 1, 1 + random.nextInt(last.length() - 1));
      made.add(first.substring(0, middle) + last.substring(end));
    }
    return made;
  }

  /** The next article as Anun's index has it, without what is kept for counting. */
  Map<String, Object> next() {
    List<String> sentences = outlets.get(random.nextInt(outlets.size()));
    StringBuilder text = new StringBuilder();
    int length = FEWEST_SENTENCES + random.nextInt(MORE_SENTENCES);
    for (int number = 0; number < length; number++) {
      text.append(text.isEmpty() ? "" : " ").append(sentence(sentences));
    }
    Map<String, Object> article = new LinkedHashMap<>();
    article.put(Fields.URL, "https://sample.example/" + random.nextInt(Integer.MAX_VALUE));
    article.put(Fields.SOURCE, "Outlet " + random.nextInt(20));
    article.put(Fields.TITLE, sentence(sentences));
    article.put(Fields.TEXT, text.toString());
    article.put(
        Fields.PUBLISHED_AT,
        "2025-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)));
    return article;
  }

  /**
   * Writes the next articles as JSON lines.
   *
   * @return the file, which goes when the program ends
   */
  public Path write(int articles) throws IOException {
    Path file = Files.createTempFile("anun-articles", ".jsonl");
    file.toFile().deleteOnExit();
    var json = new ObjectMapper();
    try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int number = 0; number < articles; number++) {
        lines.write(json.writeValueAsString(next()));
        lines.newLine();
      }
    }
    return file;
  }

  private String sentence(List<String> sentences) {
    Matcher name = NAME.matcher(sentences.get(random.nextInt(sentences.size())));
    return name.replaceAll(word -> random.nextBoolean() ? word.group() : drawn(word.group()));
  }

  /** A made-up name of the word's script by Zipf's law: the density of a rank falls as 1 by it. */
  private String drawn(String word) {
    List<String> pool = names.getOrDefault(Script.of(word), List.of(word));
    int rank = (int) Math.exp(random.nextDouble() * Math.log(pool.size()));
    return pool.get(Math.clamp(rank, 1, pool.size()) - 1);
  }
}
