package org.anun.indexer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.anun.elastic.Entity;
import org.anun.elastic.Segment;
import org.anun.indexer.read.RejectReason;
import org.anun.indexer.read.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * What Anun makes of one document, as {@code anun inspect} prints it. All offsets count UTF-16 code
 * units of {@code text}.
 *
 * @param path the input as given, with {@code #line} where a file holds several
 * @param id what the index knows the document by, or null when rejected
 * @param url where it was published, or null
 * @param source who published it, or null
 * @param title its headline, or null
 * @param publishedAt ISO 8601 date or date-time, or null when the page does not say
 * @param language of the article's own text, {@code und} when unsure
 * @param languages that fragments of the article's own text are in
 * @param text the document as read; for HTML its visible text
 * @param segments covering the text without gaps
 * @param people named in the article's own text
 * @param places named in it
 * @param organisations named in it
 * @param rejected why the document cannot be used, or null
 */
@JsonPropertyOrder({
  "path",
  "id",
  "url",
  "source",
  "title",
  "published_at",
  "language",
  "languages",
  "text",
  "segments",
  "people",
  "places",
  "organisations",
  "rejected"
})
public record Inspection(
    String path,
    @Nullable String id,
    @Nullable String url,
    @Nullable String source,
    @Nullable String title,
    @JsonProperty("published_at") @Nullable String publishedAt,
    String language,
    List<String> languages,
    String text,
    List<Segment> segments,
    List<Entity> people,
    List<Entity> places,
    List<Entity> organisations,
    @Nullable Rejection rejected) {

  /** Copies the lists. */
  public Inspection {
    languages = List.copyOf(languages);
    segments = List.copyOf(segments);
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
  }

  /**
   * Why a document cannot be used.
   *
   * @param reason in one word
   * @param detail in a sentence that says what to do
   */
  public record Rejection(RejectReason reason, String detail) {}

  /** The inspection of something that never became a document. */
  static Inspection rejected(Unusable unusable) {
    return new Inspection(
        unusable.path(),
        null,
        null,
        null,
        null,
        null,
        "und",
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Rejection(unusable.reason(), unusable.detail()));
  }
}
