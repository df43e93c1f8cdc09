package org.anun.benchmarks.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of gold data: {@code lid/HALF-ntrex-*.tsv}, {@code ui/ui-pdfjs.tsv} and {@code
 * mixed/mixed-HALF.jsonl}. Errors name the file and the line.
 *
 * @param half the half of the data, as its file names have it
 * @param sample at most so many texts a language, the first of each file, and pages
 */
record GoldFolder(Path folder, String half, int sample) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Between the lines of a document. */
  private static final String LINE_BREAK = " ⏎ ";

  /** Whole documents, their lines parted by line breaks. */
  List<GoldText> documents() throws IOException {
    return texts("lid/" + half + "-ntrex-docs.tsv").stream()
        .map(text -> new GoldText(text.language(), text.text().replace(LINE_BREAK, "\n")))
        .toList();
  }

  List<GoldText> sentences() throws IOException {
    return texts("lid/" + half + "-ntrex-sent.tsv");
  }

  /** Fragments of so many words. */
  List<GoldText> fragments(int words) throws IOException {
    return texts("lid/" + half + "-ntrex-frag" + words + ".tsv");
  }

  /** Strings of an interface. */
  List<GoldText> strings() throws IOException {
    return texts("ui/ui-pdfjs.tsv");
  }

  private List<GoldText> texts(String name) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8);
    List<GoldText> texts = new ArrayList<>(lines.size());
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int tab = lines.get(i).indexOf('\t');
      if (tab < 0) {
        throw new IllegalArgumentException(
            name + ":" + (i + 1) + ": must be a language, a tab and a text");
      }
      String language = lines.get(i).substring(0, tab);
      if (counts.merge(language, 1, Integer::sum) <= sample) {
        texts.add(new GoldText(language, lines.get(i).substring(tab + 1)));
      }
    }
    return List.copyOf(texts);
  }

  /** Pages with fragments in other languages. */
  List<GoldPage> pages() throws IOException {
    String name = "mixed/mixed-" + half + ".jsonl";
    List<String> lines = Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8);
    List<GoldPage> pages = new ArrayList<>(lines.size());
    for (int i = 0; i < Math.min(sample, lines.size()); i++) {
      pages.add(page(JSON.readTree(lines.get(i)), name + ":" + (i + 1)));
    }
    return List.copyOf(pages);
  }

  private static GoldPage page(JsonNode json, String place) {
    String text = json.path("text").asText();
    List<Span> spans = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (JsonNode span : json.path("spans")) {
      int start = units(text, span.path("start").asInt(-1), place);
      int end = units(text, span.path("end").asInt(-1), place);
      spans.add(new Span(start, end, span.path("lang").asText()));
      types.add(span.path("type").asText());
    }
    return new GoldPage(json.path("id").asText(), json.path("base").asText(), text, spans, types);
  }

  /** The files count code points. */
  private static int units(String text, int codePoints, String place) {
    if (codePoints < 0 || codePoints > text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException(place + ": a span lies outside of the text");
    }
    return text.offsetByCodePoints(0, codePoints);
  }
}
