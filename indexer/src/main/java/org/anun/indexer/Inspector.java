package org.anun.indexer;

import java.util.Set;
import org.anun.authority.Authority;
import org.anun.authority.EntityKind;
import org.anun.indexer.clean.CleanPage;
import org.anun.indexer.clean.PageCleaner;
import org.anun.indexer.clean.PageMetadata;
import org.anun.indexer.clean.SourceFrame;
import org.anun.indexer.html.HtmlCleaner;
import org.anun.indexer.language.LabelledText;
import org.anun.indexer.language.LanguageDetector;
import org.anun.indexer.language.SegmentLabeler;
import org.anun.indexer.load.Prepared;
import org.anun.indexer.mention.MentionFinder;
import org.anun.indexer.mention.Mentions;
import org.anun.indexer.mention.SpellingCollector;
import org.anun.indexer.mention.tagger.NameModels;
import org.anun.indexer.read.RawDocument;
import org.anun.indexer.read.Reading;
import org.anun.indexer.read.RejectReason;
import org.anun.indexer.read.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a document what the index should know of it: article and page told apart, languages,
 * people, spellings. Immutable and thread-safe.
 */
public final class Inspector {
  private final PageCleaner cleaner;
  private final HtmlCleaner htmlCleaner;
  private final SegmentLabeler labeler;
  private final MentionFinder mentions;
  private final SourceFrame frame;
  private final SpellingCollector spellings;
  private final Resolution resolution;

  private Inspector(
      PageCleaner cleaner,
      HtmlCleaner htmlCleaner,
      SegmentLabeler labeler,
      MentionFinder mentions,
      SpellingCollector spellings,
      SourceFrame frame,
      Resolution resolution) {
    this.cleaner = cleaner;
    this.htmlCleaner = htmlCleaner;
    this.frame = frame;
    this.labeler = labeler;
    this.mentions = mentions;
    this.spellings = spellings;
    this.resolution = resolution;
  }

  /** The inspector with all of Anun's tables and models. */
  public static Inspector standard() {
    return standard(Authority.shipped());
  }

  /** The same, which knows who is who by this authority. */
  public static Inspector standard(Authority authority) {
    return standard(authority, NameModels.NONE);
  }

  /** The same, which finds names by a user's own models in the languages that they are for. */
  public static Inspector standard(Authority authority, NameModels own) {
    return new Inspector(
        PageCleaner.standard(),
        HtmlCleaner.standard(),
        new SegmentLabeler(LanguageDetector.standard()),
        new MentionFinder(authority, own),
        SpellingCollector.standard(),
        new SourceFrame(),
        new Resolution(authority));
  }

  /** The same inspector, which also knows what the documents of each source share. */
  Inspector with(SourceFrame known) {
    return new Inspector(cleaner, htmlCleaner, labeler, mentions, spellings, known, resolution);
  }

  /** Who published a document, as far as it says; null when it does not. */
  @Nullable String source(RawDocument document) {
    return cleaner.source(document.content(), known(document));
  }

  /** The language codes that a document may declare. */
  public Set<String> languages() {
    return LanguageDetector.languages();
  }

  /**
   * What one reading is, or why it is no document.
   *
   * @param defaultSource who published it where it does not say so, or null
   */
  public Inspection inspect(Reading reading, @Nullable String defaultSource) {
    return switch (reading) {
      case Unusable unusable -> Inspection.rejected(unusable);
      case RawDocument document -> inspect(document.withDefaultSource(defaultSource));
    };
  }

  private static PageMetadata known(RawDocument document) {
    return new PageMetadata(
        document.url(), document.title(), document.source(), document.publishedAt());
  }

  private Inspection inspect(RawDocument document) {
    PageMetadata known = known(document);
    if (!document.html() && PageCleaner.tooManyLines(document.content())) {
      return Inspection.rejected(
          new Unusable(
              document.path(),
              RejectReason.TOO_COMPLEX,
              "more than %,d lines; split it into one file an article"
                  .formatted(PageCleaner.MOST_LINES)));
    }
    if (!document.html()) {
      return inspect(document, frame.tell(cleaner.clean(document.content(), known)));
    }
    return switch (htmlCleaner.clean(document.content(), known)) {
      case HtmlCleaner.Cleaned cleaned -> inspect(document, cleaned.page());
      case HtmlCleaner.TooComplex complex ->
          Inspection.rejected(
              new Unusable(document.path(), RejectReason.TOO_COMPLEX, complex.detail()));
    };
  }

  private Inspection inspect(RawDocument document, CleanPage page) {
    if (!page.hasArticle()) {
      return Inspection.rejected(
          new Unusable(
              document.path(),
              RejectReason.NO_ARTICLE,
              "only menus, links and notices; is this an article's page?"));
    }
    LabelledText labelled = labeler.label(page.text(), page.blocks(), document.language());
    Mentions named = mentions.find(page.text(), labelled.segments());
    return new Inspection(
        document.path(),
        DocumentId.of(page.url(), page.text()),
        page.url(),
        page.source(),
        page.title(),
        page.publishedAt(),
        labelled.language(),
        labelled.languages(),
        page.text(),
        labelled.segments(),
        resolution.resolve(EntityKind.PERSON, named.people()),
        resolution.resolve(EntityKind.PLACE, named.places()),
        resolution.resolve(EntityKind.ORGANISATION, named.organisations()),
        null);
  }

  /** A usable document as the index stores it. */
  public Prepared prepare(Inspection inspection) {
    return Preparation.of(
        inspection,
        spellings.collect(inspection.text(), inspection.segments(), inspection.people()));
  }
}
