package org.anun.indexer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.anun.elastic.Article;
import org.anun.elastic.Entity;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.load.Prepared;
import org.anun.indexer.story.Signature;

/** Turns an inspection into the record that the index stores. */
final class Preparation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Preparation() {}

  /** The record of a usable document, with its fingerprint. */
  static Prepared of(Inspection inspection, Set<String> spellings) {
    Signature signature = Signature.of(inspection.text(), inspection.segments());
    // Where a copy lies on disk, and which other copies there are, is no part of what it says.
    Article anywhere = article(inspection, spellings, signature, "", "");
    return new Prepared(
        inspection.path(),
        Objects.requireNonNull(inspection.id()),
        article(inspection, spellings, signature, inspection.path(), fingerprint(anywhere)));
  }

  private static String fingerprint(Article article) {
    try {
      return DocumentId.hash(JSON.writeValueAsString(article));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("writing an article as JSON", e);
    }
  }

  private static Article article(
      Inspection inspection,
      Set<String> spellings,
      Signature signature,
      String path,
      String fingerprint) {
    return new Article(
        inspection.url(),
        inspection.source(),
        inspection.title(),
        searchedText(inspection),
        inspection.publishedAt(),
        inspection.language(),
        inspection.languages(),
        keys(inspection.people()),
        keys(inspection.places()),
        keys(inspection.organisations()),
        Members.of(inspection),
        spellings.stream().sorted().toList(),
        interfaceShare(inspection),
        signature.encoded(),
        signature.bands(),
        new Article.Page(
            path,
            inspection.text(),
            inspection.segments(),
            inspection.people(),
            inspection.places(),
            inspection.organisations()),
        fingerprint,
        Objects.requireNonNull(inspection.id()));
  }

  private static List<String> keys(List<Entity> entities) {
    return entities.stream().map(Entity::key).distinct().toList();
  }

  /**
   * The share of the page around the article among all letters and digits, in thousandths; spaces
   * and rules of a layout count for nothing.
   */
  private static double interfaceShare(Inspection inspection) {
    long around = 0;
    long all = 0;
    for (Segment segment : inspection.segments()) {
      long size =
          inspection
              .text()
              .substring(segment.start(), segment.end())
              .codePoints()
              .filter(Character::isLetterOrDigit)
              .count();
      all += size;
      around += segment.kind().article() ? 0 : size;
    }
    return all == 0 ? 0 : Math.round(1000.0 * around / all) / 1000.0;
  }

  /** The article's own text; its title has a field of its own. */
  private static String searchedText(Inspection inspection) {
    List<Segment> segments = inspection.segments();
    return segments.stream()
        .filter(segment -> segment.kind().article() && segment.kind() != SegmentKind.TITLE)
        .map(segment -> inspection.text().substring(segment.start(), segment.end()))
        .collect(Collectors.joining())
        .strip();
  }
}
