package org.anun.api.search;

import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anun.api.search.Marks.Piece;
import org.anun.elastic.Fields;
import org.jspecify.annotations.Nullable;

/** Reads hits and turns their marks into runs. For one answer. */
final class HitReader {
  private final SpellingTable spellings;

  HitReader(SpellingTable spellings) {
    this.spellings = spellings;
  }

  /** A hit of a request that looks for no words, so that nothing in it is marked. */
  static Hit unmarked(co.elastic.clients.elasticsearch.core.search.Hit<JsonData> hit) {
    JsonObject article = article(hit);
    String title = text(article, Fields.TITLE);
    return hit(
        hit,
        article,
        title == null ? List.of() : List.of(new Run(title, null)),
        List.of(),
        List.of());
  }

  Hit read(co.elastic.clients.elasticsearch.core.search.Hit<JsonData> hit) {
    JsonObject article = article(hit);
    Set<Spelling> marked = new LinkedHashSet<>();
    List<Run> title = new ArrayList<>();
    List<String> marks = hit.highlight().getOrDefault(Fields.TITLE, List.of());
    String plain = text(article, Fields.TITLE);
    if (!marks.isEmpty()) {
      title.addAll(runs(marks.getFirst(), marked));
    } else if (plain != null) {
      title.add(new Run(plain, null));
    }
    List<List<Run>> snippets = new ArrayList<>();
    for (String fragment : hit.highlight().getOrDefault(Fields.TEXT, List.of())) {
      snippets.add(runs(fragment, marked));
    }
    return hit(
        hit,
        article,
        title,
        snippets,
        marked.stream()
            .map(spelling -> new Hit.Reason(spelling.form(), spellings.why(spelling)))
            .toList());
  }

  private static Hit hit(
      co.elastic.clients.elasticsearch.core.search.Hit<JsonData> hit,
      JsonObject article,
      List<Run> title,
      List<List<Run>> snippets,
      List<Hit.Reason> matched) {
    String id = hit.id() == null ? "" : hit.id();
    return new Hit(
        id,
        text(article, Fields.URL),
        text(article, Fields.SOURCE),
        text(article, Fields.LANGUAGE),
        text(article, Fields.PUBLISHED_AT),
        hit.score(),
        article.getString(Fields.STORY, id),
        null,
        title,
        snippets,
        matched);
  }

  private static JsonObject article(
      co.elastic.clients.elasticsearch.core.search.Hit<JsonData> hit) {
    JsonData source = hit.source();
    return source == null ? JsonValue.EMPTY_JSON_OBJECT : source.toJson().asJsonObject();
  }

  private List<Run> runs(String fragment, Set<Spelling> marked) {
    var runs = new ArrayList<Run>();
    for (Piece piece : Marks.pieces(fragment)) {
      if (piece.marked()) {
        Spelling spelling = spellings.shown(piece.text());
        marked.add(spelling);
        runs.add(new Run(piece.text(), spelling.id()));
      } else {
        runs.add(new Run(piece.text(), null));
      }
    }
    return runs;
  }

  private static @Nullable String text(JsonObject article, String field) {
    return article.getString(field, null);
  }
}
