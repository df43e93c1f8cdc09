package org.anun.benchmarks.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A web page and the article in it, as the article extraction benchmark keeps them: {@code
 * ground-truth.json} and {@code html/ID.html.gz}.
 *
 * @param id the page's name in the benchmark
 * @param host the site without {@code www.}
 * @param html the page, UTF-8
 * @param article the text of its article
 */
record GoldPage(String id, String host, String html, String article) {
  /** The pages of a folder, by id. */
  static List<GoldPage> read(Path folder) throws IOException {
    JsonNode truth = new JsonMapper().readTree(folder.resolve("ground-truth.json").toFile());
    List<GoldPage> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : truth.properties()) {
      Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
      try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
        pages.add(
            new GoldPage(
                entry.getKey(),
                host(entry.getValue().path("url").asText()),
                new String(stream.readAllBytes(), StandardCharsets.UTF_8),
                entry.getValue().path("articleBody").asText()));
      }
    }
    pages.sort(Comparator.comparing(GoldPage::id));
    return pages;
  }

  private static String host(String url) {
    return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?].*", "");
  }
}
